import { z } from 'zod';
import { dateSchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

/** A page or file of this site, in published data. */
export const addressSchema = z
  .string()
  .regex(/^(?:https?:\/\/[^/]+)?\/\S*$/)
  .describe('A page of this site: whole where the site knows its own address, else from the root.');

/** What published data says of itself first. */
export const publishedHead = {
  $schema: addressSchema.describe('Where this shape is published.'),
  title: z.string(),
  description: z.string(),
  publication: z.string().describe('The name of the site it comes from.'),
  address: addressSchema.describe('The page that shows it.'),
  licence: z.strictObject({ name: z.string(), url: urlSchema, terms: z.string() }),
  made: dateSchema.describe('The day this file was made, YYYY-MM-DD.'),
};
