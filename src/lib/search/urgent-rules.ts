import type { UrgentKind } from '../../schemas/urgent-kinds.ts';
import type { UrgentRules } from './urgent.ts';

/** A word of a phrase. */
export interface UrgentWord {
  word: string;
  /** It stands for every word that begins with it. */
  isStem: boolean;
  /** Read with slips of the finger too. */
  isMisspelt: boolean;
}

/** One step through the words of a search: a word, anything of a list, or a gap. */
export type Step = UrgentWord | { list: string } | 'gap';

/** A phrase as read. */
export interface Phrase {
  /** Every part stands in the search, in any order. */
  parts: readonly (readonly Step[])[];
  /** Nothing stands before it, or after it. */
  isFirst: boolean;
  isLast: boolean;
}

/** The rules as read. */
export interface ParsedRules {
  phrases: ReadonlyMap<UrgentKind, readonly Phrase[]>;
  harmless: readonly Phrase[];
  lists: ReadonlyMap<string, readonly Phrase[]>;
  /** Whether a typed word is right as it stands, and so no slip for another. */
  isRealWord: (word: string) => boolean;
}

const known = new WeakMap<UrgentRules, ParsedRules>();

/** Reads the rules, once for each. */
export function parseUrgent(rules: UrgentRules): ParsedRules {
  const parsed = known.get(rules) ?? read(rules);
  known.set(rules, parsed);
  return parsed;
}

function read(rules: UrgentRules): ParsedRules {
  const misspelt = new Set(rules.misspelt.split(','));
  const steps: Step[] = [];
  const phrasesIn = (list: string) =>
    list.split(',').map((text) => {
      const phrase = parsePhrase(text, misspelt);
      steps.push(...phrase.parts.flat());
      return phrase;
    });
  const mapped = <Key extends string>(record: Readonly<Record<Key, string>>) =>
    new Map((Object.entries(record) as [Key, string][]).map(([key, list]) => [key, phrasesIn(list)]));
  const [phrases, lists, harmless] = [mapped(rules.phrases), mapped(rules.lists), phrasesIn(rules.harmless)];
  const words = steps.filter((step) => step !== 'gap').filter((step) => 'word' in step);
  const whole = new Set(words.filter(({ isStem }) => !isStem).map(({ word }) => word));
  const stems = [...new Set(words.filter(({ isStem }) => isStem).map(({ word }) => word))];
  const lookalikes = new Set(rules.lookalikes.split(','));
  const isRealWord = (word: string) =>
    whole.has(word) || lookalikes.has(word) || stems.some((stem) => word.startsWith(stem));
  return { phrases, lists, harmless, isRealWord };
}

/** Reads words, NAMES of lists, `...`, ` + ` between parts, and `=` at an end that is the search's own. */
function parsePhrase(text: string, misspelt: ReadonlySet<string>): Phrase {
  const [isFirst, isLast] = [text.startsWith('= '), text.endsWith(' =')];
  const inner = text.slice(isFirst ? 2 : 0, isLast ? -2 : undefined);
  const parts = inner.split(' + ').map((part) => part.split(' ').map((word) => parseStep(word, misspelt)));
  return { parts, isFirst, isLast };
}

function parseStep(word: string, misspelt: ReadonlySet<string>): Step {
  if (word === '...') return 'gap';
  if (/^[A-Z]/.test(word)) return { list: word };
  return { word: word.replace('*', ''), isStem: word.endsWith('*'), isMisspelt: misspelt.has(word) };
}
