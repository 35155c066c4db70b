import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, compareAddresses, deadRedirects, isForOthers } from '../lib/addresses.ts';
import {
  contentSecurityPolicy,
  hashInlineBlocks,
  headersFile,
  insertPolicy,
  isRedirect,
} from '../lib/content-security-policy.ts';
import { shortenScopes } from '../lib/shorten-scopes.ts';
import { count } from '../lib/text.ts';
import redirects from '../redirects.json' with { type: 'json' };
import { isDemo } from '../site.ts';
import { writeCopyList } from './copy-list.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSearchStart } from './search-start.ts';
import { readSearchWords } from './search-words.ts';

// What a build needs after Astro: short names of scopes, the policy for the inline blocks that are
// really there, the headers file, the address check, the search index, what the search starts with and what a copy takes.
const out = process.env['SITE_OUT'] ?? 'dist';
const addressList = 'src/addresses.txt';

const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const pages = files.filter((file) => file.endsWith('.html') && !isForOthers(file));

const hashes = pages.flatMap((file) => {
  const html = shortenScopes(readFileSync(join(out, file), 'utf8'));
  if (isRedirect(html)) return [];
  const found = hashInlineBlocks(html);
  writeFileSync(join(out, file), insertPolicy(html, contentSecurityPolicy(found)));
  return found;
});
writeFileSync(join(out, '_headers'), headersFile(hashes));

// Made-up groups have addresses that nobody is promised.
if (!isDemo) checkAddresses();
const { words, parts } = await readSearchWords(process.env['SITE_CONTENT'] ?? 'content');
const indexed = await writeSearchIndex(out, parts, words.asked);
writeSearchStart(out, parts, words);
writeCopyList(out, [...files, 'search/start.json']);
console.log(`Search index: ${count(indexed.pages, 'page')}; of groups and their lists, ${indexed.groups}.`);

/** Addresses never vanish without a redirect. New ones join the list by themselves, save on CI, where nobody could commit it. */
function checkAddresses() {
  const committed = readFileSync(addressList, 'utf8').split(/\r?\n/).filter(Boolean);
  const built = pages.map(addressOf).filter((address) => address !== null);
  const { vanished, added } = compareAddresses(committed, built);
  const dead = deadRedirects(redirects, built);
  if (vanished.length > 0) {
    stop('These addresses were promised and are gone', vanished, [
      'Bring the page back, or send its readers on: add "/old/": "/new/" to src/redirects.json.',
      'A group that ends is closed, not deleted: write status: { is: closed, on: … }.',
      `If the page was never published, take its line out of ${addressList}.`,
    ]);
  }
  if (dead.length > 0) {
    stop('These redirects lead to no page', dead, ['Write the address of a page in src/redirects.json.']);
  }
  if (added.length === 0) return;
  if (process.env['CI']) {
    stop(`These addresses are not in ${addressList}`, added, ['Run npm run build and commit the list.']);
  }
  writeFileSync(addressList, `${[...committed, ...added].toSorted().join('\n')}\n`);
  console.log(`${count(added.length, 'new address', 'new addresses')} added to ${addressList}: commit it.`);
}

/** Ends the build with what is wrong, where, and what to do. */
function stop(what: string, which: readonly string[], remedies: readonly string[]): never {
  console.error([`${what}:`, ...which.map((one) => `  ${one}`), ...remedies].join('\n'));
  process.exit(1);
}
