import { z } from 'zod';
import { groupSchema } from './group.ts';
import { addressSchema, publishedHead } from './published.ts';
import { provenanceSchema, slugSchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

// Whom to ask for stands on the group’s page alone: it may be somebody’s first name.
const { organisation, location, ...facts } = z.strictObject(groupSchema.shape).omit({ askFor: true }).shape;
const place = location.unwrap().shape;

/** A group as published: its file, joined with where it lies and how far it can be trusted. */
const publishedGroupSchema = z.strictObject({
  slug: slugSchema.describe('Its name for good: it does not change while the group is the same.'),
  address: addressSchema.describe('The page about it.'),
  organisation,
  ...facts,
  location: z
    .strictObject({
      ...place,
      town: z.string().describe('The name of the place.'),
      district: z.string().describe('The local authority it lies in.'),
      region: slugSchema.describe('The region of England it lies in.'),
    })
    .nullable()
    .describe('Where it meets; null for a group that only meets online or by phone.'),
  provenance: z.strictObject({
    ...provenanceSchema.shape,
    source: slugSchema.describe('The slug of one of the sources.'),
    freshness: z
      .enum(['fresh', 'ageing', 'expired', 'unconfirmed'])
      .describe(
        'On the day the file was made: confirmed in the last 183 days, in the last 365, before that, or never.',
      ),
  }),
});

/** `/data/groups.json`: every group we hold, so that others can use the list without us. */
export const groupsListSchema = z
  .strictObject({
    ...publishedHead,
    demonstration: z
      .boolean()
      .describe('True where the groups are made up. Never show such a file to anybody.'),
    warning: z.string().describe('Show this wherever you show the groups.'),
    sources: z
      .array(
        z.strictObject({
          slug: slugSchema,
          title: z.string(),
          container: z
            .string()
            .describe('The journal or site it stands in, and who published it; may be empty.'),
          date: z.string().describe('When it was published, in words, or that it shows no date.'),
          url: urlSchema.nullable().describe('Its own address; null where it is on paper.'),
        }),
      )
      .describe('Every source the groups name, once.'),
    groups: z
      .array(publishedGroupSchema)
      .describe('Each once; closed ones stay, so that others can drop them.'),
  })
  .describe('Groups for people with an alcohol problem, and their families, in England.');
export type PublishedGroups = z.infer<typeof groupsListSchema>;
