/**
 * The words of the site, folded, each with how many pages hold it. Written at build from the built
 * pages; the counts are rounded to powers of two, which is enough to rank by.
 */
export type Vocabulary = ReadonlyMap<string, number>;
