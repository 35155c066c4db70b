import { z } from 'zod';
import { pageFields, sourcesSchema } from './shared.ts';

/** The six questions every model answers, so that they can stand side by side. */
export const modelQuestions = {
  problem: 'What does it say the problem is?',
  origin: 'Where does the idea come from?',
  blame: 'Does it say the problem is your fault?',
  helps: 'What does it say helps?',
  goal: 'Does it say to stop or to cut down?',
  critics: 'What do its critics say?',
} as const;

const modelAnswerSchema = z.strictObject({
  text: z.string().min(20).max(320).describe('The answer in plain words; 320 characters or fewer.'),
  sources: sourcesSchema,
});

const pictureSchema = z.strictObject({
  shape: z
    .enum(['line', 'loop'])
    .describe('line: one thing leads to the next. loop: the last leads back to the first.'),
  caption: z.string().min(10).max(160).describe('What the picture shows, in a sentence.'),
  parts: z
    .array(
      z.strictObject({
        label: z
          .string()
          .min(3)
          .max(16)
          .describe('A word or two inside the picture; 16 characters or fewer.'),
        text: z.string().min(10).max(140).describe('What the part means, in a sentence beside the picture.'),
      }),
    )
    .min(3)
    .max(5)
    .describe('Its parts in order.'),
  sources: sourcesSchema,
});

const sharedFields = {
  ...pageFields,
  name: z.string().min(3).max(40).describe('Its short name, for example "An illness".'),
  order: z.int().min(1).describe('Its place among the models.'),
  picture: pictureSchema.describe('The idea as a picture, drawn from its parts.'),
};

/** A way of seeing the problem. Which organisations hold it is read from their `model`. */
const modelSchema = z.strictObject({
  ...sharedFields,
  kind: z
    .literal('explanation')
    .describe('explanation: one way of seeing the problem. others: views that are none of these.'),
  answers: z
    .record(z.enum(Object.keys(modelQuestions) as [keyof typeof modelQuestions]), modelAnswerSchema)
    .describe('Its answers to the six questions.'),
});
/** How organisations see the problem that hold none of the explanations as their own. */
const otherViewsSchema = z.strictObject({
  ...sharedFields,
  kind: z
    .literal('others')
    .describe('explanation: one way of seeing the problem. others: views that are none of these.'),
});

export type ModelPicture = z.infer<typeof pictureSchema>;

/** An entry of `content/models`. */
export const modelEntrySchema = z.discriminatedUnion('kind', [modelSchema, otherViewsSchema]);
