import { z } from 'zod';
import { pageFields, slugSchema, sourcesSchema } from './shared.ts';

/** The parts of the section menu, in the order a newcomer needs them. */
export const guideThemes = {
  start: 'Start here',
  safety: 'Staying safe',
  choosing: 'Choosing',
  going: 'Going to a group',
  people: 'You and others',
  local: 'Help near you',
} as const;

/** Something a guide asks its reader. The choices, and what fits them, are those of the questions of the comparison. */
const askSchema = z.strictObject({
  ask: z
    .string()
    .min(8)
    .max(65)
    .endsWith('?', 'End what you ask with a question mark.')
    .describe('The question put to the reader; it is also a heading. 65 characters or fewer.'),
  questions: z
    .array(slugSchema)
    .min(1, 'Name at least one question: the slug of a file in content/questions.')
    .describe('Slugs of questions whose choices may be chosen here, one of them all.'),
  note: z
    .strictObject({
      text: z.string().min(20).max(300).describe('In plain words; 300 characters or fewer.'),
      sources: sourcesSchema,
    })
    .optional()
    .describe(
      'What a reader should know before choosing, such as a danger; it stands there whatever they choose.',
    ),
});

/** An answer to a visitor’s question. */
export const guideSchema = z.strictObject({
  ...pageFields,
  theme: z
    .enum(Object.keys(guideThemes) as [keyof typeof guideThemes])
    .describe('Which part of the section menu it stands in.'),
  order: z.int().min(1).describe('Its place in that part; lower comes first.'),
  helplines: z
    .array(slugSchema)
    .default([])
    .describe('Slugs of lines in content/helplines that belong on the page; it prints them after its text.'),
  asks: z
    .array(askSchema)
    .max(6, 'Ask 6 questions or fewer: a tired reader answers no more.')
    .default([])
    .describe(
      'What the guide asks its reader, before its text. It then says what fits each choice, and why.',
    ),
});
export type Guide = z.infer<typeof guideSchema>;
