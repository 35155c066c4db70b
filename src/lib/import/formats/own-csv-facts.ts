import type { Group } from '../../../schemas/group.ts';
import { groupColumns, groupCsvColumns } from '../../group-csv/columns.ts';
import type { ToldFacts } from '../listing.ts';
import type { FeedRecord } from '../record.ts';
import type { Row } from '../row.ts';
import { column, oneOf } from './own-csv-columns.ts';

/** What a row of our own CSV says outright, in the words of our files. */
export function factsOf(record: FeedRecord, row: Row): ToldFacts {
  const plain = plainFacts(record, row, '');
  const status = statusOf(record, row);
  const answers = answersOf(record, row);
  const joiningNeeds = column(record, 'join_needs')?.value;
  return {
    ...plain,
    ...(status && { status }),
    ...(answers && { answers }),
    ...(joiningNeeds !== undefined && { joiningNeeds }),
    access: plainFacts(record, row, 'access.'),
  };
}

/** The facts of a group, or of its access, that a cell tells by itself. */
function plainFacts(record: FeedRecord, row: Row, under: '' | 'access.') {
  return Object.fromEntries(
    groupCsvColumns.flatMap((name) => {
      const about = groupColumns[name];
      const fact = about.field.startsWith(under) ? about.field.slice(under.length) : '';
      if (about.read === 'together' || fact === '' || fact.includes('.')) return [];
      const told = column(record, name);
      if (told === null) return [];
      if (about.read === 'text') return [[fact, 'fact' in about ? about.fact(told.value) : told.value]];
      const word = oneOf(told, about.words, row);
      return word === null ? [] : [[fact, word]];
    }),
  );
}

/** Goal, faith and programme of its own, each with the source that says so. */
function answersOf(record: FeedRecord, row: Row): Group['answers'] | null {
  const given = (['goal', 'faith', 'programme'] as const).flatMap((question) => {
    const [value, source] = [column(record, question), column(record, `${question}_source`)];
    if (value === null && source === null) return [];
    if (value === null || source === null) {
      const missing = value === null ? question : (`${question}_source` as const);
      row.refuse(
        { field: missing, value: '' },
        `${question} and ${question}_source go together, and this one is empty.`,
        value === null
          ? `Write one of the values in content/questions/${question}.yaml, or leave both empty.`
          : 'Write the slug of the file in content/sources that says so, or leave both empty.',
      );
      return [];
    }
    return [[question, { value: value.value, source: source.value }] as const];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

function statusOf(record: FeedRecord, row: Row): Group['status'] | null {
  const is = oneOf(column(record, 'status'), groupColumns.status.words, row);
  const [reason, date] = [column(record, 'status_reason'), column(record, 'status_date')];
  if (is === null) return null;
  if (is === 'running') {
    const suggestion = 'Write paused or closed, or leave it empty.';
    if (date) row.refuse(date, 'The status is running, and there is a day.', suggestion);
    if (reason) row.refuse(reason, 'The status is running, and there is a reason.', suggestion);
    return { is };
  }
  if (date === null) {
    row.refuse(
      { field: 'status_date', value: '' },
      `It is ${is}, with no day.`,
      is === 'paused' ? 'Write the day to ask again.' : 'Write the day it ended.',
    );
    return null;
  }
  return is === 'paused' ? { is, reason: reason?.value ?? '', reviewOn: date.value } : { is, on: date.value };
}
