import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, type ComparisonRow } from '../../../src/lib/comparison-csv.ts';

/** A row whose answer says this; tests change nothing else. */
function aRow(text: string): ComparisonRow {
  return {
    question: 'What does it cost?',
    theme: 'What it asks of you',
    organisation: 'Open Circle',
    kind: 'statement',
    value: 'free',
    label: 'Free',
    text,
    sources: 'Groups near you; read 20 November 2026.',
    checked: '2026-11-20',
  };
}

/** The rows as another program reads them. */
function readBack(csv: string) {
  return parse<Record<string, string>>(csv, { bom: true, columns: true });
}

test('a file begins with a byte-order mark and its columns, and each line ends as in RFC 4180', () => {
  const [head, row, end] = toCsv([aRow('It is free.')]).split('\r\n');
  expect(head).toBe('\uFEFFquestion,theme,organisation,kind,value,label,text,sources,checked');
  expect(row).toContain('What does it cost?,What it asks of you,Open Circle');
  expect(end).toBe('');
});

test.each([
  { text: 'It is free, they say.', as: '"It is free, they say."', why: 'a comma needs quotes' },
  { text: 'They say “free”.', as: 'They say “free”.', why: 'curly quotes need none' },
  { text: 'They say "free".', as: '"They say ""free""."', why: 'a straight quote is doubled' },
  { text: 'One\nTwo', as: '"One\nTwo"', why: 'a line break stays inside its quotes' },
  { text: '=1+1', as: "'=1+1", why: 'what a spreadsheet would work out is made text' },
  { text: '+44 20', as: "'+44 20", why: 'a plus begins a formula' },
  { text: '-1', as: "'-1", why: 'a minus begins a formula' },
  { text: '@SUM(A1)', as: "'@SUM(A1)", why: 'an at begins a formula' },
  { text: '=A1,"x"', as: `"'=A1,""x"""`, why: 'a formula in quotes is still one' },
])('$why', ({ text, as }) => {
  expect(toCsv([aRow(text)])).toContain(`,Free,${as},Groups near you`);
});

test('whatever an answer says is read back as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const back = readBack(toCsv(texts.map(aRow)));
      expect(back.map(({ text }) => text)).toEqual(
        texts.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)),
      );
    }),
  );
});
