import { groupSchema, type Group } from '../../schemas/group.ts';
import type { Meeting } from '../../schemas/meeting.ts';
import { valueAt } from '../content-check/find-at.ts';
import { recurrenceText } from './recurrence-text.ts';

/** What a row is about: a group with one of its meetings, or with none where it meets by arrangement. */
type GroupOfRow = Omit<Group, 'meetings'> & { slug: string; meetings: Meeting | null };

/** The ways to the fields inside a value, with dots between the names. */
type PathIn<Value> = Value extends string | number | readonly unknown[] | null | undefined
  ? never
  : { [Key in keyof Value & string]-?: Key | `${Key}.${PathIn<Value[Key]>}` }[keyof Value & string];
type FieldPath = PathIn<GroupOfRow>;

interface GroupColumn {
  /** The field it holds. What the schema or the content check finds wrong there is told under the column’s name. */
  field: FieldPath;
  write: (row: GroupOfRow) => string;
  /**
   * How an import reads a cell. `text`: it is the fact, as it stands or as `fact` has it. `word`: it is one of
   * `words`, or refused. `together`: it hangs on its neighbours or has to be looked up, which `own-csv.ts` does.
   */
  read: 'text' | 'word' | 'together';
  fact?: (cell: string) => unknown;
  /** The words it may hold. */
  words?: readonly string[];
  /** It stays out of the published file. */
  isPrivate?: true;
}

/** Written as it stands: a list with semicolons, and nothing where a group lacks the field. */
function column<Read extends GroupColumn['read']>(field: FieldPath, read: Read) {
  const path = field.split('.');
  return { field, read, write: (row: GroupOfRow) => asCell(valueAt(row, path)) };
}
const text = (field: FieldPath) => column(field, 'text');
const together = (field: FieldPath) => column(field, 'together');
const word = <Word extends string>(field: FieldPath, words: readonly Word[]) => ({
  ...column(field, 'word'),
  words,
});

function asCell(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const { access, booking, cost, format, ledBy, location, status } = groupSchema.shape;
const known = access.shape.stepFree.options;

/**
 * The columns of our own CSV, in order: the one place that says which field of a group a column holds, how it is
 * written, how it is read, and so under which name a fault is told. A row is one meeting of one group: a group that
 * meets twice has two rows, alike in all but weekday, start, minutes, recurrence and except. CONTRIBUTING.md says
 * what an editor writes into each.
 */
export const groupColumns = {
  slug: together('slug'),
  name: together('name'),
  organisation: together('organisation'),
  status: { ...together('status.is'), words: status.options.map(({ shape }) => shape.is.value) },
  status_reason: together('status.reason'),
  status_date: {
    ...together('status'),
    write: ({ status: now }) => (now.is === 'paused' ? now.reviewOn : now.is === 'closed' ? now.on : ''),
  },
  weekday: together('meetings.weekday'),
  start: together('meetings.start'),
  minutes: together('meetings.minutes'),
  recurrence: {
    ...together('meetings.recurrence'),
    write: ({ meetings: meeting }) => (meeting === null ? '' : recurrenceText(meeting.recurrence)),
  },
  except: together('meetings.except'),
  format: { ...together('format'), words: format.options },
  audience: together('audience'),
  who_may_come: text('whoMayCome'),
  expect: text('expect'),
  step_free: word('access.stepFree', known),
  hearing_loop: word('access.hearingLoop', known),
  sign_language: word('access.signLanguage', known),
  accessible_toilet: word('access.accessibleToilet', known),
  parking: word('access.parking', known),
  cost: word('cost', cost.options),
  booking: word('booking', booking.options),
  led_by: word('ledBy', ledBy.options),
  getting_in: text('gettingIn'),
  // Whom to ask for stands on the group’s page alone: it may be somebody’s first name.
  ask_for: { ...text('askFor'), isPrivate: true },
  before_you_go: {
    ...text('beforeYouGo'),
    fact: (cell) => (/^[\d ]+$/.test(cell) ? { phone: cell } : { url: cell }),
    write: ({ beforeYouGo: check }) =>
      check === undefined ? '' : 'phone' in check ? check.phone : check.url,
  },
  goal: together('answers.goal.value'),
  goal_source: together('answers.goal.source'),
  faith: together('answers.faith.value'),
  faith_source: together('answers.faith.source'),
  programme: together('answers.programme.value'),
  programme_source: together('answers.programme.source'),
  join_url: together('joining.url'),
  join_phone: together('joining.phone'),
  join_needs: together('joining.needs'),
  place: together('location.place'),
  precision: { ...together('location.precision'), words: location.unwrap().shape.precision.options },
  venue: together('location.venue'),
  street: together('location.street'),
  postcode: together('location.postcode'),
  website: together('website'),
} satisfies Record<string, GroupColumn>;

export type GroupCsvColumn = keyof typeof groupColumns;
export const groupCsvColumns = Object.keys(groupColumns) as GroupCsvColumn[];
