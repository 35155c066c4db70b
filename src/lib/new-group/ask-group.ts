import { z } from 'zod';
import { groupSchema, type Group } from '../../schemas/group.ts';
import type { Conversation } from './ask.ts';
import { askedByFormat, questions, type AskedField, type Choices } from './questions.ts';

/** What a person may be asked, in the order of the questions. */
export const askedFields = Object.keys(questions) as AskedField[];

/** Every field, without the rules that need several of them: those are the content check’s to tell. */
const fieldsSchema = z.strictObject(groupSchema.shape);

/** Asks for every fact of a new group, and takes no answer that its field would refuse. Nobody has confirmed it yet. */
export function askGroup(talk: Conversation, choices: Choices): Promise<Group> {
  return askFields(talk, choices, { status: { is: 'running' } }, askedFields);
}

/** Asks for some fields of a group once more; with how people meet, for what hangs on it. */
export function askAgain(
  talk: Conversation,
  choices: Choices,
  group: Group,
  fields: readonly AskedField[],
): Promise<Group> {
  const all = fields.includes('format') ? [...fields, ...askedByFormat] : fields;
  return askFields(
    talk,
    choices,
    group,
    askedFields.filter((field) => all.includes(field)),
  );
}

async function askFields(
  talk: Conversation,
  choices: Choices,
  start: Partial<Group>,
  fields: readonly AskedField[],
): Promise<Group> {
  let known = start;
  for (const field of fields) known = { ...known, [field]: await questions[field](talk, known, choices) };
  // Brings the fields into the schema’s order; what was left out stays out of the file.
  return fieldsSchema.parse(
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  );
}
