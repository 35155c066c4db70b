import { provenanceInWords } from '../lib/provenance-words.ts';
import type { Provenance } from '../schemas/shared.ts';
import { mustGet } from './join.ts';
import { today } from './today.ts';

/** How far a fact that changes can be trusted, as a page says it. */
export interface SeenView {
  /** For example "Seen on 23 November 2026 in an archived copy. Nobody has confirmed it yet." */
  words: string;
  /** The record of where it was seen. */
  href: string;
}

/** Puts where something was seen, and who confirmed it, into words; `addresses` are those of all sources. */
export function seenView(provenance: Provenance, addresses: ReadonlyMap<string, string>): SeenView {
  return {
    words: provenanceInWords(provenance, today),
    href: mustGet(addresses, provenance.source, 'sources'),
  };
}
