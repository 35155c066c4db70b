import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { addressOf } from '../lib/addresses.ts';
import { isRedirect } from '../lib/content-security-policy.ts';
import { indexPartOf } from '../lib/search/index-parts.ts';
import type { SearchKind } from '../lib/search-kinds.ts';
import { pageFacts } from './page-facts.ts';

/** Pagefind's ready-made interfaces, which it writes beside every index; ours is our own. */
const INTERFACE_FILE = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./;
/** What stands on many pages and answers no question, or stands on the page that answers it. */
const FURNITURE = ['.date-line', '.feedback', '.jump-links', '.contents', '.answer-table td'];
/**
 * How much one file of the index holds, in words and places of words. As Pagefind does it, 20,000, a new word would
 * cost 28 kB; it has no documented way to say less.
 */
const CHUNK_SIZE = '4000';
const LANGUAGE = 'en-gb';

/** A part of a page that is found by itself. */
export interface IndexedPart {
  /** With its anchor: `/glossary/#sponsor`. */
  address: string;
  title: string;
  aliases: readonly string[];
  text: string;
}

/** Where an index stands, beside the pages. The one of groups is merged into the other when it is first needed. */
export const mainIndex = 'pagefind';
export const groupsIndex = 'pagefind/groups';

/**
 * Writes two indexes of the built pages in a folder: one of the pages, with some of their parts, and one of groups
 * and their lists. Answers with the number of records in each.
 */
export async function writeSearchIndex(
  folder: string,
  parts: readonly IndexedPart[],
): Promise<{ pages: number; groups: number }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  const addressed = files.flatMap((file) => {
    const address = addressOf(file);
    const part = address === null ? null : indexPartOf(address);
    return address === null || part === null ? [] : [{ file, address, part }];
  });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  rmSync(join(folder, mainIndex), { recursive: true, force: true });
  const main = await startIndex();
  const partPages = new Set(parts.map(({ address }) => address.replace(/#.*/, '')));
  for (const { file, address } of addressed.filter(({ part }) => part === 'main')) {
    const html = read(file);
    const facts = pageFacts(html);
    if (isRedirect(html)) continue;
    // A page whose parts stand for themselves need not stand there in full as well.
    if (facts.isSearched && !partPages.has(address))
      await add(main.addHTMLFile({ url: address, content: html }));
    else await add(main.addCustomRecord(record(address, facts.title, facts.summary, 'Guides')));
  }
  for (const { address, title, text } of parts)
    await add(main.addCustomRecord(record(address, title, text, 'Guides')));
  await write(main, join(folder, mainIndex));

  const groups = await startIndex();
  const lists = addressed.filter(({ part }) => part === 'groups');
  const single = lists.filter(
    ({ address }) => /^\/groups\/[^/]+\/$/.test(address) && address !== '/groups/online/',
  );
  if (single.length > 0) {
    const { errors } = await groups.addDirectory({ path: folder, glob: 'groups/*/index.html' });
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  }
  for (const { file, address } of lists.filter((one) => !single.includes(one))) {
    const { title, summary } = pageFacts(read(file));
    await add(groups.addCustomRecord(record(address, title, summary, 'Groups')));
  }
  await write(groups, join(folder, groupsIndex));
  await pagefind.close();
  return {
    pages: addressed.filter(({ part }) => part === 'main').length,
    groups: lists.length,
  };
}

async function startIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = await pagefind.createIndex({ forceLanguage: LANGUAGE, excludeSelectors: FURNITURE });
  if (!index) throw new Error('Pagefind could not start.');
  return index;
}

function record(url: string, title: string, content: string, kind: SearchKind) {
  return { url, content: content || title, language: LANGUAGE, meta: { title }, filters: { kind: [kind] } };
}

async function add(adding: Promise<{ errors: string[] }>): Promise<void> {
  const { errors } = await adding;
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

async function write(index: pagefind.PagefindIndex, outputPath: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const file of readdirSync(outputPath)) {
    if (INTERFACE_FILE.test(file)) rmSync(join(outputPath, file));
  }
}
