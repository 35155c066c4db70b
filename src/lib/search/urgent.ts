import { urgentKinds, type UrgentKind } from '../../schemas/urgent-kinds.ts';
import { holds, searchOf, strike } from './urgent-match.ts';
import { parseUrgent, type ParsedRules } from './urgent-rules.ts';
import { spokenWords } from './urgent-spoken.ts';

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
  /** Looser phrases, read when none of the others stands in a search. */
  hints: Readonly<Record<UrgentKind, string>>;
  /** Lists of words, parted by semicolons; phrases call them A, B and so on. */
  lists: string;
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
  const search = searchOf(strike(spokenWords(query), parsed.harmless, parsed), parsed);
  const kindIn = (phrases: ParsedRules['phrases']) =>
    urgentKinds.find((kind) => phrases.get(kind)?.some((one) => holds(one, search)));
  return kindIn(parsed.phrases) ?? kindIn(parsed.hints) ?? null;
}
