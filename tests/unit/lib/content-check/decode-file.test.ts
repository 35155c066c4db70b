import { expect, test } from 'vitest';
import { decodeFile, tooLarge } from '../../../../src/lib/content-check/decode-file.ts';

const words = {
  field: 'whole file',
  found: 'Found letters that are not UTF-8.',
  write: 'Save it as UTF-8, then look whether every letter is right.',
};

test('UTF-8 is read, with or without the mark some editors begin it with', () => {
  expect(decodeFile(Buffer.from('name: Café\n'))).toEqual({ text: 'name: Café\n' });
  expect(decodeFile(Buffer.from('\uFEFFname: Café\n'))).toEqual({ text: 'name: Café\n' });
});

test.each([
  { bytes: Buffer.from('a: 1\nname: Café\n', 'latin1'), line: 2, why: 'Latin-1' },
  { bytes: Buffer.from('name: Café\n', 'utf16le'), line: 1, why: 'UTF-16' },
  { bytes: Buffer.from('\uFEFFname: Café\n', 'utf16le'), line: 1, why: 'UTF-16 with its mark' },
  { bytes: Buffer.from('a: 1\nb: 2\nname: Caf\0\n'), line: 3, why: 'a NUL' },
])('$why is refused at the first line that cannot be read', ({ bytes, line }) => {
  expect(decodeFile(bytes)).toEqual({ text: '', unreadable: { line, ...words } });
});

test('300 kB are read, and a byte more is not', () => {
  expect(tooLarge(300_000)).toBeNull();
  expect(tooLarge(300_001)).toEqual({
    line: 1,
    field: 'whole file',
    found: 'Found 301 kB.',
    write: 'Cut it to 300 kB or less: an entry is a page of text, and holds no picture.',
  });
});
