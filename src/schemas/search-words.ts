import { z } from 'zod';

const phraseSchema = z.string().min(2).max(60);

/** What the search knows of how people say things. Names of organisations are their own aliases, and stand there. */
const synonymsSchema = z.strictObject({
  holds: z.literal('synonyms').describe('synonyms: words that mean the same.'),
  groups: z
    .array(
      z
        .array(phraseSchema)
        .min(2, 'Write two words or more: a word alone has nothing to mean the same as.')
        .describe('Words and phrases any of which may be typed for any other.'),
    )
    .min(1)
    .describe('Each group is a list of words and phrases that mean the same.'),
  known: z
    .array(phraseSchema)
    .default([])
    .describe('Words that are spelt right though no page holds them: they are never corrected.'),
});

/** A file of words for the search; `holds` says which. */
export const searchWordsSchema = z.discriminatedUnion('holds', [synonymsSchema]);
export type SearchWords = z.infer<typeof searchWordsSchema>;
