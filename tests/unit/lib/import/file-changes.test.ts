import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineChanges } from '../../../../src/lib/import/file-changes.ts';

test('what goes, what comes and what stays, in order', () => {
  expect(lineChanges('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual(['  a', '- b', '+ x', '  c', '+ d']);
});

test('a file that was not there comes as a whole', () => {
  expect(lineChanges('', 'a\nb\n')).toEqual(['+ a', '+ b']);
});

test('from any two texts the one before and the one after can be read off', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (old, fresh) => {
      const changes = lineChanges(
        old.map((line) => `${line}\n`).join(''),
        fresh.map((line) => `${line}\n`).join(''),
      );
      const side = (sign: string) =>
        changes.filter((line) => !line.startsWith(sign)).map((line) => line.slice(2));
      expect(side('+')).toEqual(old);
      expect(side('-')).toEqual(fresh);
    }),
  );
});
