import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, contentLines, escapeText } from '../../../src/lib/calendar-file.ts';
import { meetingEvents } from '../../../src/lib/meeting-events.ts';
import { readCalendar } from '../../fixtures/calendar.ts';
import { aMeeting } from '../../fixtures/meetings.ts';

const events = (summary: string) => meetingEvents([aMeeting()], '2026-11-23', (key) => key, { summary });

test('a calendar of one meeting, to the letter', () => {
  expect(calendarFile(events('Riverside, Leeds'), 'Groups').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//Meetings//EN',
    'X-WR-CALNAME:Groups',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    'BEGIN:DAYLIGHT',
    'TZNAME:BST',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0100',
    'DTSTART:19960331T010000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZNAME:GMT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0000',
    'DTSTART:19961027T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;TZID=Europe/London:20261123T193000',
    'DURATION:PT90M',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    String.raw`SUMMARY:Riverside\, Leeds`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a calendar without events is sound, so that whoever follows it sees them go', () => {
  expect(readCalendar(calendarFile([]))).toEqual([]);
});

test('what means something in a calendar is written so that it means itself', () => {
  expect(escapeText('Back\\slash; semicolon, comma\nand line')).toBe(
    String.raw`Back\\slash\; semicolon\, comma\nand line`,
  );
});

test('a line of 75 octets stays whole, one of 76 is broken', () => {
  expect(contentLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
  expect(contentLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
});

test('a character of several octets is never broken', () => {
  // 74 octets, then two.
  expect(contentLines([`${'x'.repeat(74)}é`])).toBe(`${'x'.repeat(74)}\r\n é\r\n`);
  expect(contentLines(['😀'.repeat(19)])).toBe(`${'😀'.repeat(18)}\r\n 😀\r\n`);
});

test('whatever a text holds, no line is over 75 octets and it is read as it was', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((raw) =>
    // What no editor can type: characters of control.
    raw.replaceAll(/[\u0000-\u001f\u007f]/g, ' ').trim(),
  );
  fc.assert(
    fc.property(text, (summary) => {
      const file = calendarFile(events(summary));
      const tooLong = file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
      expect(tooLong).toEqual([]);
      const [event] = ICAL.Component.fromString(file).getAllSubcomponents('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe(summary);
    }),
    { seed: 20261127 },
  );
});
