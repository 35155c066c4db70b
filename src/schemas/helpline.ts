import { z } from 'zod';
import { phoneNumberSchema, rule, provenanceSchema, timeSchema, weekdaySchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

/** What a helpline is for; also the order of the cards on the urgent-help page. */
export const helplineTopics = {
  emergency: 'Life at risk',
  crisis: 'If you cannot cope',
  alcohol: 'Talk about drinking',
  family: 'Family and friends',
  abuse: 'Violence at home',
  children: 'Children and young people',
} as const;

const openSchema = z.strictObject({
  days: z.array(weekdaySchema).min(1).describe('The days these hours hold.'),
  opens: timeSchema.describe('Opening time, Europe/London.'),
  closes: timeSchema.describe('Closing time, Europe/London; "00:00" is midnight at the end of the day.'),
});

const textSchema = z.strictObject({
  to: z
    .string()
    .regex(/^[0-9]{5,11}$/, 'Write the number to text in digits alone, for example "85258".')
    .describe('The number to text, digits alone.'),
  say: z.string().max(20).optional().describe('The word to send, where one is asked for, for example SHOUT.'),
});

/** A line people in England can phone or text. */
export const helplineSchema = z
  .strictObject({
    name: z.string().min(2).max(60).describe('Whose line it is.'),
    topic: z.enum(Object.keys(helplineTopics) as [keyof typeof helplineTopics]).describe('What it is for.'),
    order: z.int().min(1).describe('Its place within its topic.'),
    forWhom: z
      .string()
      .min(5)
      .max(160)
      .describe('Who it is for and what they can talk about, in a sentence.'),
    number: phoneNumberSchema
      .optional()
      .describe('Digits and spaces, grouped as its owner does; left out for a line that takes only texts.'),
    text: textSchema.optional().describe('How to reach it by text message, if one can.'),
    hours: z
      .union(
        [z.literal('always'), z.literal('not-known'), z.array(openSchema).min(1)],
        'Write always, not-known, or a list of { days: [monday], opens: "09:00", closes: "20:00" }.',
      )
      .describe('When it answers: always, not-known, or a list of days with opening and closing times.'),
    cost: z
      .enum(['free', 'charged', 'not-known'])
      .describe('free to phone from UK lines and mobiles; charged at the caller’s rate; or not-known.'),
    url: urlSchema.nullable().describe('Its own website; null if it has none.'),
    provenance: provenanceSchema,
  })
  .refine(
    ...rule(
      z.object({ number: phoneNumberSchema.optional(), text: textSchema.optional() }),
      ({ number, text }) => number !== undefined || text !== undefined,
      'number',
      'Write a number to phone, or text: { to, say } for a line that takes only texts.',
    ),
  );
export type Helpline = z.infer<typeof helplineSchema>;
export type OpeningHours = z.infer<typeof openSchema>;
