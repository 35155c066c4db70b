import { isSlipOf } from './urgent-slips.ts';
import type { ParsedRules, Phrase, Step, UrgentWord } from './urgent-rules.ts';

/** Words that may stand between any two words of a phrase. */
const BETWEEN = new Set(
  'a an the i im ive id ill my me his her our their your and or so just really very all got get gets getting have had has having been be being am is are was were will would to of at in on it its this that with always keep keeps ever even again now please still also literally actually fucking bloody kind sort u ur like up'.split(
    ' ',
  ),
);
/** Words that may stand before or after a phrase that is the whole search. */
const AROUND = new Set(
  'a an the i im ive my his her and is please help need with for me now what to do when about if from uk advice support symptoms signs urgent urgently hi hello'.split(
    ' ',
  ),
);
/** How many words of any kind `...` may stand for. */
const WIDEST_GAP = 4;
/** What stands where harmless words were: no phrase reaches across it. */
const STRUCK = '';

interface Search {
  words: readonly string[];
  parsed: ParsedRules;
  /** Every word must be the next one, and rightly spelt: what is harmless is known to the letter. */
  isExact: boolean;
}
type Accept = (end: number) => boolean;

/** Whether a phrase stands in the words of a search. */
export function holds(phrase: Phrase, words: readonly string[], parsed: ParsedRules): boolean {
  const search = { words, parsed, isExact: false };
  return phrase.parts.every((part) =>
    words.some((_, at) => isBegun(phrase, at, search) && follow(part, at, search, endOf(phrase, search))),
  );
}

/** The words with every place where a phrase stands struck out. */
export function strike(words: readonly string[], phrase: Phrase, parsed: ParsedRules): readonly string[] {
  const [part = []] = phrase.parts;
  const left = [...words];
  const search = { words: left, parsed, isExact: true };
  for (const at of words.keys()) {
    let end = at;
    if (follow(part, at, search, (last) => endOf(phrase, search)((end = last)))) left.fill(STRUCK, at, end);
  }
  return left;
}

function isBegun({ isFirst }: Phrase, at: number, { words }: Search): boolean {
  return !isFirst || words.slice(0, at).every((word) => AROUND.has(word));
}

function endOf({ isLast }: Phrase, { words }: Search): Accept {
  return (end) => !isLast || words.slice(end).every((word) => AROUND.has(word));
}

/** Whether the steps can be gone from a place among the words, ending where `accept` agrees. */
function follow(steps: readonly Step[], at: number, search: Search, accept: Accept): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return accept(at);
  if (step === 'gap') return gap(at, search, (end) => follow(rest, end, search, accept));
  const goOn: Accept = (end) => {
    if (rest.length === 0) return accept(end);
    if (follow(rest, end, search, accept)) return true;
    const next = search.words[end];
    return !search.isExact && next !== undefined && BETWEEN.has(next) && goOn(end + 1);
  };
  if ('word' in step) return means(search.words[at], step, search) && goOn(at + 1);
  return (search.parsed.lists.get(step.list) ?? []).some((member) => {
    const [part = []] = member.parts;
    return follow(part, at, search, (end) => endOf(member, search)(end) && goOn(end));
  });
}

function gap(at: number, { words }: Search, accept: Accept): boolean {
  for (let end = at; end <= Math.min(at + WIDEST_GAP, words.length); end++) {
    if (end > at && words[end - 1] === STRUCK) return false;
    if (accept(end)) return true;
  }
  return false;
}

function means(typed: string | undefined, step: UrgentWord, { parsed, isExact }: Search): boolean {
  if (typed === undefined || typed === STRUCK) return false;
  if (step.isStem ? typed.startsWith(step.word) : typed === step.word) return true;
  return !isExact && step.isMisspelt && isSlipOf(typed, step) && !parsed.isRealWord(typed);
}
