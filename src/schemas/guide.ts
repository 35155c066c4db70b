import { z } from 'zod';
import { pageFields } from './shared.ts';

/** The parts of the section menu, in the order a newcomer needs them. */
export const guideThemes = {
  start: 'Start here',
  choosing: 'Choosing',
  safety: 'Staying safe',
  people: 'You and others',
} as const;

/** An answer to a visitor’s question. */
export const guideSchema = z.strictObject({
  ...pageFields,
  theme: z
    .enum(Object.keys(guideThemes) as [keyof typeof guideThemes])
    .describe('Which part of the section menu it stands in.'),
  order: z.int().min(1).describe('Its place in that part; lower comes first.'),
});
export type Guide = z.infer<typeof guideSchema>;
