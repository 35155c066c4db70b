import { z } from 'zod';
import { dateSchema, slugSchema } from './shared.ts';

/** Kinds of study, the ones that can show cause first. */
export const studyTypes = {
  'review-of-trials': 'Review of trials',
  trial: 'Trial',
  'follow-up': 'Follow-up study',
  survey: 'Survey',
  interviews: 'Interviews',
} as const;

/** How sure the studies let a reader be. The words are ours, after the four grades that health reviews use. */
export const certaintyWords = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'very-low': 'Very low',
} as const;

const studySchema = z.strictObject({
  type: z.enum(Object.keys(studyTypes) as [keyof typeof studyTypes]).describe('What kind of study it is.'),
  year: z.int().min(1900).max(2100).describe('The year it was published.'),
  people: z.int().min(1).nullable().describe('How many people took part; null if the source does not say.'),
  studies: z.int().min(2).optional().describe('Of a review, how many studies it covers.'),
  found: z
    .string()
    .min(20)
    .max(200)
    .describe('What it found, in a sentence or two; 200 characters or fewer.'),
  source: slugSchema.describe('Slug of the study’s file in content/sources.'),
});

/** What research says of an organisation, in a box: the studies, and how sure they let anyone be. */
export const evidenceSchema = z.strictObject({
  certainty: z
    .enum(Object.keys(certaintyWords) as [keyof typeof certaintyWords])
    .describe('How sure the studies let a reader be that it helps with drinking.'),
  because: z.string().min(20).max(200).describe('Why that word, in a sentence; 200 characters or fewer.'),
  studies: z.array(studySchema).max(4).describe('The studies that say most, newest first; at most four.'),
  searched: z
    .strictObject({
      on: dateSchema.describe('The day of the last search for trials, YYYY-MM-DD.'),
      where: z
        .string()
        .min(5)
        .max(120)
        .describe('Where we looked, as it ends the sentence “We looked in …”.'),
    })
    .describe('The last search for trials; the page says so where there are none.'),
});
export type Evidence = z.infer<typeof evidenceSchema>;
