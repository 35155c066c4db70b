/** The headings search results stand under, in order; each is a value of the index’s `kind` filter. */
export const searchKinds = ['Organisations', 'Guides', 'Groups'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What one result of a kind is called; in small letters, the word for the kind in the search page’s address. */
export const oneOfKind: Readonly<Record<SearchKind, string>> = {
  Organisations: 'Organisation',
  Guides: 'Guide',
  Groups: 'Group',
};
