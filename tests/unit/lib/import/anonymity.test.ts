import { describe, expect, test } from 'vitest';
import { leadsToPerson, maskNotes, maskValue } from '../../../../src/lib/import/mask.ts';
import { reportImport } from '../../../../src/lib/import/report-import.ts';
import { aBmltRow, aMeetingRow, aService, importFile, refusalsOf } from '../../../fixtures/importing.ts';

const person = { name: 'Zebedee', email: 'zebedee@example.org', phone: '07700 900123' };

/** Every field of a format that may hold a person, filled with one. */
const feeds = {
  'meeting-guide': [
    aMeetingRow({
      email: person.email,
      phone: person.phone,
      contact_1_name: person.name,
      contact_1_email: person.email,
      contact_1_phone: person.phone,
      entity: 'An intergroup',
      entity_email: person.email,
      entity_phone: person.phone,
      feedback_emails: [person.email],
      edit_url: 'https://example.org/edit?secret=Zebedee',
      venmo: '@Zebedee',
      notes: `Contact ${person.name} on ${person.phone} or ${person.email}.`,
      location_notes: `Call: ${person.name}`,
      conference_url_notes: 'Meeting ID: 123 456 7890, passcode: Zebedee1',
    }),
  ],
  bmlt: [
    aBmltRow({
      contact_name_1: person.name,
      contact_phone_1: person.phone,
      contact_email_1: person.email,
      email_contact: person.email,
      comments: `Phone ${person.name}, ${person.phone}`,
    }),
  ],
  oruk: [
    aService({
      email: person.email,
      assurer_email: person.email,
      contacts: [{ id: 'c', name: person.name, title: 'Host', phones: [{ number: person.phone }] }],
      description: `Recovery. Run by ${person.name}: ${person.email}`,
    }),
  ],
} as const;

test.each(Object.entries(feeds))(
  'nothing of a person in a %s feed gets into a file or the report',
  (format, file) => {
    const result = importFile(format as keyof typeof feeds, file);
    const everything =
      JSON.stringify(result.planned.map(({ text, group }) => [text, group])) + reportImport(result);
    expect(result.planned).toHaveLength(1);
    expect(everything).not.toMatch(/zebedee|07700|900123|7890/i);
  },
);

describe('free text', () => {
  test.each([
    ['Ring the bell', 'Ring the bell'],
    ['Email a.b+c@example.co.uk now', 'Email [email] now'],
    ['Call 0161 496 0000 first', 'Call [phone] first'],
    ['Or +44 (0)7700 900 123.', 'Or [phone].'],
    ['Zoom ID: 123 456 7890', 'Zoom ID: [hidden]'],
    ['passcode is abc123', 'passcode is [hidden]'],
    ['Passcode: Hope', 'Passcode: [hidden]'],
    ['A passcode is required, password on request', 'A passcode is required, password on request'],
    ['Contact John S. before', 'Contact [name] before'],
    ['John on 07700 900123', '[name] on [phone]'],
    ['Join at https://zoom.us/j/1?pwd=x', 'Join at [link]'],
    ['7.30pm on 24 December 2026', '7.30pm on 24 December 2026'],
  ])('%s', (text, shown) => {
    expect(maskNotes(text).replace(/\s+/g, ' ')).toBe(shown);
  });
});

test('values in the report keep what is no person: times, coordinates, postcodes', () => {
  for (const value of ['53.80123, -1.55432', '02108', 'LS6 1AA', '2026-11-23', '19.30 - duration 1hr']) {
    expect(maskValue(value)).toBe(value);
    expect(leadsToPerson(value)).toBe(false);
  }
});

test.each(['name', 'location', 'address'])('a number in the field %s refuses the row, masked', (field) => {
  const result = importFile('meeting-guide', [aMeetingRow({ [field]: 'Ask Zebedee 07700 900123' })]);
  expect(refusalsOf(result)).toEqual([
    `1 ${field} “Ask Zebedee [phone]”: It holds an email address, a phone number or a link.`,
  ]);
});
