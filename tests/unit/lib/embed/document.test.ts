import { expect, test } from 'vitest';
import { embedDocument, lastDay, type Embed } from '../../../../src/lib/embed/document.ts';

/** A comparison of two, with one question; tests change what they speak about. */
function anEmbed(changes: Partial<Embed> = {}): Embed {
  const source = {
    number: 1,
    authors: 'John F. Kelly',
    title: 'Groups & what they do',
    container: 'A council',
    date: '2026',
    href: 'https://example.org/?a=1&b=2',
    seen: 'read 20 November 2026',
    note: undefined,
  };
  const cell = (text: string) => ({ label: undefined, text, sources: [source] });
  return {
    columns: [
      { name: 'Open Circle', shortName: 'Circle' },
      { name: 'Another Way', shortName: 'AW' },
    ],
    themes: [
      {
        name: 'What it asks of you',
        rows: [
          {
            question: 'What does it cost?',
            cells: [{ ...cell('It costs nothing.'), label: 'Free' }, cell('Nobody says <so>.')],
          },
        ],
      },
    ],
    description: '1 question, put to 2.',
    lines: [
      {
        name: 'A line',
        forWhom: 'Anyone.',
        number: '0800 0000 000',
        tel: '08000000000',
        hoursInWords: 'Hours not known',
        cost: 'Cost not known',
        provenance: 'Seen on 20 November 2026. Nobody has confirmed it yet.',
        source,
      },
    ],
    warningSources: [source],
    sources: [source],
    from: { name: 'A guide', url: '' },
    licence: { name: 'A licence', url: 'https://example.org/licence/' },
    made: '2026-11-27',
    checked: { answers: '2026-11-26', lines: '2026-11-23' },
    isDemo: false,
    ...changes,
  };
}

/** The document as one line of text, tags and all. */
function write(changes: Partial<Embed> = {}): string {
  return embedDocument(anEmbed(changes)).replace(/\s+/g, ' ');
}

test('an answer is its column’s short name, its words in bold, its text and its sources', () => {
  expect(write()).toContain(
    '<td role="cell"> <b class="psg-name">Circle</b> <b>Free.</b> It costs nothing. ' +
      '<a class="psg-cite" href="#psg-source-1" aria-label="Source 1">[1]</a> </td>',
  );
});

test('an answer without a label has no empty bold words, and its text is escaped', () => {
  expect(write()).toContain('<b class="psg-name">AW</b> Nobody says &lt;so&gt;. <a');
});

test('a column is headed by its full name, with its short one where that is no part of it', () => {
  const heads = Array.from(write().matchAll(/role="columnheader">([^<]+)</g), ([, head]) => head);
  expect(heads).toEqual(['Question', 'Open Circle', 'Another Way (AW)']);
});

test('a source leads to its own address, and is not told where its reader came from', () => {
  expect(write()).toContain(
    'John F. Kelly. <a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">Groups &amp; what they do</a>. ' +
      'A council, 2026; read 20 November 2026. </li>',
  );
});

test('a source on paper is named without a link', () => {
  const [source] = anEmbed().sources;
  const html = write({ sources: source ? [{ ...source, href: null, note: 'Out of print.' }] : [] });
  expect(html).toContain(
    '<cite>Groups &amp; what they do</cite>. A council, 2026; read 20 November 2026. Out of',
  );
});

test('the warning comes before all else, then whom to phone, then the comparison', () => {
  const html = write();
  const places = ['do not stop suddenly', 'tel:08000000000', '<table', '<ol'].map((part) =>
    html.indexOf(part),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each([
  {
    checked: { answers: '2026-11-26', lines: '2026-11-23' },
    is: '2027-05-25',
    why: 'a copy is old when its numbers are',
  },
  {
    checked: { answers: '2026-10-01', lines: '2026-11-23' },
    is: '2027-04-02',
    why: 'or when its answers are, where those were checked first',
  },
])('$why', ({ checked, is }) => {
  expect(lastDay(checked)).toBe(is);
});

test('a reader is told when it was made and checked, and until when to rely on it', () => {
  expect(write()).toMatch(
    /Made on 27 November 2026\. .* sources on 26 November 2026\. .*After 25 May 2027 do not rely on this copy\./,
  );
});

test('the site it comes from is named; its address, if it has one, is written out and is no link', () => {
  expect(write()).toContain('From A guide. Licence: A licence, https://example.org/licence/');
  const html = write({ from: { name: 'A guide', url: 'https://guide.example' } });
  expect(html).toContain('From A guide (https://guide.example).');
  expect(html).not.toContain('href="https://guide.example');
});

test('a copy made from a demonstration says that nobody is to use it', () => {
  expect(write({ isDemo: true })).toContain('Demonstration data.');
  expect(write()).not.toContain('Demonstration data.');
});
