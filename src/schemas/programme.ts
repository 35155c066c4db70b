import { z } from 'zod';
import { pageFields, slugSchema, sourcesSchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

const partSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('A few words that name the part.'),
  text: z.string().min(20).max(400).describe('What it asks, in our own words; 400 characters or fewer.'),
});

const sideSchema = z.strictObject({
  parts: z
    .array(z.int().min(1))
    .describe('Numbers of the parts this row speaks of; empty for the programme as a whole.'),
  text: z.string().min(20).max(400).describe('What this side holds or does here.'),
  sources: sourcesSchema,
});

const chartSchema = z.strictObject({
  title: z.string().min(5).max(65).describe('What is compared, in a few words.'),
  unit: z.string().min(2).max(20).describe('What the values count, for example "UK units".'),
  bars: z
    .array(
      z.strictObject({
        label: z.string().min(3).max(50).describe('What the bar stands for.'),
        value: z.number().positive().describe('How long the bar is, in `unit`.'),
        isGuide: z.boolean().default(false).describe('true for the bar that the others are held against.'),
      }),
    )
    .min(2)
    .describe('The bars, from the top.'),
  note: z.string().min(10).max(200).describe('How the values were worked out, and of which year they are.'),
  sources: sourcesSchema,
});

/** What people do: steps, points or statements. */
export const programmeSchema = z.strictObject({
  ...pageFields,
  kind: z
    .literal('programme')
    .describe('programme: what people do. comparison: two programmes side by side.'),
  organisation: slugSchema.describe('Whose it is: a slug in content/organisations.'),
  order: z.int().min(1).describe('Its place among the programmes.'),
  partWord: z
    .strictObject({
      one: z.string().min(3).describe('The word for one part.'),
      many: z.string().min(3).describe('The word for several.'),
    })
    .describe('What a part is called, for example { one: step, many: steps }.'),
  parts: z
    .array(partSchema)
    .min(2)
    .describe('The parts in order, paraphrased: the originals belong to the organisation.'),
  partsSources: sourcesSchema,
  original: z
    .strictObject({
      owner: z.string().min(3).describe('Who holds the copyright in the original words.'),
      url: urlSchema
        .nullable()
        .describe('Where the original can be read; null if no address of its own is known.'),
    })
    .describe('Whose words the originals are.'),
  chart: chartSchema.optional().describe('Figures of the programme as bars; left out where it has none.'),
});
export type Programme = z.infer<typeof programmeSchema>;

/** Two programmes set beside each other, row by row. */
export const programmeComparisonSchema = z.strictObject({
  ...pageFields,
  kind: z
    .literal('comparison')
    .describe('programme: what people do. comparison: two programmes side by side.'),
  order: z.int().min(1).describe('Its place among the programmes.'),
  left: slugSchema.describe('The programme on the left: a slug in content/programmes.'),
  right: slugSchema.describe('The programme on the right: a slug in content/programmes.'),
  rows: z
    .array(
      z.strictObject({
        about: z.string().min(3).max(60).describe('What the row is about.'),
        left: sideSchema.describe('What the programme on the left says.'),
        right: sideSchema.describe('What the programme on the right says.'),
        note: z.string().max(300).optional().describe('Where the two meet or part, in a sentence.'),
      }),
    )
    .min(2)
    .describe('The rows, each setting the two side by side.'),
});
export type ProgrammeComparison = z.infer<typeof programmeComparisonSchema>;

/** An entry of `content/programmes`. */
export const programmeEntrySchema = z.discriminatedUnion('kind', [
  programmeSchema,
  programmeComparisonSchema,
]);
