import { expect, test } from 'vitest';
import type { ExportGroup } from '../../../../src/lib/export/export-group.ts';
import { openReferralPage, openReferralService } from '../../../../src/lib/export/open-referral.ts';
import type { Recurrence } from '../../../../src/schemas/meeting.ts';
import {
  anExportGroup,
  openReferralPages,
  openReferralRules,
  validatorOf,
} from '../../../fixtures/exporting.ts';
import { aMeeting } from '../../../fixtures/meetings.ts';

const write = (changes: Partial<ExportGroup> = {}) => openReferralService(anExportGroup(changes), false);
const scheduleOf = (recurrence: Recurrence) => write({ meetings: [aMeeting({ recurrence })] }).schedules;
const paused = { is: 'paused', reason: 'The hall is shut.', reviewOn: '2027-01-01' } as const;
const closed = { is: 'closed', on: '2026-10-01' } as const;
const online = { format: 'online', location: null, area: null } as const;
const unknownLength = { weekday: 'monday', start: '19:30', recurrence: 'weekly' } as const;

test.each([
  { recurrence: 'weekly', rule: { freq: 'WEEKLY', interval: 1, byday: 'MO' } },
  {
    recurrence: { everyWeeks: 2, from: '2026-01-05' },
    rule: { freq: 'WEEKLY', interval: 2, byday: 'MO', dtstart: '2026-01-05' },
  },
  { recurrence: { monthly: 'first' }, rule: { freq: 'MONTHLY', byday: '1MO' } },
  { recurrence: { monthly: 'last' }, rule: { freq: 'MONTHLY', byday: '-1MO' } },
] as const)('$recurrence is $rule', ({ recurrence, rule }) => {
  expect(scheduleOf(recurrence)).toMatchObject([{ ...rule, opens_at: '19:30', closes_at: '21:00' }]);
});

test('each of some listed days is a schedule that holds for that day alone', () => {
  const days = ['2026-12-21', '2026-12-28'];
  const schedules = scheduleOf({ dates: days });
  expect(schedules).toMatchObject(days.map((day) => ({ valid_from: day, valid_to: day })));
  for (const schedule of schedules) expect(schedule).not.toHaveProperty('freq');
});

test('a time says whose clock it is on, for the standard takes one without offset for UTC', () => {
  const ukTime = { opens_at: '19:30', description: 'UK time' };
  expect(scheduleOf('weekly')).toMatchObject([ukTime]);
  expect(scheduleOf({ dates: ['2026-12-21'] })).toMatchObject([ukTime]);
});

test('a length nobody knows gives no closing time', () => {
  expect(write({ meetings: [unknownLength] }).schedules[0]).not.toHaveProperty('closes_at');
});

test('a paused group is temporarily closed and a closed one defunct: both say why, and neither says when', () => {
  expect(write({ status: paused })).toMatchObject({
    status: 'temporarily closed',
    alert: 'This group is paused: The hall is shut. We will look again on 1 January 2027.',
    schedules: [],
  });
  expect(write({ status: closed })).toMatchObject({ status: 'defunct', schedules: [] });
});

test('it is assured only where a person has confirmed it', () => {
  expect(write()).not.toHaveProperty('assured_date');
  const provenance = {
    source: 'council-page',
    seen: { on: '2026-11-20', as: 'live' },
    confirmed: { on: '2026-11-22', by: 'an editor' },
  } as const;
  expect(write({ provenance })).toMatchObject({
    assured_date: '2026-11-22',
    last_modified: '2026-11-22T00:00:00.000Z',
  });
});

test('an address is given whole or not at all, for the format knows no part of one', () => {
  const whole = write().service_at_locations[0]?.location;
  expect(whole).toMatchObject({
    addresses: [{ address_1: 'Example Hall', city: 'Leeds', postal_code: 'LS6 1AA' }],
  });
  const part = write({ location: { place: 'leeds', precision: 'town' } }).service_at_locations[0]?.location;
  expect(part).toMatchObject({
    addresses: [],
    description: 'Leeds. We know its town, not the building.',
  });
});

test('a hybrid group has a room and a virtual place', () => {
  const joining = { url: 'https://example.org/join', needs: null };
  const types = write({ format: 'hybrid', joining }).service_at_locations.map(
    ({ location }) => location.location_type,
  );
  expect(types).toEqual(['physical', 'virtual']);
});

test('no id stands for two things, and each is the same in the next build', () => {
  const group = { meetings: [aMeeting(), aMeeting({ start: '10:00' })] };
  const ids = JSON.stringify(write(group)).match(/"id":"[^"]+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(write(group)).toEqual(write(group));
});

test('no contact and nobody’s name is passed on', () => {
  const text = JSON.stringify(write({ askFor: 'Philippa' }));
  expect(text).not.toMatch(/Philippa|contacts|phones|email/);
});

test('a page of services keeps to what the standard asks', () => {
  const groups = [
    {},
    { slug: 'paused', status: paused },
    { slug: 'closed', status: closed },
    {
      slug: 'no-website',
      organisation: { slug: 'plain', name: 'Plain', description: 'It has no website.', website: null },
    },
    { slug: 'own', organisation: null, cost: 'donation' as const, website: 'https://example.org/' },
    { slug: 'online', ...online, joining: { url: 'https://example.org/join', needs: 'A camera' } },
    { slug: 'dates', meetings: [aMeeting({ recurrence: { dates: ['2026-12-21'] } })] },
    { slug: 'off', meetings: [aMeeting({ except: ['2026-12-28'] })] },
  ].map(anExportGroup);
  const page = openReferralPage(groups, 1, false);
  const validate = validatorOf(openReferralRules);
  validate(page);
  expect(validate.errors).toBeNull();
  expect(page).toMatchObject({ total_items: 8, size: 8, first_page: true, last_page: true });
  expect(validate({ ...page, contents: [{ ...page.contents[0], status: 'open' }] })).toBe(false);
});

test('a list is told in pages of a hundred, each of which says where it stands', () => {
  const groups = Array.from({ length: 201 }, (_, index) => anExportGroup({ slug: `group-${index}` }));
  const pages = openReferralPages(groups, false);
  const validate = validatorOf(openReferralRules);
  for (const page of pages) {
    validate(page);
    expect(validate.errors).toBeNull();
    expect(page).toMatchObject({ total_items: 201, total_pages: 3, empty: false });
  }
  expect(
    pages.map(({ page_number, size, first_page, last_page }) => [page_number, size, first_page, last_page]),
  ).toEqual([
    [1, 100, true, false],
    [2, 100, false, false],
    [3, 1, false, true],
  ]);
  expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(201);
});

test('with no group there is one page, and it is empty', () => {
  expect(openReferralPages([], false)).toEqual([
    {
      total_items: 0,
      total_pages: 1,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    },
  ]);
});

test('where to join from home stands in the schedule: a link, else a number to dial', () => {
  const joined = (joining: ExportGroup['joining']) =>
    write({ ...online, joining }).schedules[0]?.schedule_link;
  expect(joined({ url: 'https://example.org/join', needs: null })).toBe('https://example.org/join');
  expect(joined({ phone: '01632 960 001', needs: null })).toBe('tel:+44-1632-960-001');
});

test('a group by arrangement says so in a schedule with no time', () => {
  const [schedule] = write({ meetings: [] }).schedules;
  expect(schedule).toMatchObject({ description: 'By arrangement' });
  expect(schedule).not.toHaveProperty('opens_at');
});

test('a demonstration says so, and no real page does', () => {
  expect(openReferralPage([anExportGroup()], 1, true)).toMatchObject({ demonstration: true });
  expect(openReferralPage([anExportGroup()], 1, false)).not.toHaveProperty('demonstration');
  expect(openReferralService(anExportGroup(), true).description).toMatch(/^Demonstration data: /);
});
