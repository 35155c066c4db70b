import { z } from 'zod';
import { answersSchema } from './answer.ts';
import { evidenceSchema } from './evidence.ts';
import {
  dateSchema,
  pageFields,
  phoneNumberSchema,
  provenanceSchema,
  slugSchema,
  sourcesSchema,
} from './shared.ts';
import { urlSchema } from './web-address.ts';

/**
 * The headings of a compared organisation’s page, in order, so that each is
 * treated alike. The content check holds every `kind: compared` entry to them.
 */
export const organisationHeadings = [
  'How it sees the problem',
  'The programme',
  'What a meeting is like',
  'Who can come',
  'What it costs',
  'Faith and spirituality',
  'The goal',
  'Medicines',
  'What research says',
  'What critics say',
  'In England',
  'What newcomers ask',
] as const;

/** The headings of a related organisation’s page: shorter, and alike for each. */
export const relatedHeadings = [
  'What it is',
  'What a meeting is like',
  'Who can come',
  'What research and critics say',
  'In England',
] as const;

const wayInFields = {
  label: z.string().min(3).max(60).describe('What the link or number is, for example "Find a meeting".'),
  how: z.string().min(10).max(240).describe('What to type or say there, in one or two plain sentences.'),
  provenance: provenanceSchema,
};

const wayInSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('phone').describe('phone: a number.'),
    number: phoneNumberSchema.describe('Digits and spaces, grouped as its owner does.'),
    ...wayInFields,
  }),
  z.strictObject({
    kind: z
      .enum(['finder', 'online', 'website'])
      .describe('finder: its own list of meetings. online: its online meetings. website: its home page.'),
    url: urlSchema.describe('The address it leads to.'),
    ...wayInFields,
  }),
]);

/** An organisation, or an alternative to joining one. */
export const organisationSchema = z.strictObject({
  ...pageFields,
  name: z.string().min(2).max(60).describe('Its full name as it writes it.'),
  shortName: z.string().min(2).max(30).describe('The name most people use, for tight places.'),
  kind: z
    .enum(['compared', 'alternative', 'related'])
    .describe(
      'compared: a column of the comparison. alternative: another way than a group. related: described, not compared.',
    ),
  mark: z
    .string()
    .regex(/^[A-Z]{1,3}$/, 'Write one to three capital letters, for example "AA".')
    .describe('Letter mark, one to three capitals; always shown beside the name.'),
  hue: z.int().min(0).max(359).describe('Hue of its mark, degrees on the OKLCH colour wheel.'),
  website: urlSchema.nullable().describe('Its own site; null if it has none.'),
  founded: z
    .strictObject({
      year: z.int().min(1900).max(2100).describe('The year it began.'),
      text: z
        .string()
        .min(10)
        .max(160)
        .describe('Where and how it began, or how sources differ, in a sentence.'),
      sources: sourcesSchema,
    })
    .nullable()
    .describe('When it began; null where that has no single answer.'),
  model: slugSchema
    .nullable()
    .describe('The way it sees the problem: a slug in content/models; null if it holds none.'),
  programme: slugSchema
    .nullable()
    .describe('What people do: a slug in content/programmes; null if it has none.'),
  england: z
    .strictObject({
      extent: z
        .enum(['widespread', 'some-places', 'online-only', 'none-found', 'varies'])
        .describe('How much of it a person in England can reach.'),
      text: z.string().min(20).max(300).describe('What exists in England, where, and as of when.'),
      provenance: provenanceSchema,
    })
    .describe('What exists in England, and how we know.'),
  waysIn: z
    .array(wayInSchema)
    .describe('How to reach it: its finder, online meetings, number or site; empty only if none is known.'),
  listCompared: z
    .strictObject({
      on: dateSchema.describe('The day the two lists were compared, YYYY-MM-DD.'),
      by: z.string().min(2).describe('That person’s name or role.'),
    })
    .nullable()
    .default(null)
    .describe('When a person last compared the groups we list with its own list; null until one has.'),
  evidence: evidenceSchema.describe('What research says of it: studies, and how sure they let anyone be.'),
  answers: answersSchema
    .default({})
    .describe(
      'Its answers to the questions in content/questions. Compared and alternative entries answer every one.',
    ),
});
export type Organisation = z.infer<typeof organisationSchema>;
export type WayIn = z.infer<typeof wayInSchema>;
