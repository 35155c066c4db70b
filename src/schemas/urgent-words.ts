import { z } from 'zod';
import { urgentKinds, type UrgentKind } from './urgent-kinds.ts';
import { slugSchema } from './shared.ts';

const nameSchema = z
  .string()
  .regex(/^[A-Z]+$/, 'Write the name of a list in capitals alone, for example DRINK.');

const phraseSchema = z
  .string()
  .max(60)
  .regex(
    /^(?:= )?(?:[a-z0-9]+\*?|[A-Z]+)(?: (?:(?:\.\.\.|\+) )?(?:[a-z0-9]+\*?|[A-Z]+))*(?: =)?$/,
    'Write small letters without apostrophes, lists in CAPITALS, and ... + = * as the head of the file says.',
  );

const cardSchema = z
  .strictObject({
    heading: z.string().min(10).max(60).describe('The card’s heading, in plain words.'),
    words: z.string().min(20).max(320).describe('What to do now, in two or three short sentences.'),
    lines: z
      .array(
        z.strictObject({
          helpline: slugSchema.describe('Slug of a file in content/helplines: the number comes from there.'),
          label: z.string().min(3).max(60).describe('Whose line it is, or when to use it.'),
        }),
      )
      .min(1)
      .describe('Whom to phone or text, the most urgent first.'),
    more: z
      .array(
        z.strictObject({
          to: z.string().startsWith('/').describe('A page of this site, or a heading on it.'),
          label: z.string().min(3).max(60).describe('The words of the link.'),
        }),
      )
      .min(1)
      .describe('Where to read on.'),
    phrases: z
      .array(phraseSchema)
      .min(1)
      .describe('Searches that bring this card, as the file’s head explains.'),
    hints: z
      .array(phraseSchema)
      .optional()
      .describe('Searches that bring this card when no phrase of any kind does.'),
  })
  .describe('The card of this kind, and the searches that bring it.');

/** Words of danger, and the help they bring. The order of the kinds is the order in which they count. */
export const urgentWordsSchema = z.strictObject({
  holds: z.literal('urgent').describe('urgent: words of danger.'),
  kinds: z
    .strictObject(
      Object.fromEntries(urgentKinds.map((kind) => [kind, cardSchema])) as Record<
        UrgentKind,
        typeof cardSchema
      >,
    )
    .describe('One card for each kind of danger.'),
  lists: z
    .record(nameSchema, z.array(phraseSchema).min(1))
    .describe('Lists of words and phrases by the name in capitals that phrases call them by.'),
  harmless: z.array(phraseSchema).describe('What is taken out of a search before it is read.'),
  misspelt: z
    .array(
      z
        .string()
        .regex(/^[a-z]{4,}\*?$/, 'Write one word of four small letters or more, or a beginning and *.'),
    )
    .describe('Words of the phrases that are read misspelt too.'),
  lookalikes: z
    .array(z.string().regex(/^[a-z]+$/, 'Write one word in small letters.'))
    .describe('Real words that are no slip of the finger for a word of a phrase.'),
});
export type UrgentWords = z.infer<typeof urgentWordsSchema>;
