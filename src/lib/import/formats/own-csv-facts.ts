import { groupSchema, type Group } from '../../../schemas/group.ts';
import type { ToldFacts } from '../listing.ts';
import type { FeedRecord } from '../record.ts';
import type { Row } from '../row.ts';
import { column, oneOf } from './own-csv-columns.ts';

const shape = groupSchema.shape;
const known = { yes: 'yes', no: 'no', 'not-known': 'not-known' };

/** What a row of our own CSV says outright, in the words of our files. */
export function factsOf(record: FeedRecord, row: Row): ToldFacts {
  const cost = oneOf(column(record, 'cost'), shape.cost.options, row);
  const booking = oneOf(column(record, 'booking'), shape.booking.options, row);
  const ledBy = oneOf(column(record, 'led_by'), shape.ledBy.options, row);
  const texts = {
    who_may_come: 'whoMayCome',
    expect: 'expect',
    getting_in: 'gettingIn',
    ask_for: 'askFor',
    join_needs: 'joiningNeeds',
  } as const;
  const status = statusOf(record, row);
  const answers = answersOf(record, row);
  const check = column(record, 'before_you_go')?.value;
  return {
    ...Object.fromEntries(
      (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) => {
        const text = column(record, name);
        return text === null ? [] : [[texts[name], text.value]];
      }),
    ),
    ...(cost && { cost }),
    ...(booking && { booking }),
    ...(ledBy && { ledBy }),
    ...(status && { status }),
    ...(answers && { answers }),
    ...(check !== undefined && { beforeYouGo: /^[\d ]+$/.test(check) ? { phone: check } : { url: check } }),
    access: accessOf(record, row),
  };
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

function accessOf(record: FeedRecord, row: Row): Partial<Group['access']> {
  const columns = {
    stepFree: 'step_free',
    hearingLoop: 'hearing_loop',
    signLanguage: 'sign_language',
    accessibleToilet: 'accessible_toilet',
    parking: 'parking',
  } as const;
  return Object.fromEntries(
    Object.entries(columns).flatMap(([fact, name]) => {
      const word = oneOf(column(record, name), Object.keys(known), row);
      return word === null ? [] : [[fact, word]];
    }),
  );
}

function statusOf(record: FeedRecord, row: Row): Group['status'] | null {
  const is = oneOf(column(record, 'status'), ['running', 'paused', 'closed'], row);
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
