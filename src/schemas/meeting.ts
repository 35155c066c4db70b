import { z } from 'zod';
import { dateSchema, timeSchema, weekdaySchema } from './shared.ts';

/** How often a meeting comes round. */
export const recurrenceSchema = z.union(
  [
    z.literal('weekly'),
    z.strictObject({
      everyWeeks: z.int().min(2).max(12).describe('How many weeks lie between two meetings, 2 to 12.'),
      from: dateSchema.describe('A day on which it meets, to count from, YYYY-MM-DD.'),
    }),
    z.strictObject({
      monthly: z
        .enum(['first', 'second', 'third', 'fourth', 'fifth', 'last'])
        .describe('Which of that weekday in the month.'),
    }),
    z.strictObject({ dates: z.array(dateSchema).min(1).describe('The days on which it meets, YYYY-MM-DD.') }),
  ],
  'Write weekly, { everyWeeks: 2, from: "2026-01-05" }, { monthly: first } or { dates: ["2026-12-24"] }.',
);
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** One meeting of a group. Times are wall-clock times in Europe/London, so they survive clock changes. */
export const meetingSchema = z.strictObject({
  weekday: weekdaySchema.describe('The day by name, in small letters.'),
  start: timeSchema.describe(
    'When it starts, HH:MM, Europe/London. From 01:00 to 01:59 where clocks go back: the first of the two; where they go forward: an hour later on the clock.',
  ),
  minutes: z
    .int()
    .positive()
    .max(1440)
    .optional()
    .describe(
      'Length in minutes, because an end time is ambiguous past midnight. Left out: not known, never guessed.',
    ),
  recurrence: recurrenceSchema.describe('How often it comes round.'),
  except: z
    .array(dateSchema)
    .min(1)
    .optional()
    .describe('Days on which it would meet and does not, such as a bank holiday, YYYY-MM-DD.'),
});
export type Meeting = z.infer<typeof meetingSchema>;
