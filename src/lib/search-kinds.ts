/** The headings search results stand under, in order; each is a value of the index’s `kind` filter. */
export const searchKinds = ['Organisations', 'Guides', 'Groups'] as const;
export type SearchKind = (typeof searchKinds)[number];
