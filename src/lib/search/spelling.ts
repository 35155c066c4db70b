import { editDistance } from '../nearest.ts';
import { slipCost } from './slip-cost.ts';
import { soundOf } from './sounds.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Under this many letters nothing is corrected: too many short words are one slip apart. */
const SHORTEST = 4;
/** From this many letters on, two slips are corrected; under it, one. */
const LONG = 8;
/** From this many letters on, more slips are corrected where the word still sounds the same. */
const SOUNDED = 6;
const ENDINGS = /(?:ings?|ed|ers?|ism|ly|s|d)$/;

/** Puts words right. */
export interface Speller {
  /** Whether a folded word is spelt right, as far as the site knows. */
  isKnown: (word: string) => boolean;
  /** The word of the site that was most likely meant; null for a word that is known, too short, or close to none. */
  correct: (word: string) => string | null;
  /** The two words of the site that one word runs together; null where there are none. */
  split: (word: string) => [string, string] | null;
}

interface Candidate {
  word: string;
  count: number;
  sound: string;
}

/** A speller over the words of the site and others that are right too: those of names and synonyms. */
export function makeSpeller(vocabulary: Vocabulary, names: Iterable<string> = []): Speller {
  const counts = new Map(vocabulary);
  // Names are likelier to be meant than words of the text.
  for (const name of names) counts.set(name, Math.max(1, counts.get(name) ?? 0) * 4);
  const candidates: Candidate[] = Array.from(counts, ([word, count]) => ({
    word,
    count,
    sound: soundOf(word),
  })).filter(({ word, count }) => count > 0 && word.length >= SHORTEST);
  const stems = new Set(candidates.map(({ word }) => stemOf(word)));
  const isKnown = (word: string) =>
    word.length < SHORTEST ||
    /\d/.test(word) ||
    isStopWord(word) ||
    counts.has(word) ||
    stems.has(stemOf(word));
  const known = new Map<string, string | null>();

  const nearest = (word: string): string | null => {
    const sound = soundOf(word);
    let best: { word: string; cost: number } | null = null;
    for (const candidate of candidates) {
      const cost = costOf(word, sound, candidate);
      if (cost < (best?.cost ?? Infinity)) best = { word: candidate.word, cost };
    }
    return best?.word ?? null;
  };

  return {
    isKnown,
    correct(word) {
      if (isKnown(word)) return null;
      let found = known.get(word);
      if (found === undefined) {
        const base = word.replace(ENDINGS, '');
        found = nearest(word) ?? (base.length > SHORTEST && base !== word ? nearest(base) : null);
        known.set(word, found);
      }
      return found;
    },
    split(word) {
      if (isKnown(word)) return null;
      const has = (part: string) => part.length > 2 && ((counts.get(part) ?? 0) > 1 || isStopWord(part));
      const cuts = Array.from(
        { length: word.length },
        (_, at) => [word.slice(0, at), word.slice(at)] as const,
      );
      const found = cuts.filter(([a, b]) => has(a) && has(b));
      const [best] = found.toSorted((a, b) => rarer(b) - rarer(a));
      return best ? [...best] : null;
    },
  };

  function rarer([a, b]: readonly [string, string]): number {
    return Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0);
  }
}

/** How unlikely a candidate is; infinite for one that is too far. */
function costOf(word: string, sound: string, candidate: Candidate): number {
  const limit = word.length >= LONG ? 2 : 1;
  const isAlike = word.length >= SOUNDED && sound === candidate.sound;
  const most = isAlike ? 3 : limit;
  if (Math.abs(word.length - candidate.word.length) > most) return Infinity;
  if (editDistance(word, candidate.word) > most) return Infinity;
  const cost = slipCost(word, candidate.word);
  const allowed = isAlike ? (limit === 2 ? 2.8 : 1.8) : word.length < SOUNDED ? 0.9 : limit === 1 ? 1.2 : 2;
  if (cost > allowed) return Infinity;
  return cost - (isAlike ? 0.3 : 0) - 0.08 * Math.log2(candidate.count);
}
