import { expect, test } from 'vitest';
import { groupEvent, type EventGroup } from '../../../src/lib/group-event.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

function anEventGroup(changes: Partial<EventGroup> = {}): EventGroup {
  return {
    name: 'Riverside',
    status: { is: 'running' },
    meetings: [aMeeting()],
    format: 'in-person',
    audience: ['everyone'],
    cost: 'free',
    joining: null,
    location: { place: 'leeds', precision: 'venue', venue: 'Example Hall', postcode: 'LS6 1AA' },
    whoMayCome: 'Anyone worried about their drinking.',
    freshness: 'fresh',
    town: 'Leeds',
    organiser: 'Open Circle',
    page: null,
    ...changes,
  };
}
const read = (changes: Partial<EventGroup> = {}) =>
  JSON.parse(groupEvent(anEventGroup(changes)) ?? 'null') as Record<string, unknown> | null;

test('a confirmed group, to the letter: its rule is a rule, and no date is made up', () => {
  expect(read()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Riverside',
    description: 'Anyone worried about their drinking.',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventSchedule: [
      {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: 'https://schema.org/Monday',
        startTime: '19:30',
        endTime: '21:00',
        duration: 'PT90M',
        scheduleTimezone: 'Europe/London',
      },
    ],
    location: [
      {
        '@type': 'Place',
        name: 'Example Hall',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Leeds',
          postalCode: 'LS6 1AA',
          addressCountry: 'GB',
        },
      },
    ],
    organizer: { '@type': 'Organization', name: 'Open Circle' },
    isAccessibleForFree: true,
    audience: { '@type': 'Audience', audienceType: 'Anyone' },
  });
});

test.each<{ why: string; changes: Partial<EventGroup> }>([
  { why: 'nobody has confirmed', changes: { freshness: 'unconfirmed' } },
  { why: 'was confirmed over a year ago', changes: { freshness: 'expired' } },
  { why: 'has closed', changes: { status: { is: 'closed', on: '2026-11-01' } } },
  { why: 'is paused', changes: { status: { is: 'paused', reason: 'Holidays.', reviewOn: '2027-01-04' } } },
  { why: 'has no fixed time', changes: { meetings: [] } },
  {
    why: 'meets on listed days',
    changes: { meetings: [aMeeting({ recurrence: { dates: ['2026-11-23'] } })] },
  },
])('search engines are told nothing of a group that $why', ({ changes }) => {
  expect(read(changes)).toBeNull();
});

test.each<{ why: string; meeting: Parameters<typeof aMeeting>[0]; has: object }>([
  {
    why: 'every two weeks',
    meeting: { recurrence: { everyWeeks: 2, from: '2026-11-23' } },
    has: { repeatFrequency: 'P2W', byDay: 'https://schema.org/Monday', startDate: '2026-11-23' },
  },
  {
    why: 'the last of a month',
    meeting: { recurrence: { monthly: 'last' } },
    has: { repeatFrequency: 'P1M', byDay: '-1MO' },
  },
  {
    why: 'past midnight: its length says on which day it ends',
    meeting: { start: '23:30' },
    has: { startTime: '23:30', endTime: '01:00', duration: 'PT90M' },
  },
  { why: 'but for a day', meeting: { except: ['2026-12-28'] }, has: { exceptDate: ['2026-12-28'] } },
])('a schedule: $why', ({ meeting, has }) => {
  expect(read({ meetings: [aMeeting(meeting)] })).toMatchObject({ eventSchedule: [has] });
});

test('what nobody knows is left out, and what costs money is not free', () => {
  expect(read({ cost: 'not-known', organiser: null })).not.toHaveProperty('isAccessibleForFree');
  expect(read({ organiser: null })).not.toHaveProperty('organizer');
  expect(read({ cost: 'charged' })).toHaveProperty('isAccessibleForFree', false);
});

test('a group online is joined at its link, one by phone nowhere a search engine knows', () => {
  const url = 'https://example.org/join';
  const online = { format: 'online', location: null, town: null, joining: { url, needs: null } } as const;
  expect(read(online)).toMatchObject({ location: [{ '@type': 'VirtualLocation', url }] });
  expect(
    read({ ...online, format: 'phone', joining: { phone: '01632 960 001', needs: null } }),
  ).not.toHaveProperty('location');
});

test('it leads to the group’s page where the site has an address', () => {
  const page = 'https://site.example/groups/riverside/';
  expect(read({ page })).toHaveProperty('url', page);
});
