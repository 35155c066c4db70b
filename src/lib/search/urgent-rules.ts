import { urgentKinds, type UrgentKind } from '../../schemas/urgent-kinds.ts';
import type { UrgentRules } from './urgent.ts';
import { isSlipOf } from './urgent-slips.ts';
import { saidAnotherWay } from './urgent-spoken.ts';

/** A word of a phrase; the same word is the same object wherever it stands. */
export interface UrgentWord {
  word: string;
  /** It stands for every word that begins with it. */
  isStem: boolean;
}

/** A list of words and phrases, one of which stands where a phrase calls it. */
export interface List {
  members: readonly Phrase[];
  /** The words one of which begins it. */
  firsts: ReadonlySet<UrgentWord>;
}

/** One step through the words of a search: a word, anything of a list, or a gap. */
export type Step = UrgentWord | List | 'gap';

/** A phrase as read. */
export interface Phrase {
  /** Every part stands in the search, in any order. */
  parts: readonly (readonly Step[])[];
  /** Nothing stands before it, or after it. */
  isFirst: boolean;
  isLast: boolean;
}

/** The words of phrases that a typed word stands for: as it is typed, and as slips of the finger. */
export interface Meanings {
  right: ReadonlySet<UrgentWord>;
  slips: ReadonlySet<UrgentWord>;
}

/** The rules as read. */
export interface ParsedRules {
  phrases: ReadonlyMap<UrgentKind, readonly Phrase[]>;
  hints: ReadonlyMap<UrgentKind, readonly Phrase[]>;
  harmless: readonly Phrase[];
  meaningsOf: (typed: string) => Meanings;
}

const known = new WeakMap<UrgentRules, ParsedRules>();

/** Reads the rules, once for each. */
export function parseUrgent(rules: UrgentRules): ParsedRules {
  const parsed = known.get(rules) ?? read(rules);
  known.set(rules, parsed);
  return parsed;
}

function read(rules: UrgentRules): ParsedRules {
  const words = new Map<string, UrgentWord>();
  const lists = new Map<string, List>();
  const named = new Map(rules.lists.split(';').map((list, index) => [listName(index), list]));
  const stepOf = (text: string): Step => {
    if (text === '...') return 'gap';
    if (/^[A-Z]/.test(text)) return kept(lists, text, () => listOf(named.get(text) ?? ''));
    return kept(words, text, () => ({ word: text.replace('*', ''), isStem: text.endsWith('*') }));
  };
  const phrasesIn = (list: string) =>
    list.split(',').flatMap((text) => (text === '' ? [] : [parsePhrase(text, stepOf)]));
  const listOf = (list: string): List => {
    const members = phrasesIn(list);
    return { members, firsts: new Set(members.flatMap(({ parts }) => firstsOf(parts[0]?.[0]))) };
  };
  const byKind = (texts: UrgentRules['phrases']) =>
    new Map(urgentKinds.map((kind) => [kind, phrasesIn(texts[kind])] as const));
  return {
    ...{ phrases: byKind(rules.phrases), hints: byKind(rules.hints) },
    harmless: phrasesIn(rules.harmless),
    meaningsOf: makeMeanings(words, rules),
  };
}

function firstsOf(step: Step | undefined): UrgentWord[] {
  if (step === undefined || step === 'gap') return [];
  return 'word' in step ? [step] : [...step.firsts];
}

/** The names of lists in their order: A to Z, then AA, AB and so on. */
export function listName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : listName(Math.floor(index / 26) - 1) + last;
}

/** Every word looked up once, since each key pressed brings the same ones again. */
function makeMeanings(
  words: ReadonlyMap<string, UrgentWord>,
  { misspelt, lookalikes }: UrgentRules,
): ParsedRules['meaningsOf'] {
  const read = new Map<string, Meanings>();
  const real = new Set(lookalikes.split(','));
  const sameWords = [...saidAnotherWay].filter(([other]) => other.length > 6);
  const open = misspelt.split(',').flatMap((text) => words.get(text) ?? []);
  const meant = (typed: string) => {
    const beginnings = Array.from(typed, (_, index) => words.get(`${typed.slice(0, index + 1)}*`));
    return new Set([words.get(typed), ...beginnings].filter((word) => word !== undefined));
  };
  const look = (typed: string): Meanings => {
    const right = meant(typed);
    const dropped = typed.endsWith('in') ? meant(`${typed}g`) : []; // hittin
    if (right.size > 0 || real.has(typed)) return { right, slips: new Set(dropped) };
    const others = sameWords.filter(([other]) => isSlipOf(typed, { word: other, isStem: false }));
    const slips = open.filter((word) => isSlipOf(typed, word));
    return { right, slips: new Set([...dropped, ...slips, ...others.flatMap(([, one]) => [...meant(one)])]) };
  };
  return (typed) => kept(read, typed, () => look(typed));
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Reads words, NAMES of lists, `...`, ` + ` between parts, and `=` at an end that is the search's own. */
function parsePhrase(text: string, stepOf: (word: string) => Step): Phrase {
  const [isFirst, isLast] = [text.startsWith('= '), text.endsWith(' =')];
  const inner = text.slice(isFirst ? 2 : 0, isLast ? -2 : undefined);
  return { parts: inner.split(' + ').map((part) => part.split(' ').map(stepOf)), isFirst, isLast };
}
