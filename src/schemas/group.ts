import { z } from 'zod';
import { meetingSchema } from './meeting.ts';
import { dateSchema, phoneNumberSchema, provenanceSchema, slugSchema, rule } from './shared.ts';
import { urlSchema } from './web-address.ts';

/** What is known of a yes-or-no fact. Nothing is left blank, so that “not known” can be said. */
const knownSchema = z.enum(['yes', 'no', 'not-known']).describe('yes, no or not-known.');

/** Who a group is for. `everyone` stands alone. */
export const audiences = {
  everyone: 'Anyone',
  'family-and-friends': 'Family and friends of someone who drinks',
  lgbtq: 'LGBTQ+ people',
  men: 'Men',
  'older-people': 'Older people',
  'other-drugs': 'People with any drug problem as well as alcohol',
  women: 'Women',
  'young-people': 'Young people',
} as const;

const statusSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('running').describe('It meets.') }),
  z.strictObject({
    is: z.literal('paused').describe('It does not meet for now.'),
    reason: z.string().min(5).describe('Why it does not meet for now, in a few words.'),
    reviewOn: dateSchema.describe('The day to ask again, YYYY-MM-DD.'),
  }),
  z.strictObject({
    is: z.literal('closed').describe('It has ended; its page stays.'),
    on: dateSchema.describe('The day it ended, or was found to have ended, YYYY-MM-DD.'),
  }),
]);

/** A line of an address of a room, not of a letter. */
const addressLineSchema = z
  .string()
  .min(2)
  .max(120)
  .refine(
    (text) => !/\bp\.?\s*o\.?\s*box\b/i.test(text),
    'A PO box takes letters and nobody meets in it: write the building, or leave it out.',
  );

const precisionSchema = z.enum(['venue', 'postcode', 'town']);
const locationSchema = z
  .strictObject({
    place: slugSchema.describe('Slug of the town, village or suburb in src/assets/geo/places.csv.'),
    precision: precisionSchema.describe('How exactly we know where it is.'),
    venue: addressLineSchema.optional().describe('Name of the building.'),
    street: addressLineSchema.optional().describe('Street address, without the town.'),
    postcode: z
      .string()
      .regex(
        // No postcode ends in a letter that looks like another or like a digit: C, I, K, M, O, V.
        /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/,
        'Write a whole postcode in capitals with one space, for example "LS6 1AA", or leave it out.',
      )
      .optional()
      .describe('Full postcode, if the source gives it.'),
  })
  // Whoever is told of a building that no field names would be shown the middle of the town on a map.
  .refine(
    ...rule(
      z.object({ precision: precisionSchema, venue: z.string().optional(), street: z.string().optional() }),
      ({ precision, venue, street }) => precision !== 'venue' || venue !== undefined || street !== undefined,
      'precision',
      'To say venue, write the venue or the street; where only the town is known, write town.',
    ),
  )
  .refine(
    ...rule(
      z.object({ precision: precisionSchema, postcode: z.string().optional() }),
      ({ precision, postcode }) => precision !== 'postcode' || postcode !== undefined,
      'precision',
      'To say postcode, write the postcode; where only the town is known, write town.',
    ),
  );

const formatSchema = z.enum(['in-person', 'online', 'phone', 'hybrid']);
const joiningSchema = z.strictObject({
  url: urlSchema.optional().describe('Where to join online.'),
  phone: phoneNumberSchema.optional().describe('The number to join by phone.'),
  needs: z
    .string()
    .min(3)
    .max(160)
    .nullable()
    .describe('Name, email or camera needed before joining; null if not known.'),
});
const audienceSchema = z.array(z.enum(Object.keys(audiences) as [keyof typeof audiences])).min(1);

/** What a group may answer for itself, where it differs from its organisation or belongs to none. */
const ownAnswerSchema = z
  .strictObject({
    value: slugSchema.describe('One of the values of that question in content/questions.'),
    source: slugSchema.describe('Slug of the file in content/sources that says so of this group.'),
  })
  .optional();

const beforeYouGoSchema = z.union(
  [
    z.strictObject({
      phone: phoneNumberSchema.describe(
        'A number of the group, its organisation or the venue, never a person’s own.',
      ),
    }),
    z.strictObject({ url: urlSchema.describe('The page that says whether it meets.') }),
  ],
  'Write { phone: "0161 000 0000" } or { url: "https://…" }, or leave it out.',
);

/** One group: where and when it meets, who may come, and how we know. */
export const groupSchema = z
  .strictObject({
    name: z.string().min(3).max(80).describe('The group’s name as it uses it.'),
    organisation: slugSchema
      .nullable()
      .describe('Slug in content/organisations; null for a group of its own.'),
    status: statusSchema.describe('{ is: running }, { is: paused, reason, reviewOn } or { is: closed, on }.'),
    meetings: z.array(meetingSchema).describe('When it meets; empty means by arrangement.'),
    format: formatSchema.describe('How people meet; hybrid is in person and online at once.'),
    audience: audienceSchema.describe('Who it is for.'),
    whoMayCome: z.string().min(5).max(160).describe('In one sentence, who may come.'),
    expect: z
      .string()
      .min(20)
      .max(300)
      .nullable()
      .describe('What happens there, in our words; null if not known.'),
    access: z
      .strictObject({
        stepFree: knownSchema,
        hearingLoop: knownSchema,
        signLanguage: knownSchema,
        accessibleToilet: knownSchema,
        parking: knownSchema,
      })
      .describe('Access facts, each yes, no or not-known.'),
    cost: z
      .enum(['free', 'donation', 'charged', 'not-known'])
      .describe('What it costs to come; donation means a collection, with nothing asked of a newcomer.'),
    booking: z.enum(['not-needed', 'needed', 'not-known']).describe('Whether a place must be booked.'),
    ledBy: z.enum(['members', 'trained-volunteers', 'staff', 'not-known']).describe('Who leads the meeting.'),
    gettingIn: z
      .string()
      .min(3)
      .max(160)
      .nullable()
      .describe('Entrance, buzzer, floor; null if not known. Whom to ask for stands in askFor.'),
    askFor: z
      .string()
      .regex(
        /^(?:\p{L}[\p{L}’'-]*|(?:the|a|an) [\p{Ll} ’'-]{3,40})$/u,
        'Write a first name alone, or a role in small letters such as "the facilitator": never a whole name.',
      )
      .optional()
      .describe('Whom to ask for: a first name or a role, because nobody’s whole name belongs here.'),
    beforeYouGo: beforeYouGoSchema
      .optional()
      .describe(
        'The best way to check before setting out; left out, the page names website, else its organisation’s list, number or site.',
      ),
    answers: z
      .strictObject({
        goal: ownAnswerSchema.describe('Whether people there stop or cut down.'),
        faith: ownAnswerSchema.describe('Whether faith is part of it.'),
        programme: ownAnswerSchema.describe('What its programme is.'),
      })
      .optional()
      .describe('Goal, faith or programme, where a source says so of this group itself.'),
    joining: joiningSchema
      .nullable()
      .describe('How to join online or by phone; null for a group that only meets in person.'),
    location: locationSchema
      .nullable()
      .describe('Where it meets; null for a group that only meets online or by phone.'),
    website: urlSchema.nullable().describe('The group’s own page; null if none is known.'),
    provenance: provenanceSchema,
  })
  .refine(
    ...rule(
      z.object({ format: formatSchema, location: locationSchema.nullable() }),
      ({ format, location }) => location !== null || format === 'online' || format === 'phone',
      'location',
      'A group that meets in person needs a location: write at least { place: leeds, precision: town }.',
    ),
  )
  .refine(
    ...rule(
      z.object({ format: formatSchema, location: locationSchema.nullable() }),
      ({ format, location }) => location === null || format === 'in-person' || format === 'hybrid',
      'location',
      'A group that only meets online or by phone has no location: write null, or make the format hybrid.',
    ),
  )
  .refine(
    ...rule(
      z.object({ format: formatSchema, joining: joiningSchema.nullable() }),
      ({ format, joining }) => joining !== null || format === 'in-person',
      'joining',
      'A group that meets online or by phone needs joining: write at least { url: "https://…", needs: null }.',
    ),
  )
  .refine(
    ...rule(
      z.object({ audience: audienceSchema }),
      ({ audience }) => audience.length === 1 || !audience.includes('everyone'),
      'audience',
      'Write everyone alone, or name who the group is for and leave everyone out.',
    ),
  );
export type Group = z.infer<typeof groupSchema>;
