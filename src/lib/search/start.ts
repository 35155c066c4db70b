import type { SearchKind } from '../search-kinds.ts';
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

/** The start file as it is sent. */
export interface PackedStart {
  pages: readonly SearchPage[];
  vocabulary: string;
  places?: readonly string[];
  synonyms: readonly (readonly string[])[];
  urgent: UrgentRules;
}

/** The start file of a site. */
export function packStart({ vocabulary, ...rest }: SearchStart): PackedStart {
  return { ...rest, vocabulary: packVocabulary(vocabulary) };
}

/** What a start file holds. Counts of the vocabulary come back rounded. */
export function unpackStart({ vocabulary, ...rest }: PackedStart): SearchStart {
  return { ...rest, vocabulary: unpackVocabulary(vocabulary) };
}
