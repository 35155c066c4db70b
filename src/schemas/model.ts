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

/** A way of seeing the problem. Which organisations hold it is read from their `model`. */
export const modelSchema = z.strictObject({
  ...pageFields,
  name: z.string().min(3).max(40).describe('Its short name, for example "An illness".'),
  order: z.int().min(1).describe('Its place among the models.'),
  answers: z
    .record(z.enum(Object.keys(modelQuestions) as [keyof typeof modelQuestions]), modelAnswerSchema)
    .describe('Its answers to the six questions.'),
});
