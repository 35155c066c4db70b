import { z } from 'zod';
import { urgentWordsSchema } from './urgent-words.ts';

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

/** What brings people to a page. In the index of the search only, so that it weighs nothing before it is needed. */
const askedSchema = z.strictObject({
  holds: z.literal('asked').describe('asked: words of people who need a page.'),
  byPage: z
    .record(
      z
        .string()
        .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Write the address of a page, such as /guides/what-it-costs/.'),
      z.string().min(2),
    )
    .describe('By the address of a page, words and phrases between commas.'),
});

/** A file of words for the search; `holds` says which. */
export const searchWordsSchema = z.discriminatedUnion('holds', [
  synonymsSchema,
  askedSchema,
  urgentWordsSchema,
]);
export type SearchWords = z.infer<typeof searchWordsSchema>;
