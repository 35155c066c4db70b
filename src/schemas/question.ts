import { z } from 'zod';
import { organisationHeadings } from './organisation.ts';
import { slugSchema } from './shared.ts';

/** The themes of the comparison, in the order the rows are read. */
export const questionThemes = {
  beliefs: 'What they believe',
  practice: 'What you do there',
  asks: 'What it asks of you',
  access: 'Getting there',
  evidence: 'What is known',
} as const;

/** Something a reader may want, and which coded answers to the question meet it. */
export const choiceSchema = z.strictObject({
  slug: slugSchema.describe('Its name in the address, for example "cut-down".'),
  want: z
    .string()
    .startsWith('You ', 'Begin with "You", for example "You want to cut down".')
    .min(8)
    .max(60)
    .describe('What the reader wants, in the second person; 60 characters or fewer, with no full stop.'),
  fits: z.array(z.string()).min(1).describe('The codes that meet it.'),
  partly: z.array(z.string()).default([]).describe('The codes that meet it in part. All others do not.'),
});
export type Choice = z.infer<typeof choiceSchema>;

/** One row of the comparison, in a visitor’s words. */
export const questionSchema = z.strictObject({
  question: z
    .string()
    .min(8)
    .max(70)
    .endsWith('?', 'End the question with a question mark.')
    .describe('The question in a visitor’s words; 70 characters or fewer.'),
  theme: z
    .enum(Object.keys(questionThemes) as [keyof typeof questionThemes])
    .describe('Which part of the comparison it stands in.'),
  order: z.int().min(1).describe('Its place among all questions; lower comes first.'),
  values: z
    .record(
      z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'Write a code in small letters and hyphens.'),
      z.string().min(2).max(40),
    )
    .refine(
      (values) => new Set(Object.values(values)).size === Object.keys(values).length,
      'Give each code a label of its own: readers see the label, and the page compares answers by it.',
    )
    .default({})
    .describe('The coded answers allowed, each with its label in words; empty where answers are not coded.'),
  more: z
    .string()
    .regex(
      /^\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?$/,
      'Write an address on this site that begins and ends with a slash, for example "/guides/faith-and-spirituality/".',
    )
    .describe('The page that answers the question in full.'),
  section: z
    .enum(organisationHeadings)
    .optional()
    .describe(
      'The heading of each compared organisation’s own page that says it in full; each answer then leads there.',
    ),
  choices: z
    .array(choiceSchema)
    .default([])
    .describe('What readers may want here, for the marks of what fits what; empty for most questions.'),
});
export type Question = z.infer<typeof questionSchema>;
