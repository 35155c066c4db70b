import { expect, test } from 'vitest';
import { helplineSchema, type OpeningHours } from '../../../src/schemas/helpline.ts';
import { aHelpline, type Written } from '../../fixtures/entries.ts';
import { refusals, refusedFields } from '../../fixtures/refusals.ts';

const open: OpeningHours = { days: ['monday'], opens: '09:00', closes: '20:00' };
const digits =
  'number: Write the number in digits and spaces, grouped as its owner does, for example "0800 9177 650".';
const hours =
  'hours: Write always, not-known, or a list of { days: [monday], opens: "09:00", closes: "20:00" }.';
const time = 'Write a time as HH:MM on the 24-hour clock, in quotes, for example "19:30".';
const reachable = 'number: Write a number to phone, or text: { to, say } for a line that takes only texts.';

test.each<{ changes: Partial<Written<'helplines'>>; why: string }>([
  { changes: {}, why: 'a line that never closes' },
  { changes: { number: '999' }, why: 'the shortest number' },
  { changes: { hours: 'not-known' }, why: 'hours that nobody knows' },
  { changes: { hours: [{ ...open, days: ['monday', 'sunday'] }] }, why: 'hours on some days' },
  { changes: { hours: [{ ...open, closes: '00:00' }] }, why: 'a line that closes at midnight' },
  { changes: { number: undefined, text: { to: '85258', say: 'SHOUT' } }, why: 'a line for texts alone' },
  { changes: { text: { to: '85258' } }, why: 'a line for calls and texts, no word asked for' },
])('takes: $why', ({ changes }) => {
  expect(refusals(helplineSchema, aHelpline(changes))).toEqual([]);
});

test.each([
  { changes: { number: '99' }, says: digits, why: 'two digits are no number' },
  { changes: { number: '+44 1632 960001' }, says: digits, why: 'a plus: people here dial from England' },
  { changes: { number: '01632-960001' }, says: digits, why: 'hyphens' },
  { changes: { number: ' 999' }, says: digits, why: 'a space in front' },
  { changes: { hours: 'weekdays' }, says: hours, why: 'hours in a word of their own' },
  {
    changes: { hours: [{ ...open, opens: '9:00' }] },
    says: `hours.0.opens: ${time}`,
    why: 'an hour of one digit',
  },
  {
    changes: { hours: [{ ...open, closes: '24:00' }] },
    says: `hours.0.closes: ${time}`,
    why: 'midnight is 00:00',
  },
  {
    changes: { text: { to: '85 258' } },
    says: 'text.to: Write the number to text in digits alone, for example "85258".',
    why: 'a number to text with a space',
  },
  { changes: { number: undefined }, says: reachable, why: 'a line nobody can reach' },
])('refuses and says what to write: $why', ({ changes, says }) => {
  expect(refusals(helplineSchema, { ...aHelpline(), ...changes })).toEqual([says]);
});

test.each([
  { changes: { hours: [] }, field: 'hours', why: 'an empty list of hours' },
  { changes: { hours: [{ ...open, days: [] }] }, field: 'hours.0.days', why: 'hours on no day' },
  { changes: { topic: 'other' }, field: 'topic', why: 'a topic without a place on the page' },
  { changes: { order: 0 }, field: 'order', why: 'a place before the first' },
  { changes: { url: undefined }, field: 'url', why: 'no word on its website: null says that it has none' },
])('refuses: $why', ({ changes, field }) => {
  expect(refusedFields(helplineSchema, { ...aHelpline(), ...changes })).toEqual([field]);
});

test('the rule over several fields still speaks when another field is out of bounds', () => {
  expect(refusals(helplineSchema, aHelpline({ number: undefined, order: 0 }))).toContain(reachable);
});

test('the rule over several fields still speaks when another field is no choice', () => {
  const line = { ...aHelpline({ number: undefined }), topic: 'other' };
  expect(refusals(helplineSchema, line)).toContain(reachable);
});
