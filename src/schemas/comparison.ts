import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { organisationSchema } from './organisation.ts';
import { addressSchema, publishedHead } from './published.ts';
import { questionSchema, questionThemes } from './question.ts';
import { dateSchema, slugSchema, sourcesSchema } from './shared.ts';
import { urlSchema } from './web-address.ts';

const themeSchema = z.enum(Object.keys(questionThemes) as [keyof typeof questionThemes]);

const { question, values } = questionSchema.shape;
const { name, shortName, checked } = organisationSchema.shape;
const { kind, text } = answerSchema.shape;

/** A question as published: its coded answers are empty where it has none. */
const publishedQuestionSchema = z.strictObject({
  slug: slugSchema,
  question,
  theme: themeSchema.describe('The slug of its theme.'),
  values: values.unwrap(),
  address: addressSchema.describe('The page that answers the question in full.'),
});

/** A column of the comparison as published. */
const publishedOrganisationSchema = z.strictObject({
  slug: slugSchema,
  name,
  shortName,
  kind: z
    .enum(['compared', 'alternative'])
    .describe('compared: a kind of group. alternative: another way than a group.'),
  checked: checked.describe('The day its answers were last checked against their sources.'),
  address: addressSchema.describe('The page about it.'),
});

/** One cell of the comparison as published. */
const publishedAnswerSchema = z.strictObject({
  question: slugSchema.describe('The slug of the question.'),
  organisation: slugSchema.describe('The slug of the organisation.'),
  kind,
  value: z.string().nullable().describe('One of the codes of the question; null where none fits.'),
  label: z
    .string()
    .nullable()
    .describe('The few words before the answer: its code in words, or that it varies or is not known.'),
  text,
  sources: sourcesSchema.describe('The slugs of the sources that say this.'),
});

/** A source as published, in words. */
const publishedSourceSchema = z.strictObject({
  number: z.int().min(1).describe('Its number on the page of the comparison.'),
  slug: slugSchema,
  authors: z.string().describe('Who wrote it; empty where it names nobody.'),
  title: z.string(),
  container: z.string().describe('The journal or site it stands in, and who published it; may be empty.'),
  date: z.string().describe('When it was published, in words, or that it shows no date.'),
  url: urlSchema.nullable().describe('Its own address; null where it is on paper.'),
  seen: z.string().describe('When we read it, and whether in an archived copy.'),
  note: z.string().nullable().describe('What a reader of the source needs to know.'),
});

/** `/data/comparison.json`: the whole comparison and its sources, so that others can use it without us. */
export const comparisonSchema = z
  .strictObject({
    ...publishedHead,
    checked: dateSchema.describe(
      'The day the answers were last checked against their sources: the earliest.',
    ),
    warning: z.string().describe('Show this, word for word, wherever you show the answers.'),
    themes: z
      .array(z.strictObject({ slug: themeSchema, name: z.string() }))
      .describe('The parts of the comparison, in the order they are read.'),
    questions: z.array(publishedQuestionSchema).describe('The rows, in the order they are read.'),
    organisations: z
      .array(publishedOrganisationSchema)
      .describe('The columns, in alphabetical order with the alternatives last.'),
    answers: z.array(publishedAnswerSchema).describe('One for each question and organisation.'),
    sources: z.array(publishedSourceSchema).describe('Every source the answers name, by number.'),
  })
  .describe('A comparison of peer support for alcohol problems in England, with a source for every answer.');
export type PublishedComparison = z.infer<typeof comparisonSchema>;
export type PublishedSource = z.infer<typeof publishedSourceSchema>;
