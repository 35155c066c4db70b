import { expect, test } from 'vitest';
import type { ExportGroup } from '../../../../src/lib/export/export-group.ts';
import { meetingGuideMeetings } from '../../../../src/lib/export/meeting-guide.ts';
import { weekdays } from '../../../../src/schemas/weekdays.ts';
import { anExportGroup, meetingGuideRules, validatorOf } from '../../../fixtures/exporting.ts';
import { aMeeting } from '../../../fixtures/meetings.ts';

const site = { name: 'A guide', url: '', isDemo: false };
const write = (changes: Partial<ExportGroup> = {}, publisher = site) =>
  meetingGuideMeetings(anExportGroup(changes), publisher);
const online = { format: 'online', location: null, area: null } as const;
const unknownLength = { weekday: 'monday', start: '19:30', recurrence: 'weekly' } as const;

test('a group, to the letter', () => {
  expect(write()).toEqual([
    {
      name: 'Riverside',
      slug: 'riverside-mon-1930',
      day: 1,
      time: '19:30',
      end_time: '20:30',
      timezone: 'Europe/London',
      location: 'Example Hall',
      formatted_address: 'Leeds, LS6 1AA, England, UK',
      approximate: 'no',
      regions: ['Yorkshire and The Humber', 'Leeds'],
      types: ['X'],
      notes: [
        'Anyone worried about their drinking.',
        'Check before you go: it may have moved, changed its time or closed. Seen on 20 November 2026. Nobody has confirmed it yet.',
        'Organisation: Open Circle.',
      ].join('\n'),
      group: 'Riverside',
      updated: '2026-11-20 00:00:00',
      entity: 'A guide',
    },
  ]);
});

test('days count from Sunday, which is 0', () => {
  const meetings = weekdays.map((weekday) => aMeeting({ weekday }));
  expect(write({ meetings }).map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6, 0]);
});

test('a length nobody knows gives no end, and one past midnight goes round', () => {
  expect(write({ meetings: [unknownLength] })[0]).not.toHaveProperty('end_time');
  expect(write({ meetings: [aMeeting({ start: '23:30' })] })[0]?.end_time).toBe('01:00');
});

test('the format knows only weekly meetings: rarer ones are told of in the notes of weekly ones, or left out', () => {
  const monthly = aMeeting({ weekday: 'friday', recurrence: { monthly: 'last' } });
  expect(write({ meetings: [monthly] })).toEqual([]);
  const both = write({ meetings: [aMeeting(), monthly] });
  expect(both.map(({ day }) => day)).toEqual([1]);
  expect(both[0]?.notes).toContain('It also meets: Last Friday of the month, 7:30pm to 9pm.');
});

test('a day off stands in the notes, for the format has no field for it', () => {
  expect(write({ meetings: [aMeeting({ except: ['2026-12-28'] })] })[0]?.notes).toContain(
    'Not on 28 December 2026.',
  );
});

test.each([
  { status: { is: 'paused', reason: 'The hall is shut.', reviewOn: '2027-01-01' } },
  { status: { is: 'closed', on: '2026-10-01' } },
] as const)('a group that is $status.is is left out', ({ status }) => {
  expect(write({ status })).toEqual([]);
});

test('a group by arrangement has no day and no time', () => {
  const [one, ...more] = write({ meetings: [] });
  expect(more).toEqual([]);
  expect(one).toMatchObject({ slug: 'riverside' });
  expect(one).not.toHaveProperty('day');
  expect(one).not.toHaveProperty('time');
});

test('what readers would take for inactive is left out: no exact place and no way to join', () => {
  const location = { place: 'leeds', precision: 'town' } as const;
  expect(write({ location })).toEqual([]);
  expect(write({ ...online, joining: { needs: null } })).toEqual([]);
  const joining = { url: 'https://example.org/join', needs: null };
  expect(write({ format: 'hybrid', location, joining })[0]).toMatchObject({ approximate: 'yes' });
});

test('an online group has the way to join, digits alone in its number, and a place no nearer than England', () => {
  const joining = { url: 'https://example.org/join', phone: '01632 960 001', needs: 'A camera' };
  expect(write({ ...online, joining })[0]).toMatchObject({
    formatted_address: 'England, UK',
    approximate: 'yes',
    conference_url: 'https://example.org/join',
    conference_url_notes: 'A camera',
    conference_phone: '01632960001',
    conference_phone_notes: 'A camera',
  });
});

test('a group for some people says for whom, by code and in words', () => {
  const [one] = write({ audience: ['family-and-friends', 'women'] });
  expect(one?.types).toEqual(['W', 'X']);
  expect(one?.notes).toContain('For: Family and friends of someone who drinks and Women.');
});

test('it was updated on the day a person confirmed it, else on the day it was seen', () => {
  const provenance = {
    source: 'council-page',
    seen: { on: '2026-11-20', as: 'live' },
    confirmed: { on: '2026-11-22', by: 'an editor' },
  } as const;
  expect(write({ provenance })[0]?.updated).toBe('2026-11-22 00:00:00');
});

test('a long slug is cut to what the format takes, and slugs that begin alike stay apart', () => {
  const long = 'a-group-with-a-very-long-name-that-goes-on-and-on-and-on-without-end';
  const slugs = [`${long}-1`, `${long}-2`].flatMap((slug) => write({ slug }).map((one) => one.slug));
  expect(new Set(slugs).size).toBe(2);
  for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(64);
});

test('whom to ask for is nobody’s business but the group’s page’s', () => {
  expect(JSON.stringify(write({ askFor: 'Philippa' }))).not.toContain('Philippa');
});

test('a demonstration says so in every record', () => {
  expect(write({}, { ...site, isDemo: true })[0]?.notes).toMatch(/^Demonstration data: /);
});

test('what is written keeps to the rules of the published format', () => {
  const joining = { url: 'https://example.org/join', phone: '01632 960 001', needs: 'A camera' };
  const feed = [
    {},
    { slug: 'a', meetings: [] },
    { slug: 'b', ...online, joining },
    { slug: 'c', page: 'https://example.org/groups/c/' },
  ].flatMap((changes) => write(changes, { ...site, url: 'https://example.org' }));
  const validate = validatorOf(meetingGuideRules);
  validate(feed);
  expect(validate.errors).toBeNull();
  expect(validate([{ ...feed[0], day: 7 }])).toBe(false);
  expect(validate([{ ...feed[0], types: ['BSL'] }])).toBe(false);
});
