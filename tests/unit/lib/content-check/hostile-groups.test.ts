import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../../src/lib/content-check/decode-file.ts';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { check, faultsIn, soundContent } from '../../../fixtures/content-files.ts';

const path = 'groups/yorkshire-and-the-humber/riverside.yaml';
const sound = soundContent[path] ?? '';

/** The file with one field written otherwise; throws where the field is not there. */
function written(field: string, value: string): string {
  const text = sound.replace(new RegExp(`^(\\s*(?:- )?${field}:).*$`, 'm'), () => `${keyOf(field)} ${value}`);
  if (text === sound) throw new Error(`Nothing changed in ${field}.`);
  return text;
}
const keyOf = (field: string) => new RegExp(`^\\s*(?:- )?${field}:`, 'm').exec(sound)?.[0] ?? '';
const inLeeds = (line: string) => sound.replace('place: leeds', `place: leeds\n  ${line}`);

describe('what a hostile or hurried editor writes is told with its field, what was found and what to write', () => {
  test.each<{ why: string; text: string; says: string }>([
    {
      why: 'a time with a full stop is shown as written, and quotes would not mend it',
      text: written('start', '19.30'),
      says: 'meetings[0].start\n  Found 19.30, which is a number with decimals. Write a time as HH:MM',
    },
    {
      why: 'a time with no colon',
      text: written('start', '1930'),
      says: 'meetings[0].start\n  Found 1930, which is a number. Write a time as HH:MM',
    },
    {
      why: 'a time as people say it',
      text: written('start', '7.30pm'),
      says: 'meetings[0].start\n  Found "7.30pm". Write a time as HH:MM',
    },
    {
      why: 'midnight at the end of a day',
      text: written('start', '"24:00"'),
      says: 'meetings[0].start\n  Found "24:00". Write a time as HH:MM',
    },
    {
      why: 'digits of another script',
      text: written('start', '"１９:３０"'),
      says: 'meetings[0].start\n  Found "１９:３０". Write a time as HH:MM',
    },
    {
      why: 'a telephone number without quotes keeps its first nought',
      text: `${sound}beforeYouGo: { phone: 01134960000 }\n`,
      says: 'beforeYouGo.phone\n  Found 01134960000, which is a number. Put it in quotes: "01134960000".',
    },
    {
      why: 'a name of digits',
      text: written('name', '007'),
      says: 'name\n  Found 007, which is a number. Put it in quotes: "007".',
    },
    {
      why: 'no end of minutes',
      text: written('minutes', '.inf'),
      says: 'meetings[0].minutes\n  Found .inf',
    },
    {
      why: 'a status in one word',
      text: sound.replace(/^status:\n {2}is: running$/m, 'status: running'),
      says: 'status\n  Found "running", which is text. Write fields, each on its own line with a colon after its name. { is: running }',
    },
    {
      why: 'a day written as people write it',
      text: sound.replace(/(seen:\n\s+on): .*/, '$1: 31/02/2026'),
      says: 'provenance.seen.on\n  Found "31/02/2026". Write a date that exists as YYYY-MM-DD',
    },
    {
      why: 'a day that does not exist',
      text: sound.replace(/(seen:\n\s+on): .*/, '$1: 2026-02-31'),
      says: 'provenance.seen.on\n  Found "2026-02-31", a day that does not exist. Write a date',
    },
    {
      why: 'a day without hyphens',
      text: sound.replace(/(seen:\n\s+on): .*/, '$1: 20261120'),
      says: 'provenance.seen.on\n  Found 20261120, which is a number. Write a date that exists as YYYY-MM-DD',
    },
    {
      why: 'letters turned round',
      text: written('name', '"River\\u202eside"'),
      says: 'name\n  Found a letter that nobody sees (U+202E). Type the text again by hand',
    },
    {
      why: 'a space of no width',
      text: written('name', '"River\u200bside"'),
      says: 'name\n  Found a letter that nobody sees (U+200B).',
    },
    {
      why: 'a bell',
      text: written('name', '"River\\x07side"'),
      says: 'name\n  Found a letter that nobody sees (U+0007).',
    },
    {
      why: 'a name on two lines',
      text: written('name', '"River\\nside"'),
      says: 'name\n  Found a line break inside the text. Write it on one line',
    },
    {
      why: 'HTML',
      text: written('name', '"<b>Riverside</b>"'),
      says: 'name\n  Found HTML in a field: "<b>".',
    },
    {
      why: 'an entity of HTML',
      text: written('name', 'Bread &amp; Roses'),
      says: 'name\n  Found HTML in a field: "&amp;".',
    },
    {
      why: 'a name of ten thousand letters',
      text: written('name', 'a'.repeat(10_000)),
      says: 'name\n  Found 10,000 characters. Cut to 80 or fewer.',
    },
    {
      why: 'a link with a password',
      text: written('website', 'https://jo:secret@example.org/'),
      says: 'website\n  Found "https://jo:secret@example.org/". Take the user name and password out',
    },
    {
      why: 'a link that runs',
      text: written('website', '"javascript:alert(1)"'),
      says: 'website\n  Found "javascript:alert(1)". Write a whole web address that begins with https://',
    },
    {
      why: 'a link with a space',
      text: written('website', '"https://example.org/a b"'),
      says: 'website\n  Found "https://example.org/a b". Take the spaces out',
    },
    {
      why: 'a link to a machine on a desk',
      text: written('website', 'http://192.168.0.1/'),
      says: 'website\n  Found "http://192.168.0.1/". Write the whole name of the site',
    },
    {
      why: 'a PO box for a street',
      text: inLeeds('street: PO Box 123'),
      says: 'location.street\n  Found "PO Box 123". A PO box takes letters and nobody meets in it',
    },
    {
      why: 'a PO box for a building',
      text: inLeeds('venue: P.O. Box 9'),
      says: 'location.venue\n  Found "P.O. Box 9". A PO box takes letters',
    },
    ...[
      ['EH1 1AA', 'Scotland'],
      ['CF10 1AA', 'Wales'],
      ['BT1 1AA', 'Northern Ireland'],
      ['IM1 1AA', 'the Isle of Man'],
      ['JE2 3AA', 'Jersey'],
      ['GY1 1AA', 'Guernsey'],
    ].map(([postcode, where]) => ({
      why: `a postcode of ${where}`,
      text: inLeeds(`postcode: ${postcode}`),
      says: `location.postcode\n  Found "${postcode}", which is in ${where}. This site lists groups that meet in England.`,
    })),
    {
      why: 'a person’s number in a note',
      text: written('gettingIn', 'Ring Sam on 07700 900123'),
      says: 'gettingIn\n  Found the phone number "07700 900123" in running text. Put it under beforeYouGo or joining',
    },
    {
      why: 'no organisation, said in a word',
      text: written('organisation', 'none'),
      says: 'organisation\n  Found "none", but there is no such file in content/organisations. Write null where there is none.',
    },
    {
      why: 'the Norway problem is none: no is a word, yet no organisation',
      text: written('organisation', 'no'),
      says: 'organisation\n  Found "no", but there is no such file in content/organisations. Write null where there is none.',
    },
    {
      why: 'a true where a word belongs',
      text: written('parking', 'true'),
      says: 'access.parking\n  Found true. Write one of: yes, no, not-known.',
    },
    {
      why: 'a tab to set lines in',
      text: sound.replace('  stepFree', '\tstepFree'),
      says: 'YAML\n  Found a tab at the start of the line. Write two spaces for each level.',
    },
    {
      why: 'a value used in two places',
      text: written('name', '&river Riverside'),
      says: 'YAML\n  Found "&river", which is YAML for a value used in two places.',
    },
    { why: 'a merge', text: `${sound}<<: { cost: free }\n`, says: '<<\n  Found the field "<<"' },
    {
      why: 'a field twice, in a file of Windows',
      text: `${sound}name: Other\n`.replaceAll('\n', '\r\n'),
      says: 'YAML\n  Found "name" a second time. Keep one "name" and take the other out.',
    },
  ])('$why', ({ text, says }) => {
    const faults = faultsIn({ [path]: text });
    expect(faults.join('\n')).toContain(says);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^content\/groups\/yorkshire-and-the-humber\/riverside\.yaml:\d+ {2}\S/);
  });
});

describe('what only looks hostile is read right', () => {
  test.each([
    { why: 'a byte order mark', text: `\ufeff${sound}` },
    { why: 'line ends of Windows', text: sound.replaceAll('\n', '\r\n') },
    { why: 'a tab after a colon', text: sound.replace('name: ', 'name:\t') },
    { why: 'a picture in a name', text: written('name', 'Riverside 🌊') },
    { why: 'a picture made of three', text: written('name', 'Family 👩‍👩‍👧 group') },
    { why: 'the flag of England', text: written('name', 'English 🏴󠁧󠁢󠁥󠁮󠁧󠁿 group') },
    { why: 'a name with an ampersand', text: written('name', 'Bread & Roses') },
    { why: 'a name that YAML once took for yes', text: written('name', 'yes') },
    {
      why: 'text over several lines',
      text: written('whoMayCome', '>-\n  Anyone who wants\n  to stop drinking.'),
    },
    { why: 'quotes that printers use', text: written('name', '“Riverside”') },
  ])('$why', ({ text }) => {
    expect(faultsIn({ [path]: text })).toEqual([]);
  });
});

test.each([
  { field: 'beforeYouGo: { phone: 07700 900123 }', at: 'beforeYouGo.phone', number: '07700 900123' },
  { field: 'beforeYouGo: { phone: "07700900123" }', at: 'beforeYouGo.phone', number: '07700900123' },
])('a mobile number is looked at, because it may be somebody’s own: $number', ({ field, at, number }) => {
  const { faults, warnings } = check({ [path]: `${sound}${field}\n` });
  expect(faults).toEqual([]);
  expect(warnings.map(formatFault).join('\n')).toContain(
    `${at}\n  Found "${number}", a mobile number, which may be a person’s own. Make sure that the group gives it to everybody, or leave it out.`,
  );
});

test('a file of an old Macintosh is told so, since its lines are one to everybody else', () => {
  const file = decodeFile(new TextEncoder().encode(sound.replaceAll('\n', '\r')));
  expect(file.unreadable).toMatchObject({
    field: 'whole file',
    found: 'Found line ends of a kind that only old Macintoshes wrote (CR).',
    write: 'Save it with line ends LF or CRLF.',
  });
});

test('a letter that nobody sees is found in prose too, on its line', () => {
  const guide = soundContent['guides/first-meeting.mdx'] ?? '';
  const faults = faultsIn({ 'guides/first-meeting.mdx': `${guide}\nOne.\n\nA zero\u200bwidth space.\n` });
  const line = guide.split('\n').length + 3;
  expect(faults).toContain(
    `content/guides/first-meeting.mdx:${line}  text\n  Found a letter that nobody sees (U+200B). Type the text again by hand: it came with the text that was copied.`,
  );
});

describe('a file name', () => {
  const other = written('name', 'Another group').replace('weekday: monday', 'weekday: friday');
  test.each([
    { file: 'Riverside.yaml', says: 'file name\n  Found "Riverside". Rename it with small letters' },
    { file: 'river side.yaml', says: 'for example "river-side".' },
    { file: 'rivérside.yaml', says: 'for example "riverside".' },
    { file: 'riverside-two.YAML', says: 'Found a file that ends in ".YAML".' },
  ])('$file is refused', ({ file, says }) => {
    expect(faultsIn({ [`groups/yorkshire-and-the-humber/${file}`]: other }).join('\n')).toContain(says);
  });

  test.each(['123.yaml', 'no.yaml', 'true.yaml', '2026-11-23.yaml'])('%s is a name like others', (file) => {
    expect(faultsIn({ [`groups/yorkshire-and-the-humber/${file}`]: other })).toEqual([]);
  });

  test('a name longer than some computers can hold is refused', () => {
    const file = `groups/yorkshire-and-the-humber/${'a'.repeat(250)}.yaml`;
    expect(faultsIn({ [file]: other }).join('\n')).toContain(
      'file name\n  Found a name of 250 letters. Shorten it to 100 or fewer.',
    );
  });
});
