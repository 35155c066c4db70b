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

/** What the start file holds, unpacked: all that the search knows before its engine has come. */
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
  /** What the engine calls them. */
  ids: string;
  /** Other names, separated by semicolons. */
  aliases: string[];
}

/** The start file as it is sent. */
export interface PackedStart extends Omit<SearchStart, 'pages' | 'vocabulary' | 'synonyms'> {
  pages: PackedNames & {
    hrefs: string[];
    /** The place of each page’s kind among the kinds. */
    kinds: string;
    /** By the number of the page; `anchors` where they are not the title’s own, by the number of the part. */
    parts: Record<number, PackedNames & { anchors: Record<number, string> }>;
  };
  vocabulary: string;
  /** Groups, each with its words separated by semicolons. */
  synonyms: string[];
}

/** The start file of a site. No name holds a semicolon. */
export function packStart({ pages, vocabulary, synonyms, ...rest }: SearchStart): PackedStart {
  return {
    ...rest,
    pages: {
      ...packNames(pages),
      hrefs: pages.map(({ href }) => href),
      kinds: pages.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
      parts: Object.fromEntries(
        pages.flatMap(({ parts }, page) => (parts === undefined ? [] : [[page, packParts(parts)] as const])),
      ),
    },
    vocabulary: packVocabulary(vocabulary),
    synonyms: synonyms.map((group) => group.join(';')),
  };
}

/** What a start file holds. Counts of the vocabulary come back rounded. */
export function unpackStart({ pages, vocabulary, synonyms, ...rest }: PackedStart): SearchStart {
  const { hrefs, kinds, parts } = pages;
  return {
    ...rest,
    pages: unpackNames(pages).map((names, page) => ({
      ...names,
      href: hrefs[page] ?? '',
      kind: searchKinds[Number(kinds[page])] ?? 'Guides',
      ...(parts[page] && { parts: unpackParts(parts[page]) }),
    })),
    vocabulary: unpackVocabulary(vocabulary),
    synonyms: synonyms.map((group) => group.split(';')),
  };
}

type Names = Pick<SearchPart, 'title' | 'id' | 'aliases'>;

function packNames(named: readonly Names[]): PackedNames {
  return {
    titles: named.map(({ title }) => title),
    ids: named.map(({ id }) => id).join(' '),
    aliases: named.map(({ aliases }) => aliases.join(';')),
  };
}

function unpackNames({ titles, ids, aliases }: PackedNames): Names[] {
  const each = ids.split(' ');
  return titles.map((title, index) => ({
    title,
    id: each[index] ?? '',
    aliases: aliases[index]?.split(';').filter(Boolean) ?? [],
  }));
}

function packParts(parts: readonly SearchPart[]) {
  const anchors = parts.flatMap(({ title, anchor }, part) =>
    anchor === anchorOf(title) ? [] : [[part, anchor] as const],
  );
  return { ...packNames(parts), anchors: Object.fromEntries(anchors) };
}

function unpackParts({ anchors, ...names }: PackedStart['pages']['parts'][number]): SearchPart[] {
  return unpackNames(names).map((part, index) => ({
    ...part,
    anchor: anchors[index] ?? anchorOf(part.title),
  }));
}

function anchorOf(title: string): string {
  return `#${slugify(title)}`;
}
