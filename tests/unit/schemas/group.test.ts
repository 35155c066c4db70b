import { describe, expect, test } from 'vitest';
import { groupSchema } from '../../../src/schemas/group.ts';
import { aGroup, type Written } from '../../fixtures/entries.ts';
import { refusals, refusedFields } from '../../fixtures/refusals.ts';

type Changes = Partial<Written<'groups'>>;

const link = { url: 'https://example.org/join', needs: null };
const meeting = { weekday: 'monday', start: '19:30', recurrence: 'weekly' } as const;
const leeds = { place: 'leeds', precision: 'venue', venue: 'Example Hall' } as const;
const needsLocation =
  'location: A group that meets in person needs a location: write at least { place: leeds, precision: town }.';
const noLocation =
  'location: A group that only meets online or by phone has no location: write null, or make the format hybrid.';
const needsJoining =
  'joining: A group that meets online or by phone needs joining: write at least { url: "https://…", needs: null }.';
const everyoneAlone = 'audience: Write everyone alone, or name who the group is for and leave everyone out.';
const recurrence =
  'meetings.0.recurrence: Write weekly, { everyWeeks: 2, from: "2026-01-05" }, { monthly: first } or { dates: ["2026-12-24"] }.';
const askFor =
  'askFor: Write a first name alone, or a role in small letters such as "the facilitator": never a whole name.';
const beforeYouGo = 'beforeYouGo: Write { phone: "0161 000 0000" } or { url: "https://…" }, or leave it out.';
const postcode =
  'location.postcode: Write a whole postcode in capitals with one space, for example "LS6 1AA", or leave it out.';

test.each<{ changes: Changes; why: string }>([
  { changes: {}, why: 'a group in person, with no more than a town' },
  { changes: { format: 'online', location: null, joining: link }, why: 'an online group meets nowhere' },
  { changes: { format: 'phone', location: null, joining: { phone: '01632', needs: null } }, why: 'by phone' },
  { changes: { format: 'hybrid', joining: link }, why: 'a hybrid group has both a place and a way to join' },
  { changes: { organisation: null, meetings: [] }, why: 'a group of its own that meets by arrangement' },
  { changes: { meetings: [{ ...meeting, minutes: 1 }] }, why: 'the shortest meeting' },
  { changes: { meetings: [{ ...meeting, minutes: 1440 }] }, why: 'the longest meeting, a whole day' },
  { changes: { meetings: [{ ...meeting, recurrence: { monthly: 'fifth' } }] }, why: 'some months have five' },
  { changes: { meetings: [{ ...meeting, except: ['2026-12-28'] }] }, why: 'a day left out' },
  { changes: { askFor: 'Zoë' }, why: 'a first name to ask for' },
  { changes: { askFor: 'the person at the desk' }, why: 'a role to ask for' },
  { changes: { beforeYouGo: { phone: '0113 496 0000' } }, why: 'a number to phone first' },
  { changes: { beforeYouGo: { url: 'https://example.org/today' } }, why: 'a page to look at first' },
  {
    changes: { answers: { faith: { value: 'secular', source: 'council-page' } } },
    why: 'an answer of its own, with its source',
  },
  { changes: { audience: ['women', 'lgbtq'] }, why: 'several audiences, everyone not among them' },
  {
    changes: { location: { ...leeds, precision: 'town' } },
    why: 'a building by name, of which nobody says where in the town it is',
  },
  { changes: { location: { ...leeds, postcode: 'EC1A 1BB' } }, why: 'a London postcode with a letter more' },
  { changes: { location: { ...leeds, postcode: 'M1 1AE' } }, why: 'the shortest postcode' },
])('takes: $why', ({ changes }) => {
  expect(refusals(groupSchema, aGroup(changes))).toEqual([]);
});

test.each<{ changes: object; says: string; why: string }>([
  {
    changes: { location: { place: 'leeds', precision: 'venue' } },
    says: 'location.precision: To say venue, write the venue or the street; where only the town is known, write town.',
    why: 'a building that nothing names',
  },
  {
    changes: { location: { place: 'leeds', precision: 'postcode' } },
    says: 'location.precision: To say postcode, write the postcode; where only the town is known, write town.',
    why: 'a postcode that is not there',
  },
  { changes: { location: null }, says: needsLocation, why: 'in person, but nowhere' },
  {
    changes: { format: 'hybrid', joining: link, location: null },
    says: needsLocation,
    why: 'hybrid, nowhere',
  },
  { changes: { format: 'online', location: null }, says: needsJoining, why: 'online, with no way in' },
  { changes: { format: 'phone', location: null }, says: needsJoining, why: 'by phone, with no number' },
  { changes: { format: 'online', joining: link }, says: noLocation, why: 'online, and somewhere' },
  { changes: { format: 'phone', joining: link }, says: noLocation, why: 'by phone, and somewhere' },
  { changes: { format: 'hybrid' }, says: needsJoining, why: 'hybrid, with no way to join from home' },
  { changes: { audience: ['everyone', 'men'] }, says: everyoneAlone, why: 'everyone, and somebody besides' },
  { changes: { meetings: [{ ...meeting, recurrence: 'monthly' }] }, says: recurrence, why: 'which week?' },
  {
    changes: { meetings: [{ ...meeting, recurrence: { monthly: 'first', dates: ['2026-12-24'] } }] },
    says: recurrence,
    why: 'two recurrences in one',
  },
  { changes: { askFor: 'Jo Bloggs' }, says: askFor, why: 'a whole name' },
  { changes: { askFor: 'The Facilitator' }, says: askFor, why: 'a role in capitals, like a name' },
  { changes: { beforeYouGo: {} }, says: beforeYouGo, why: 'no way to check' },
  { changes: { location: { ...leeds, postcode: 'ls6 1aa' } }, says: postcode, why: 'small letters' },
  { changes: { location: { ...leeds, postcode: 'LS61AA' } }, says: postcode, why: 'no space' },
  { changes: { location: { ...leeds, postcode: 'LS6' } }, says: postcode, why: 'half a postcode' },
])('refuses and says what to write: $why', ({ changes, says }) => {
  expect(refusals(groupSchema, { ...aGroup(), ...changes })).toEqual([says]);
});

test.each<{ changes: object; field: string; why: string }>([
  { changes: { name: 'AB' }, field: 'name', why: 'a name of two letters' },
  { changes: { name: 'a'.repeat(81) }, field: 'name', why: 'a name of 81 letters' },
  { changes: { audience: [] }, field: 'audience', why: 'a group for nobody' },
  { changes: { meetings: [{ ...meeting, minutes: 0 }] }, field: 'meetings.0.minutes', why: 'no time at all' },
  { changes: { meetings: [{ ...meeting, minutes: 1441 }] }, field: 'meetings.0.minutes', why: 'over a day' },
  {
    changes: { meetings: [{ ...meeting, minutes: 59.5 }] },
    field: 'meetings.0.minutes',
    why: 'half minutes',
  },
  {
    changes: { meetings: [{ ...meeting, recurrence: { everyWeeks: 1, from: '2026-01-05' } }] },
    field: 'meetings.0.recurrence.everyWeeks',
    why: 'every week is weekly',
  },
  { changes: { status: { is: 'paused' } }, field: 'status.reason', why: 'paused, nobody knows why' },
  {
    changes: { status: { is: 'paused', reason: 'Holidays.' } },
    field: 'status.reviewOn',
    why: 'paused, and nobody is to ask again',
  },
  { changes: { meetings: [{ ...meeting, except: [] }] }, field: 'meetings.0.except', why: 'no day left out' },
  {
    changes: { answers: { faith: { value: 'secular' } } },
    field: 'answers.faith.source',
    why: 'an answer of its own without a source',
  },
  { changes: { answers: { cost: {} } }, field: 'answers', why: 'an answer to what no group answers alone' },
  { changes: { status: { is: 'closed' } }, field: 'status.on', why: 'closed, nobody knows when' },
  ...(['cost', 'booking', 'ledBy'] as const).flatMap((field) =>
    [null, '', undefined].map((blank) => ({
      changes: { [field]: blank },
      field,
      why: `${field} left blank, as ${blank === '' ? 'no text' : blank}`,
    })),
  ),
  ...(['stepFree', 'hearingLoop', 'signLanguage', 'accessibleToilet', 'parking'] as const).flatMap((fact) =>
    [null, '', undefined].map((blank) => ({
      changes: { access: { ...aGroup().access, [fact]: blank } },
      field: `access.${fact}`,
      why: `${fact} left blank, as ${blank === '' ? 'no text' : blank}`,
    })),
  ),
  { changes: { party: true }, field: '', why: 'a field nobody knows' },
])('refuses: $why', ({ changes, field }) => {
  expect(refusedFields(groupSchema, { ...aGroup(), ...changes })).toContain(field);
});

describe('a rule over several fields still speaks when another field is wrong', () => {
  test.each([
    { wrong: { name: 7 }, why: 'a name that is no text' },
    { wrong: { name: undefined }, why: 'a missing name' },
    { wrong: { cost: 'cheap' }, why: 'a cost that is no choice' },
    { wrong: { status: { is: 'runing' } }, why: 'a misspelt status' },
    { wrong: { party: true }, why: 'a field nobody knows' },
  ])('$why', ({ wrong }) => {
    const group = { ...aGroup({ location: null, audience: ['everyone', 'men'] }), ...wrong };
    expect(refusals(groupSchema, group)).toEqual(expect.arrayContaining([needsLocation, everyoneAlone]));
    const online = { ...aGroup({ format: 'online', location: null }), ...wrong };
    expect(refusals(groupSchema, online)).toContain(needsJoining);
  });

  test('but not when a field it reads is wrong: what is meant is not known yet', () => {
    const group = { ...aGroup({ location: null }), format: 'in person' };
    expect(refusedFields(groupSchema, group)).toEqual(['format']);
  });
});
