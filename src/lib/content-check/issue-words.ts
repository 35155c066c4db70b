import type { z } from 'zod';
import { count } from '../text.ts';
import type { Fault } from './fault.ts';
import { sentences, show } from './wording.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** Words for a value of the wrong kind, such as a number where text belongs. */
export function expectedWords(issue: z.core.$ZodIssueInvalidType, value: unknown, around: Around): Words {
  const shown = typeof value === 'number' ? (around.written ?? show(value)) : show(value);
  const found = `Found ${shown}${kindOf(value)}.`;
  if (hasOwnMessage(issue)) return { found, write: issue.message };
  return { found, write: wanted(issue.expected, value, around) };
}

/** What is known of the field a value of the wrong kind stands in. */
interface Around {
  /** The names of the fields inside it. */
  fields: readonly string[];
  description: string;
  /** The value as it stands in the file. */
  written: string | undefined;
  /** What the field would have to say of a text. */
  complaintOf: (text: string) => z.core.$ZodIssue | undefined;
}

/** Words for text, a list or a number that is too long, too short, too big or too small. */
export function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): Words {
  const found = `Found ${sizeOf(value)}.`;
  if (hasOwnMessage(issue)) return { found, write: issue.message };
  const isText = typeof value === 'string';
  if (issue.code === 'too_big') {
    const fewer = typeof value === 'number' ? 'less' : 'fewer';
    return { found, write: `${isText ? 'Cut to' : 'Write'} ${issue.maximum} or ${fewer}.` };
  }
  // "Positive" is a minimum of 0 that does not count itself.
  const minimum = issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum;
  return { found, write: `Write ${minimum} or more.` };
}

/** Words for text of the wrong form: a date, a time, an address. The schemas say what to write. */
export function formatWords(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Words {
  const isNoDay = issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value));
  return {
    found: `Found ${show(value)}${isNoDay ? ', a day that does not exist' : ''}.`,
    write: issue.message,
  };
}

function wanted(expected: string, value: unknown, around: Around): string {
  const { fields, description, written = String(value), complaintOf } = around;
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  switch (expected) {
    case 'string':
      return isPlain ? quoted(written, complaintOf(written)) : 'Write text.';
    case 'int':
      return 'Write a whole number.';
    case 'number':
      return 'Write a number, without quotes.';
    case 'array':
      return 'Write a list: each item on its own line, after a hyphen and a space.';
    default:
      return sentences(
        'Write fields, each on its own line with a colon after its name.',
        fields.length === 0 ? description : `Its fields: ${fields.join(', ')}.`,
      );
  }
}

/** In quotes a number is a text, which may be wrong in its own way: 19.30 is no time either. */
function quoted(written: string, complaint: z.core.$ZodIssue | undefined): string {
  return complaint && hasOwnMessage(complaint) ? complaint.message : `Put it in quotes: "${written}".`;
}

/** What a plain value is; lists and groups of fields are shown as such. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return ', which is text';
  if (typeof value !== 'number') return '';
  return Number.isInteger(value) ? ', which is a number' : ', which is a number with decimals';
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return count(value.length, 'character');
  return Array.isArray(value) && value.length > 0 ? count(value.length, 'item') : show(value);
}

/** Whether a schema gave the message; zod's own begin with one of a few words. */
function hasOwnMessage(issue: z.core.$ZodIssue): boolean {
  return !/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message);
}
