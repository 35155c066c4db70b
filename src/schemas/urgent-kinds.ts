/** What a search may be in urgent need of; where a search names two, the earlier one counts. */
export const urgentKinds = [
  'suicide',
  'life-at-risk',
  'self-harm',
  'child',
  'violence',
  'withdrawal',
] as const;
export type UrgentKind = (typeof urgentKinds)[number];
