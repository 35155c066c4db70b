import { searchKinds, type SearchKind } from '../search-kinds.ts';
import { slugify } from '../text.ts';
import type { UrgentRules } from './urgent.ts';
import { packVocabulary, unpackVocabulary, type Vocabulary } from './vocabulary.ts';

/** One page of the main index. */
export interface SearchPage {
  title: string;
  href: string;
  /** What the engine calls it. */
  id: string;
  kind: SearchKind;
  /** Other names people use for it. */
  aliases: readonly string[];
  /** Parts with records of their own in the index, such as the terms of the glossary. */
  parts?: readonly SearchPart[];
}

/** A part of a page that is found by itself. */
export interface SearchPart {
  title: string;
  /** The address after the page’s own: `#sponsor`. */
  anchor: string;
  /** What the engine calls it. */
  id: string;
  aliases: readonly string[];
}

/**
 * What the search knows beside its engine. The start file holds enough of it for suggestions; the rest comes in a
 * second file, and until then its lists are empty.
 */
export interface SearchStart {
  /** Every page of the main index; no single groups. */
  pages: readonly SearchPage[];
  vocabulary: Vocabulary;
  /** Words of the site that are also the whole name of a place. */
  places?: readonly string[];
  /** Groups of words or phrases that mean the same, folded. */
  synonyms: readonly (readonly string[])[];
  urgent: UrgentRules;
}

/** Pages or their parts as they are sent: each fact in a list of its own, because like beside like packs better. */
interface PackedNames {
  titles: string[];
  /** Other names, separated by semicolons. */
  aliases: string[];
}

/** The start file as it is sent. */
export interface PackedStart extends Pick<SearchStart, 'urgent'> {
  pages: PackedNames & {
    hrefs: string[];
    /** The place of each page’s kind among the kinds. */
    kinds: string;
    /** By the number of the page; `anchors` where they are not the title’s own, by the number of the part. */
    parts: Record<number, PackedNames & { anchors: Record<number, string> }>;
  };
  vocabulary: string;
}

/** What only a search by the engine needs, as it is sent. */
export interface PackedRest {
  /** What the engine calls the pages, each followed by its parts. */
  ids: string;
  /** Words that no page holds. */
  vocabulary: string;
  places: readonly string[];
  /** Groups, each with its words separated by semicolons. */
  synonyms: string[];
}

/** The two files of a site: what suggestions need, and the rest. No name holds a semicolon. */
export function packStart({ pages, vocabulary, synonyms, places = [], urgent }: SearchStart): {
  start: PackedStart;
  rest: PackedRest;
} {
  const isHeld = ([, count]: readonly [string, number]) => count > 0;
  return {
    start: {
      urgent,
      pages: {
        ...packNames(pages),
        hrefs: pages.map(({ href }) => href),
        kinds: pages.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
        parts: Object.fromEntries(
          pages.flatMap(({ parts }, page) =>
            parts === undefined ? [] : [[page, packParts(parts)] as const],
          ),
        ),
      },
      vocabulary: packVocabulary(new Map([...vocabulary].filter(isHeld))),
    },
    rest: {
      ids: pages.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]).join(' '),
      vocabulary: packVocabulary(new Map([...vocabulary].filter((entry) => !isHeld(entry)))),
      places,
      synonyms: synonyms.map((group) => group.join(';')),
    },
  };
}

/** What the start file holds, with the rest where it has come. Counts of the vocabulary come back rounded. */
export function unpackStart({ pages, vocabulary, urgent }: PackedStart, rest?: PackedRest): SearchStart {
  const { hrefs, kinds, parts } = pages;
  const ids = (rest?.ids.split(' ') ?? []).values();
  const nextId = () => ids.next().value ?? '';
  return {
    urgent,
    pages: unpackNames(pages).map((names, page) => ({
      ...names,
      id: nextId(),
      href: hrefs[page] ?? '',
      kind: searchKinds[Number(kinds[page])] ?? 'Guides',
      ...(parts[page] && { parts: unpackParts(parts[page]).map((part) => ({ ...part, id: nextId() })) }),
    })),
    vocabulary: new Map([...unpackVocabulary(vocabulary), ...unpackVocabulary(rest?.vocabulary ?? '')]),
    places: rest?.places ?? [],
    synonyms: rest?.synonyms.map((group) => group.split(';')) ?? [],
  };
}

type Names = Pick<SearchPart, 'title' | 'aliases'>;

function packNames(named: readonly Names[]): PackedNames {
  return {
    titles: named.map(({ title }) => title),
    aliases: named.map(({ aliases }) => aliases.join(';')),
  };
}

function unpackNames({ titles, aliases }: PackedNames): Names[] {
  return titles.map((title, index) => ({
    title,
    aliases: aliases[index]?.split(';').filter(Boolean) ?? [],
  }));
}

function packParts(parts: readonly SearchPart[]) {
  const anchors = parts.flatMap(({ title, anchor }, part) =>
    anchor === anchorOf(title) ? [] : [[part, anchor] as const],
  );
  return { ...packNames(parts), anchors: Object.fromEntries(anchors) };
}

function unpackParts({ anchors, ...names }: PackedStart['pages']['parts'][number]): Omit<SearchPart, 'id'>[] {
  return unpackNames(names).map((part, index) => ({
    ...part,
    anchor: anchors[index] ?? anchorOf(part.title),
  }));
}

function anchorOf(title: string): string {
  return `#${slugify(title)}`;
}
