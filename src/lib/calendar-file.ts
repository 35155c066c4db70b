/**
 * A calendar file (iCalendar, RFC 5545) with these events, each a text of whole
 * lines. One without events is sound, and empties a calendar that follows it.
 */
export function calendarFile(events: Iterable<string>, name?: string): string {
  const title = name === undefined ? '' : contentLines([`X-WR-CALNAME:${escapeText(name)}`]);
  return [HEAD, title, ZONE, ...events, END].join('');
}

/** Lines as a calendar file holds them: folded, each with its end. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text as the value of a property. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

const MOST_OCTETS = 75;

/** Breaks a line before it has over 75 octets, never inside a character; a space begins each further line. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (length + more > MOST_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += more;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

// What made a file is nobody’s business: others may see the calendar.
const HEAD = contentLines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//Meetings//EN']);
const ZONE = contentLines([
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
]);
const END = contentLines(['END:VCALENDAR']);
