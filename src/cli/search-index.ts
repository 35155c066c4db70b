import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { addressOf } from '../lib/addresses.ts';
import { isRedirect } from '../lib/content-security-policy.ts';
import { isGroupList } from '../lib/group-lists.ts';
import { indexPartOf } from '../lib/search/index-parts.ts';
import type { SearchKind } from '../lib/search-kinds.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** Pagefind's ready-made interfaces, which it writes beside every index; ours is our own. */
const INTERFACE_FILE = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./;
/** What stands on many pages and answers no question, or stands on the page that answers it. */
const FURNITURE = [
  '.date-line',
  '.feedback',
  '.jump-links',
  '.contents',
  '.answer-table td',
  '[data-choice] dl',
  'span.quiet',
  '.evidence ul',
  '.evidence .quiet',
];
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
 * and their lists. `asked` holds, by address, words that lead to a page and stand nowhere on it. Answers with how many
 * pages are in each. Throws when there is no such page.
 */
export async function writeSearchIndex(
  folder: string,
  parts: readonly IndexedPart[],
  asked: ReadonlyMap<string, string>,
): Promise<{ pages: number; groups: number }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const pages = listPages(folder);
  const groups = pages.filter(({ part }) => part === 'groups');
  const others = pages.filter(({ part }) => part === 'main');
  rmSync(join(folder, mainIndex), { recursive: true, force: true });
  const lost = [...asked.keys()].filter((address) => !others.some((page) => page.address === address));
  if (lost.length > 0)
    throw new Error(`content/search has words for pages there are not: ${lost.join(', ')}`);
  await writePages(folder, others, parts, asked);
  await writeGroups(folder, groups);
  await pagefind.close();
  return { pages: others.length, groups: groups.length };
}

interface BuiltPage {
  address: string;
  part: 'main' | 'groups';
}

function listPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => addressOf(file.replaceAll('\\', '/')))
    .filter((address) => address !== null)
    .toSorted()
    .flatMap((address) => {
      const part = indexPartOf(address);
      return part === null ? [] : [{ address, part }];
    });
}

async function writePages(
  folder: string,
  pages: readonly BuiltPage[],
  parts: readonly IndexedPart[],
  asked: ReadonlyMap<string, string>,
) {
  const index = await startIndex();
  const inParts = new Set(parts.map(({ address }) => address.replace(/#.*/, '')));
  for (const { address } of pages) {
    const html = readPage(folder, address);
    if (isRedirect(html)) continue;
    const facts = pageFacts(html);
    // A page whose parts stand for themselves need not stand there in full as well.
    const isWhole = facts.isSearched && !inParts.has(address);
    const words = asked.get(address) ?? '';
    await add(
      isWhole
        ? index.addHTMLFile({ url: address, content: withAsked(html, words) })
        : index.addCustomRecord(record(address, 'Guides', { ...facts, asked: words })),
    );
  }
  for (const { address, title, text, aliases } of parts) {
    const facts = { title, summary: text, aliases: aliases.join(', ') };
    await add(index.addCustomRecord(record(address, 'Guides', facts)));
  }
  await write(index, join(folder, mainIndex));
  takeAskedOut(join(folder, mainIndex, 'fragment'));
}

/** What a result is shown from need not hold the words that led to it, which would be a tenth of its weight. */
function takeAskedOut(folder: string) {
  for (const file of readdirSync(folder)) {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const start = text.indexOf('{');
    const fragment = JSON.parse(text.slice(start)) as { meta: Record<string, string> };
    if (fragment.meta['asked'] === undefined) continue;
    delete fragment.meta['asked'];
    writeFileSync(
      join(folder, file),
      gzipSync(text.slice(0, start) + JSON.stringify(fragment), { level: 9 }),
    );
  }
}

async function writeGroups(folder: string, pages: readonly BuiltPage[]) {
  const index = await startIndex();
  const single = pages.filter(({ address }) => address.startsWith('/groups/') && !isGroupList(address));
  // In one go, because a large directory has tens of thousands.
  if (single.length > 0) await add(index.addDirectory({ path: folder, glob: 'groups/*/index.html' }));
  const rest = new Set(pages).difference(new Set(single));
  for (const { address } of rest) {
    await add(index.addCustomRecord(record(address, 'Groups', pageFacts(readPage(folder, address)))));
  }
  await write(index, join(folder, groupsIndex));
}

function readPage(folder: string, address: string): string {
  return readFileSync(join(folder, address, 'index.html'), 'utf8');
}

async function startIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = await pagefind.createIndex({ forceLanguage: LANGUAGE, excludeSelectors: FURNITURE });
  if (!index) throw new Error('Pagefind could not start.');
  return index;
}

/** A built page with the words of people who need it, for the index alone. */
function withAsked(html: string, words: string): string {
  if (words === '') return html;
  return html.replace('</main>', `<p data-pagefind-ignore data-pagefind-meta="asked">${words}</p></main>`);
}

function record(
  url: string,
  kind: SearchKind,
  {
    title,
    summary,
    aliases,
    asked = '',
  }: Pick<PageFacts, 'title' | 'summary' | 'aliases'> & { asked?: string },
) {
  const meta = { title, ...(aliases !== '' && { aliases }), ...(asked !== '' && { asked }) };
  return { url, content: `${title}. ${summary}`, language: LANGUAGE, meta, filters: { kind: [kind] } };
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
