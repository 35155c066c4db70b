import type { List, ParsedRules, Phrase, Step, UrgentWord } from './urgent-rules.ts';

/** Words that may stand between any two words of a phrase. */
const BETWEEN = new Set(
  'a an the all i im ive id ill my me his her hers their your our and or so too just really very all got get gets getting have had has having been be being am is are was were will would to of at in on it its this that with always keep keeps keeping ever even again now please still also literally actually fucking bloody kind sort like up bit some any much quite proper starting starts started suddenly completely totally then there he she they you already deliberately accidentally nearly almost'.split(
    ' ',
  ),
);
/** Words that may stand before or after a phrase that is the whole search. */
const AROUND = new Set(
  'a an the all i im ive my his her and is please help need with for me now what to do when about if from uk advice support symptoms signs urgent urgently hi hello anymore any much more longer at all again like this so just really tonight today because sorry think feel no'.split(
    ' ',
  ),
);
/** How many words of any kind `...` may stand for. */
const WIDEST_GAP = 4;
/** What stands where harmless words were: no phrase reaches across it. */
const STRUCK = '';

/** The words of one search, held against phrases: what was found once is not looked for again. */
export interface Search {
  words: readonly string[];
  parsed: ParsedRules;
  /** Every word must be the next one, and rightly spelt: what is harmless is known to the letter. */
  isExact: boolean;
  /** The words of phrases that are met at all: most phrases need no closer look. */
  met: ReadonlySet<UrgentWord>;
  /** Where each list ends, by the place where it begins. */
  ends: Map<List, (readonly number[])[]>;
}

export function searchOf(words: readonly string[], parsed: ParsedRules, isExact = false): Search {
  const met = new Set<UrgentWord>();
  for (const typed of words) {
    const { right, slips } = parsed.meaningsOf(typed);
    for (const word of right) met.add(word);
    if (!isExact) for (const word of slips) met.add(word);
  }
  return { words, parsed, isExact, met, ends: new Map() };
}

/** Whether a phrase stands in the words of a search. */
export function holds(phrase: Phrase, search: Search): boolean {
  return (
    phrase.parts.every((part) => mayStand(part, search)) &&
    phrase.parts.every((part) => search.words.some((_, at) => endOf(phrase, part, at, search) !== undefined))
  );
}

/** The words with every place where one of the phrases stands struck out. */
export function strike(
  words: readonly string[],
  phrases: readonly Phrase[],
  parsed: ParsedRules,
): readonly string[] {
  let search = searchOf(words, parsed, true);
  for (const phrase of phrases) {
    const [part = []] = phrase.parts;
    if (!mayStand(part, search)) continue;
    const left = [...search.words];
    for (const at of search.words.keys()) {
      const end = endOf(phrase, part, at, search);
      if (end !== undefined) left.fill(STRUCK, at, end);
    }
    if (left.includes(STRUCK)) search = searchOf(left, parsed, true);
  }
  return search.words;
}

/** Whether the first step of a part is met: the quick look before the close one. */
function mayStand([first]: readonly Step[], { met }: Search): boolean {
  if (first === undefined || first === 'gap') return false;
  if ('word' in first) return met.has(first);
  for (const word of met) if (first.firsts.has(word)) return true;
  return false;
}

/** Where a part of a phrase ends that begins at a place; undefined when it does not stand there. */
function endOf(phrase: Phrase, part: readonly Step[], at: number, search: Search): number | undefined {
  if (phrase.isFirst && !areAround(search.words.slice(0, at))) return undefined;
  return endsOf(part, at, search).find((end) => isEnded(phrase, end, search));
}

function isEnded({ isLast }: Phrase, end: number, { words }: Search): boolean {
  return !isLast || areAround(words.slice(end));
}

function areAround(words: readonly string[]): boolean {
  return words.every((word) => AROUND.has(word));
}

/** Every place where the steps may end that begin at a place. */
function endsOf(steps: readonly Step[], from: number, search: Search): readonly number[] {
  let places: readonly number[] = [from];
  for (const [index, step] of steps.entries()) {
    if (index > 0 && steps[index - 1] !== 'gap' && !search.isExact) {
      places = reach(places, Infinity, search, (word) => BETWEEN.has(word));
    }
    places =
      step === 'gap'
        ? reach(places, WIDEST_GAP, search, () => true)
        : unique(places.flatMap((at) => stepFrom(step, at, search)));
    if (places.length === 0) break;
  }
  return places;
}

/** The places that can be reached over so many words of a sort, and none struck out. */
function reach(
  places: readonly number[],
  most: number,
  { words }: Search,
  isPassed: (word: string) => boolean,
): readonly number[] {
  return unique(
    places.flatMap((at) => {
      let end = at;
      while (end < words.length && end - at < most && words[end] !== STRUCK && isPassed(words[end] ?? ''))
        end++;
      return Array.from({ length: end - at + 1 }, (_, more) => at + more);
    }),
  );
}

/** Where a step may end that begins at a place. */
function stepFrom(step: Exclude<Step, 'gap'>, at: number, search: Search): readonly number[] {
  const word = search.words[at];
  if (word === undefined || word === STRUCK) return [];
  if ('word' in step) {
    const { right, slips } = search.parsed.meaningsOf(word);
    return right.has(step) || (!search.isExact && slips.has(step)) ? [at + 1] : [];
  }
  const found = search.ends.get(step) ?? [];
  search.ends.set(step, found);
  return (found[at] ??= unique(
    step.members.flatMap((member) => {
      const [part = []] = member.parts;
      return mayStand(part, search)
        ? endsOf(part, at, search).filter((end) => isEnded(member, end, search))
        : [];
    }),
  ));
}

function unique(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}
