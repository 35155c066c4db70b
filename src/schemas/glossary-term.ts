import { z } from 'zod';
import { slugSchema, sourcesSchema } from './shared.ts';

/** A word a newcomer may not know, with a plain definition. */
export const glossaryTermSchema = z.strictObject({
  term: z.string().min(2).max(60).describe('The term as written in running text.'),
  definition: z.string().min(20).max(320).describe('What it means, in plain words; 320 characters or fewer.'),
  aliases: z.array(z.string().min(2)).default([]).describe('Other spellings and names.'),
  inText: z
    .array(z.string().min(2))
    .default([])
    .describe(
      'The forms it takes in running text, capitals as written; the first on a page gives the definition in place.',
    ),
  seeAlso: z.array(slugSchema).default([]).describe('Slugs of terms that belong with it.'),
  sources: sourcesSchema,
});
