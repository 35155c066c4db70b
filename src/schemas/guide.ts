import { z } from 'zod';
import { pageFields, slugSchema } from './shared.ts';

/** The parts of the section menu, in the order a newcomer needs them. */
export const guideThemes = {
  start: 'Start here',
  safety: 'Staying safe',
  choosing: 'Choosing',
  going: 'Going to a group',
  people: 'You and others',
  local: 'Help near you',
} as const;

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
});
export type Guide = z.infer<typeof guideSchema>;
