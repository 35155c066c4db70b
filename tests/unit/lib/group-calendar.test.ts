import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/calendar-file.ts';
import {
  discreetEvents,
  discreetName,
  groupEvents,
  type CalendarGroup,
} from '../../../src/lib/group-calendar.ts';
import { readCalendar } from '../../fixtures/calendar.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

function aCalendarGroup(changes: Partial<CalendarGroup> = {}): CalendarGroup {
  return {
    slug: 'riverside',
    name: 'Riverside',
    status: { is: 'running' },
    meetings: [aMeeting()],
    format: 'in-person',
    joining: null,
    before: { text: 'See the group’s own page first', href: 'https://example.org/riverside/' },
    provenance: { source: 'council-page', seen: { on: '2026-11-20', as: 'copy' }, confirmed: null },
    address: ['Example Hall', '1 Sample Street', 'Leeds', 'LS6 1AA'],
    page: null,
    ...changes,
  };
}
const read = (events: string[]) => {
  const [event] = readCalendar(calendarFile(events));
  return {
    uid: event?.uid,
    summary: event?.summary,
    location: event?.location,
    description: event?.description,
  };
};

test('an event says what, where, how to check, and who has confirmed it', () => {
  expect(read(groupEvents(aCalendarGroup()))).toEqual({
    uid: 'riverside-1@peer-support-guide',
    summary: 'Riverside',
    location: 'Example Hall, 1 Sample Street, Leeds, LS6 1AA',
    description: [
      'Check before you go: it may have moved, changed its time or closed.',
      'Seen on 20 November 2026 in an archived copy. Nobody has confirmed it yet.',
      'See the group’s own page first: https://example.org/riverside/',
    ].join('\n'),
  });
});

test('a confirmed group says by whom and when, and is dated by it', () => {
  const provenance = {
    source: 'council-page',
    seen: { on: '2026-11-20', as: 'live' },
    confirmed: { on: '2026-11-25', by: 'an editor, by phone' },
  } as const;
  const events = groupEvents(aCalendarGroup({ provenance }));
  expect(read(events).description).toContain('Confirmed on 25 November 2026 by an editor, by phone.');
  expect(events.join('')).toContain('DTSTAMP:20261125T000000Z');
  expect(events.join('')).toContain('DTSTART;TZID=Europe/London:20261130T193000');
});

test('a group to phone first gives the number, an online one its link', () => {
  const phone = read(
    groupEvents(aCalendarGroup({ before: { text: 'Phone 0113 496 0000 first', href: 'tel:01134960000' } })),
  );
  expect(phone.description).toContain('Phone 0113 496 0000 first.');
  const joining = { url: 'https://example.org/join', phone: '01632 960 001', needs: null };
  const online = read(groupEvents(aCalendarGroup({ format: 'online', address: [], joining })));
  expect(online.location).toBe('Online');
  expect(online.description).toContain('Join: https://example.org/join\nJoin by phone: 01632 960 001');
  expect(read(groupEvents(aCalendarGroup({ format: 'phone', address: [], joining }))).location).toBe(
    'By phone',
  );
});

test('an event leads to the group’s page where the site has an address', () => {
  const page = 'https://site.example/groups/riverside/';
  expect(groupEvents(aCalendarGroup({ page })).join('')).toContain(`URL:${page}\r\n`);
  expect(groupEvents(aCalendarGroup()).join('')).not.toContain('URL:');
});

test('the discreet file holds the same times and not a word of the group, its place or this site', () => {
  const group = aCalendarGroup({ page: 'https://site.example/groups/riverside/' });
  const file = calendarFile(discreetEvents(group));
  expect(read(discreetEvents(group))).toEqual({
    uid: '12aea5f4cd61-1',
    summary: 'Meeting',
    location: null,
    description: null,
  });
  expect(file).not.toMatch(/riverside|leeds|example|peer|support|guide|alcohol|group|check/i);
  const times = (events: string[]) => events.join('').match(/^(?:DTSTART|DURATION|RRULE).*$/gm);
  expect(times(discreetEvents(group))).toEqual(times(groupEvents(group)));
});

test('the discreet file’s name gives nothing away, and differs from group to group', () => {
  expect(discreetName('riverside')).toMatch(/^meeting-[0-9a-f]{12}$/);
  expect(discreetName('riverside')).not.toBe(discreetName('riverside-2'));
});

test('a paused and a closed group leave calendars empty', () => {
  const paused = { is: 'paused', reason: 'The hall is shut.', reviewOn: '2027-01-04' } as const;
  for (const status of [paused, { is: 'closed', on: '2026-11-01' } as const]) {
    expect(groupEvents(aCalendarGroup({ status }))).toEqual([]);
    expect(discreetEvents(aCalendarGroup({ status }))).toEqual([]);
  }
});
