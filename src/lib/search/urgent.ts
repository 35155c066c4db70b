import { urgentKinds, type UrgentKind } from '../../schemas/urgent-kinds.ts';
import { wordsOf } from './fold.ts';
import { holds, strike } from './urgent-match.ts';
import { parseUrgent } from './urgent-rules.ts';

export type { UrgentKind } from '../../schemas/urgent-kinds.ts';

/** Help that stands above the results. */
export interface UrgentCard {
  heading: string;
  words: string;
  /**
   * Whom to phone or text, the most urgent first: `label` says whose line it is or when to use it, beside a link
   * whose `words` are “Phone 116 123” or “Text SHOUT to 85258” and whose `href` is `tel:` or `sms:`.
   */
  phone: readonly { label: string; href: string; words: string }[];
  more: readonly { href: string; label: string }[];
}

/**
 * How danger is told from harmless searches, in the language that content/search/urgent.yaml explains.
 * Every text is a list parted by commas.
 */
export interface UrgentRules {
  phrases: Readonly<Record<UrgentKind, string>>;
  /** Lists of words by the name in capitals that phrases call them by. */
  lists: Readonly<Record<string, string>>;
  /** What is taken out of a search before it is read. */
  harmless: string;
  /** Words and stems that are read misspelt too. */
  misspelt: string;
  /** Real words that are no slip of the finger. */
  lookalikes: string;
  cards: Readonly<Record<UrgentKind, UrgentCard>>;
}

/** The help a search asks for, misspelt words too; null when it asks for none. Needs no vocabulary. */
export function findUrgent(query: string, rules: UrgentRules): UrgentKind | null {
  const parsed = parseUrgent(rules);
  const words = parsed.harmless.reduce<readonly string[]>(
    (left, phrase) => strike(left, phrase, parsed),
    spokenWords(query),
  );
  return (
    urgentKinds.find((kind) => parsed.phrases.get(kind)?.some((one) => holds(one, words, parsed))) ?? null
  );
}

/** The words of a query, with what people write in several ways written in one. */
function spokenWords(query: string): string[] {
  return wordsOf(query)
    .join(' ')
    .replace(/(\p{L})\1{2,}/gu, '$1') // dieeeee
    .replace(/\b((?:ca|do|did|does|wo|is|was|would|could|have|has)n) t\b/g, '$1t')
    .replace(/\bwill not\b/g, 'wont')
    .replace(/\b(can|do|does|did|is|was|would|could|have|has) not\b/g, '$1nt')
    .replace(/\b(?:cannot|cannt|carnt)\b/g, 'cant')
    .replace(/\b(?:dnt|donot)\b/g, 'dont')
    .replace(/\bany more\b/g, 'anymore')
    .replace(/\bmy self\b/g, 'myself')
    .replace(/\bi m\b/g, 'im')
    .split(' ');
}
