import { z } from 'zod';
import { slugSchema, sourcesSchema } from './shared.ts';

/** One cell of the comparison. */
export const answerSchema = z.strictObject({
  kind: z
    .enum(['statement', 'varies', 'not-said', 'not-known'])
    .describe(
      'statement: it has an answer. varies: it differs from group to group. not-said: the organisation does not say. not-known: we could not find out.',
    ),
  value: z
    .string()
    .optional()
    .describe('One of the codes the question allows; left out where it allows none or none fits.'),
  text: z.string().min(2).max(160).describe('The answer in plain words; 160 characters or fewer.'),
  sources: sourcesSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/** An entry’s answers, by the slug of the question in `content/questions`. */
export const answersSchema = z.record(slugSchema, answerSchema);
