import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, wordsOf } from '../lib/search/fold.ts';
import { makeSpeller } from '../lib/search/spelling.ts';
import { packStart, type SearchPage, type SearchPart, type SearchStart } from '../lib/search/start.ts';
import { stemOf } from '../lib/search/stem.ts';
import type { UrgentRules } from '../lib/search/urgent.ts';
import { roundCount } from '../lib/search/vocabulary.ts';
import { searchKinds } from '../lib/search-kinds.ts';
import { mainIndex, type IndexedPart } from './search-index.ts';

/** What the start file holds beside what the index tells. */
export interface StartWords {
  synonyms: readonly (readonly string[])[];
  /** Words that are spelt right though no page holds them. */
  known: readonly string[];
  /** Names of places. */
  places: readonly string[];
  urgent: UrgentRules;
  /** By the address of a page, words that lead to it and stand nowhere on it. */
  asked: ReadonlyMap<string, string>;
}

/** A record of the index: what it knows of a page, or of a part of one. */
interface Fragment {
  id: string;
  url: string;
  content: string;
  meta: { title?: string; aliases?: string };
  filters: { kind?: string[] };
}

/** A form of a word on so many pages or fewer is left to its stem. */
const RARE = 8;

/** A word of letters alone: what spelling is about. */
const LETTERS = /^\p{L}+$/u;

/** Writes `/search/start.json`, what suggestions need, and `/search/words.json`, what only a search needs, from the index in a folder. */
export function writeSearchStart(folder: string, parts: readonly IndexedPart[], words: StartWords): void {
  const start = makeStart(readFragments(join(folder, mainIndex, 'fragment')), parts, words);
  mkdirSync(join(folder, 'search'), { recursive: true });
  const packed = packStart(start);
  writeFileSync(join(folder, 'search/start.json'), JSON.stringify(packed.start));
  writeFileSync(join(folder, 'search/words.json'), JSON.stringify(packed.rest));
}

function makeStart(
  fragments: readonly Fragment[],
  parts: readonly IndexedPart[],
  { synonyms, known, places, urgent, asked }: StartWords,
): SearchStart {
  const records = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  const pages = fragments
    .filter(({ url }) => !url.includes('#'))
    .map((page): SearchPage => {
      const own = parts.filter(({ address }) => address.startsWith(`${page.url}#`));
      return {
        title: page.meta.title ?? page.url,
        href: page.url,
        id: page.id,
        kind: searchKinds.find((kind) => page.filters.kind?.includes(kind)) ?? 'Guides',
        aliases: page.meta.aliases?.split(', ') ?? [],
        ...(own.length > 0 && { parts: own.flatMap((part) => partOf(part, records.get(part.address))) }),
      };
    });
  const vocabulary = makeVocabulary(fragments, pages, { synonyms, known, places, asked });
  return {
    pages: pages.toSorted((a, b) => (a.href < b.href ? -1 : 1)),
    vocabulary,
    places: [...new Set(places.map(fold))].filter((name) => (vocabulary.get(name) ?? 0) > 0).toSorted(),
    synonyms: synonyms.map((group) => group.map(fold)),
    urgent,
  };
}

function partOf({ address, title, aliases }: IndexedPart, record: Fragment | undefined): SearchPart[] {
  return record ? [{ title, anchor: address.replace(/^[^#]*/, ''), id: record.id, aliases }] : [];
}

/**
 * The words of the pages, with on how many each stands; and those of places, of names and of the editors' list that
 * would otherwise be taken for misspelt words of the site.
 */
function makeVocabulary(
  fragments: readonly Fragment[],
  pages: readonly SearchPage[],
  { synonyms, known, places, asked }: Omit<StartWords, 'urgent'>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const byPage = Map.groupBy(fragments, ({ url }) => url.replace(/#.*/, ''));
  for (const [address, records] of byPage) {
    const own = records.map(({ content, meta }) => [content, meta.title, meta.aliases].join(' '));
    const text = [...own, asked.get(address)].join(' ');
    for (const word of new Set(wordsOf(text)))
      if (LETTERS.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const names = [...synonyms.flat(), ...pages.flatMap(({ title, aliases }) => [title, ...aliases])].flatMap(
    wordsOf,
  );
  const speller = makeSpeller(counts, names);
  const right = new Set([...places, ...known].flatMap(wordsOf));
  const atRisk = [...right].filter(
    (word) =>
      LETTERS.test(word) && !counts.has(word) && (speller.correct(word) ?? speller.split(word)) !== null,
  );
  return new Map([
    ...Array.from(withoutRareForms(counts), ([word, count]) => [word, roundCount(count)] as const),
    ...atRisk.map((word) => [word, 0] as const),
  ]);
}

/** Rare forms of a word are known by its stem, so that the most usual form and other usual ones are enough. */
function withoutRareForms(counts: ReadonlyMap<string, number>): [string, number][] {
  const forms = Map.groupBy(counts, ([word]) => stemOf(word));
  return [...forms.values()].flatMap((some) => {
    const [usual, ...others] = some.toSorted(([, a], [, b]) => b - a);
    return usual ? [usual, ...others.filter(([, count]) => count > RARE)] : [];
  });
}

/** Each fragment is compressed JSON after a short signature; its file's name is what the engine calls it. */
function readFragments(folder: string): Fragment[] {
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id'>;
    return { ...fragment, id: file.replace(/\.pf_fragment$/, '') };
  });
}
