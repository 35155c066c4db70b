import type { SearchKind } from '../search-kinds.ts';
import type { UrgentRules } from './urgent.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One page of the main index. */
export interface SearchPage {
  title: string;
  href: string;
  /** What the engine calls it. */
  id: string;
  kind: SearchKind;
  /** Other names people use for it. */
  aliases: readonly string[];
  summary?: string;
}

/** What the start file holds, unpacked: all that the search knows before its engine has come. */
export interface SearchStart {
  /** Every page of the main index; no single groups. */
  pages: readonly SearchPage[];
  vocabulary: Vocabulary;
  /** Groups of words or phrases that mean the same, folded. */
  synonyms: readonly (readonly string[])[];
  urgent: UrgentRules;
}

/** The start file as it is sent: JSON, a list for each page and each word. */
export interface PackedStart {
  pages: readonly SearchPage[];
  vocabulary: readonly (readonly [string, number])[];
  synonyms: readonly (readonly string[])[];
  urgent: UrgentRules;
}

/** The start file of a site. */
export function packStart({ vocabulary, ...rest }: SearchStart): PackedStart {
  return { ...rest, vocabulary: [...vocabulary] };
}

/** What a start file holds. */
export function unpackStart({ vocabulary, ...rest }: PackedStart): SearchStart {
  return { ...rest, vocabulary: new Map(vocabulary) };
}
