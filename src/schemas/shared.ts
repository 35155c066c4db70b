import { z } from 'zod';
import { weekdays } from './weekdays.ts';

/** A file's name without its ending; how one entry points at another. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Write a slug: small letters, digits and single hyphens, for example "smart-recovery".',
  );

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const dateSchema = z.iso.date('Write a date that exists as YYYY-MM-DD, for example "2026-11-23".');

/** A day in a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` form: as much as a source says of itself. */
export const partialDateSchema = z.union(
  [z.string().regex(/^(?:1[5-9]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/), dateSchema],
  'Write a year, a month or a day that exists, in quotes: "2020", "2020-03" or "2020-03-11".',
);

export const weekdaySchema = z.enum(weekdays);

/** A wall-clock time in Europe/London, `HH:MM` on the 24-hour clock, so that it survives clock changes. */
export const timeSchema = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    'Write a time as HH:MM on the 24-hour clock, in quotes, for example "19:30".',
  );

/** Slugs in `content/sources`; a statement of fact has at least one. */
export const sourcesSchema = z
  .array(slugSchema)
  .min(1, 'Name at least one source: the slug of a file in content/sources.')
  .describe('Slugs of files in content/sources that say this.');

/** A telephone number as people read it. */
export const phoneNumberSchema = z
  .string()
  .regex(
    /^[0-9][0-9 ]{2,}$/,
    'Write the number in digits and spaces, grouped as its owner does, for example "0800 9177 650".',
  );

/** When and how a source was read. */
export const seenSchema = z
  .strictObject({
    on: dateSchema.describe('The day it was read, YYYY-MM-DD.'),
    as: z.enum(['live', 'copy']).describe('live: on the web that day. copy: in an archived copy.'),
  })
  .describe('When and how the source was read.');

/** Where something came from and who has confirmed it. Shared by groups, helplines, ways in and `england`. */
export const provenanceSchema = z
  .strictObject({
    source: slugSchema.describe('Slug of the file in content/sources it was read in.'),
    seen: seenSchema,
    confirmed: z
      .strictObject({
        on: dateSchema.describe('The day a person phoned or opened the organisation’s own live page.'),
        by: z.string().min(2).describe('That person’s name or role.'),
      })
      .nullable()
      .describe('Who confirmed it and when; null until a person has.'),
  })
  .describe('Where this was seen, and who has confirmed it.');
export type Provenance = z.infer<typeof provenanceSchema>;

/** Counts words as a reader would: runs of anything but white space. */
const wordCount = (text: string) => text.trim().split(/\s+/u).length;

/** What every page of prose carries in its frontmatter. */
export const pageFields = {
  title: z.string().min(3).max(65).describe('The page’s heading, in sentence case; 65 characters or fewer.'),
  description: z
    .string()
    .min(40)
    .max(160)
    .describe('One sentence for search engines and lists of pages; 40 to 160 characters.'),
  shortAnswer: z
    .string()
    .min(20)
    .refine((text) => wordCount(text) <= 60, 'Shorten the short answer to 60 words or fewer.')
    .describe('The answer in 60 words or fewer; it opens the page.'),
  aliases: z
    .array(z.string().min(2))
    .default([])
    .describe('Other names people use or search for, wrong ones too.'),
  mentions: z
    .array(z.enum(['stopping']))
    .default([])
    .describe('stopping: the page speaks of stopping or cutting down, so it carries the withdrawal warning.'),
  checked: dateSchema.describe('The day the text was last checked against its sources, YYYY-MM-DD.'),
  reviewed: z
    .strictObject({
      on: dateSchema.describe('The day a person finished reviewing the whole page.'),
      by: z.string().min(2).describe('That person’s name or role.'),
      next: dateSchema.describe('The day the next review is due.'),
    })
    .nullable()
    .describe('A review of the whole page by a person; null until there has been one.'),
};

/**
 * A rule that needs more than one field, for `.refine(...rule(…))`. zod leaves
 * such a rule out when any field of the entry is wrong; this runs it whenever
 * the fields it reads are right, so that an editor sees every fault at once.
 */
export function rule<Shape extends z.ZodObject>(
  reads: Shape,
  holds: (fields: z.infer<Shape>) => boolean,
  path: string,
  message: string,
): [
  (entry: unknown) => boolean,
  { path: string[]; message: string; when: (payload: { value: unknown }) => boolean },
] {
  return [
    (entry) => holds(reads.parse(entry)),
    { path: [path], message, when: ({ value }) => reads.safeParse(value).success },
  ];
}
