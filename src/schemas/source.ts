import { z } from 'zod';
import { partialDateSchema, rule, seenSchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

const authorSchema = z.union(
  [
    z.strictObject({
      family: z.string().min(1).describe('Surname.'),
      given: z.string().min(1).optional().describe('First names or initials.'),
    }),
    z.strictObject({ literal: z.string().min(2).describe('The name of a body.') }),
  ],
  'Write an author as { family: Kelly, given: John F. } or, for a body, { literal: NICE }.',
);

/** A citable source. Names and meanings of the fields follow CSL-JSON, save `kind`, `seen` and `note`. */
export const sourceSchema = z
  .strictObject({
    type: z
      .enum([
        'article-journal',
        'article-newspaper',
        'article-magazine',
        'book',
        'chapter',
        'dataset',
        'document',
        'legislation',
        'pamphlet',
        'post-weblog',
        'report',
        'thesis',
        'webpage',
      ])
      .describe('What it is, as a CSL type.'),
    title: z.string().min(3).describe('The title as the source gives it.'),
    author: z
      .array(authorSchema)
      .default([])
      .describe('Authors in the source’s order; empty if it names none.'),
    'container-title': z
      .string()
      .min(2)
      .optional()
      .describe('The journal, newspaper, book or site it stands in.'),
    publisher: z.string().min(2).optional().describe('Who published it.'),
    volume: z.string().optional().describe('Volume, in quotes.'),
    issue: z.string().optional().describe('Issue, in quotes.'),
    page: z.string().optional().describe('Pages, in quotes, for example "12-19".'),
    issued: partialDateSchema
      .nullable()
      .describe('When it was published, as far as it says; null if it shows no date.'),
    URL: urlSchema.optional().describe('The original’s own address; never a mirror’s.'),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'Write the DOI alone, for example "10.1002/14651858.CD012880.pub2".')
      .optional()
      .describe('Its DOI, without https://doi.org/.'),
    kind: z
      .enum(['primary', 'secondary', 'copy'])
      .describe(
        'primary: the organisation’s own words, or the study or guideline itself. secondary: somebody else’s account. copy: the original work, read in a copy kept elsewhere.',
      ),
    seen: seenSchema,
    note: z
      .string()
      .max(200)
      .optional()
      .describe('What a reader of the source list needs to know, at most 200 characters.'),
  })
  .refine(
    ...rule(
      z.object({
        publisher: z.string().optional(),
        'container-title': z.string().optional(),
        author: z.array(z.unknown()).default([]),
      }),
      (source) => (source.publisher ?? source['container-title'] ?? source.author[0]) !== undefined,
      'publisher',
      'Say whose it is: fill in publisher, container-title or author.',
    ),
  );
export type Source = z.infer<typeof sourceSchema>;
