import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessFormat } from '../../../../src/lib/import/formats/formats.ts';
import { parseFeed } from '../../../../src/lib/import/parse-feed.ts';
import { scanJson } from '../../../../src/lib/import/scan-json.ts';
import { aMeetingRow, importFile } from '../../../fixtures/importing.ts';

const fault = (text: string) => {
  const parsed = parseFeed(text);
  return 'fault' in parsed ? parsed.fault : 'read';
};

describe('what is no feed is told in one sentence', () => {
  test.each([
    ['', 'The file is empty.'],
    ['  \n ', 'The file is empty.'],
    [
      '<!doctype html><title>404</title>',
      'The file is a web page or XML, not a feed: perhaps an error page was saved in its place.',
    ],
    [
      '<?xml version="1.0"?><a/>',
      'The file is a web page or XML, not a feed: perhaps an error page was saved in its place.',
    ],
    [
      'callback([{"a":1}]);',
      'The file is JSONP: JSON inside a call. Save the address that answers with JSON alone.',
    ],
    [
      '[{"a":1},{"b"',
      'The JSON stops in the middle, near line 1, letter 14: it may be cut off. Download it again.',
    ],
    [
      '[{"a":"tex',
      'The JSON stops in the middle, near line 1, letter 11: it may be cut off. Download it again.',
    ],
    [
      '[\n{"a":1,}]',
      'The JSON is broken, near line 2, letter 7. A comma stands before the bracket. Take it out, or ask whoever made the file for a sound one.',
    ],
    [
      '[{"lat":NaN}]',
      'The JSON is broken, near line 1, letter 1. NaN and Infinity are no JSON: null is. Ask whoever made the file for a sound one.',
    ],
    [
      '[{"day":1,\n"day":2}]',
      'Found the field "day" a second time in one record, near line 2, letter 1. Ask whoever made the file for a sound one.',
    ],
    [
      '['.repeat(100_000),
      'Found records inside each other, more than 40 deep, near line 1, letter 41. Ask whoever made the file for a sound one.',
    ],
    ['just words', 'The file is neither JSON nor CSV: its first line holds no headings.'],
    ['name,day,Name\na,b,c', 'The column "name" stands twice in the first line. Keep one of the two.'],
    [
      'name,day\n"open,1',
      'The CSV is broken, near line 2: a quotation mark is missing or stands in the wrong place.',
    ],
  ])('%j', (text, says) => {
    expect(fault(text)).toBe(says);
  });
});

describe('JSON', () => {
  test('a field may stand once in each of two records, and hold what looks like another', () => {
    expect(scanJson('[{"a":"\\"a\\":","b":["a","a"]},{"a":{"a":1}}]')).toBeNull();
  });

  test('a field called __proto__ is a field like any other', () => {
    const parsed = parseFeed('[{"__proto__":{"day":1},"constructor":5}]');
    const [row] = (parsed as { file: [Record<string, unknown>] }).file;
    expect(Object.hasOwn(row, 'day')).toBe(false);
    expect(row['day']).toBeUndefined();
  });

  test('whatever is written as JSON is read as it was, or has a field twice', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const parsed = parseFeed(text);
        // A lone number or word is no list: it falls to CSV, and is refused there.
        return (
          'fault' in parsed ||
          parsed.isCsv ||
          JSON.stringify(parsed.file) === JSON.stringify(JSON.parse(text))
        );
      }),
    );
  });

  test('a text cut anywhere is a fault, and no error', () => {
    const text = JSON.stringify([{ name: 'A "quoted" \\ name', list: [1, { a: null }] }]);
    for (let end = 1; end < text.length; end++)
      expect(fault(text.slice(0, end))).toMatch(/^The JSON (?:stops|is broken)/);
  });
});

describe('CSV', () => {
  const rows = (text: string) => (parseFeed(text) as { file: unknown }).file;

  test.each([
    {
      why: 'a mark at the beginning, and Windows line ends',
      text: '\ufeffName,Day\r\nA,1\r\n',
      is: [{ name: 'A', day: '1' }],
    },
    {
      why: 'line breaks in quotes',
      text: 'Name,Notes\nA,"one\ntwo"\n',
      is: [{ name: 'A', notes: 'one\ntwo' }],
    },
    {
      why: 'semicolons, as spreadsheets on the continent write',
      text: 'Name;Day\nA;1',
      is: [{ name: 'A', day: '1' }],
    },
    { why: 'tabs', text: 'Name\tDay\nA\t1', is: [{ name: 'A', day: '1' }] },
    {
      why: 'headings in words',
      text: '"Full Address","Conference URL"\nx,y',
      is: [{ full_address: 'x', conference_url: 'y' }],
    },
    {
      why: 'an empty line, which keeps its number',
      text: 'Name,Day\n\nA,1',
      is: [undefined, { name: 'A', day: '1' }],
    },
    { why: 'a heading with nothing over it', text: 'Name,Day,\nA,1,x', is: [{ name: 'A', day: '1' }] },
  ])('$why', ({ text, is }) => {
    expect(rows(text)).toEqual(is);
  });

  test('a heading called __proto__ gives a row nothing it does not have', () => {
    const [row] = rows('__proto__,name\nx,y') as [Record<string, unknown>];
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });
});

test('any text at all is a feed or a fault, and never an error', () => {
  const likely = fc.stringMatching(/^[[{"':,\]}<\w\n\\;-]{0,60}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (text) => {
      const parsed = parseFeed(text);
      return 'fault' in parsed ? parsed.fault.length > 10 : 'file' in parsed;
    }),
  );
});

test.each([
  [
    '[{"name":"A","slug":"a"},]',
    /^The JSON is broken, near line 1, letter 25\. A comma stands before the bracket\./,
  ],
  ["[{'name':'A'}]", /single quotation marks/],
  ['Warning: x in /a.php on line 3\n[{"name":"A"}]', /^JSON begins on line 2, after “Warning: x in/],
])('a fault in JSON says which: %s', (text, fault) => {
  expect(parseFeed(text)).toEqual({ fault: expect.stringMatching(fault) as string });
});

describe('files', () => {
  const head = 'name,format,place,weekday,start';
  const line = 'River group,in-person,Leeds,monday,19:30';
  test.each([
    { why: 'line ends of several kinds', text: `${head}\r\n${line}\n`, number: 2 },
    { why: 'old Macintosh line ends', text: `${head}\r${line}\r`, number: 2 },
    { why: 'empty lines above', text: `\n\n${head}\n${line}`, number: 4 },
    {
      why: 'Excel’s own first line',
      text: `sep=;\n${head};x\n${line}`.replaceAll(',', ';').replace(';x', ''),
      number: 3,
    },
    { why: 'a row of commas first', text: `${head}\n,,,,\n${line}`, number: 3 },
    { why: 'commas at the end', text: `${head}\n${line},,,`, number: 2 },
    { why: 'bars', text: `${head}\n${line}`.replaceAll(',', '|'), number: 2 },
  ])('a sheet with $why', ({ text, number }) => {
    const parsed = parseFeed(text);
    if ('fault' in parsed) throw new Error(parsed.fault);
    expect(guessFormat(parsed.file, parsed.headings)).toBe('csv');
    const result = importFile('csv', parsed.file, { context: { organisation: null } });
    expect(result.refusals).toEqual([]);
    expect(result.planned[0]?.proposal.row).toBe(number);
  });

  test('a record in each line, a list inside a record, and one record alone are read', () => {
    const record = aMeetingRow();
    const lines = parseFeed(`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`);
    expect(lines).toEqual({ file: [record, record], isCsv: false });
    for (const file of [{ meetings: [record] }, record])
      expect(importFile('meeting-guide', file).planned).toHaveLength(1);
  });

  test('JSON with comments is told so', () => {
    expect(parseFeed('// a feed\n[{"a":1}]')).toEqual({
      fault: 'The file begins with a comment, and JSON has none. Take the comments out.',
    });
    const after = parseFeed('[{"a":1}] // a feed');
    expect('fault' in after && after.fault).toContain('JSON has no comments.');
  });
});
