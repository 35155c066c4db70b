/** What a search may be in urgent need of. */
export type UrgentKind = 'withdrawal' | 'life-at-risk' | 'suicide' | 'self-harm' | 'violence' | 'child';

/** Help that stands above the results. */
export interface UrgentCard {
  heading: string;
  words: string;
  phone: readonly { label: string; number: string }[];
  more: { href: string; label: string }[];
}

export interface UrgentRules {
  phrases: Readonly<Record<UrgentKind, readonly string[]>>;
  cards: Readonly<Record<UrgentKind, UrgentCard>>;
}

/** The help a search asks for, misspelt words too; null when it asks for none. */
export const findUrgent: (query: string, rules: UrgentRules) => UrgentKind | null = () => null;
