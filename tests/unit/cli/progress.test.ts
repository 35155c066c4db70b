import { expect, test } from 'vitest';
import { progressBar } from '../../../src/cli/progress.ts';

/** What a bar writes when each step takes so long. */
function shown(isTTY: boolean, stepMs: number): string {
  let time = 0;
  let written = '';
  const bar = progressBar({ isTTY, write: (text) => (written += text) }, () => time);
  for (let step = 0; step <= 10; step++) {
    bar.show(step / 10);
    time += stepMs;
  }
  bar.clear();
  return written;
}

test('work of a moment shows no bar', () => {
  expect(shown(true, 50)).toBe('');
});

test('longer work shows how far it is, and clears the line when it is done', () => {
  expect(shown(true, 300)).toMatch(/\r\[#{12}\.{18}\] 40%.*\r {37}\r$/s);
});

test('a file or a pipe gets no bar', () => {
  expect(shown(false, 300)).toBe('');
});
