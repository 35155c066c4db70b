import { expect, test } from 'vitest';
import { fitOf } from '../../../src/lib/fit.ts';

const cutDown = { fits: ['either'], partly: ['mainly-stop'] };

test.each([
  { answer: { kind: 'statement', value: 'either' }, is: 'fits' },
  { answer: { kind: 'statement', value: 'mainly-stop' }, is: 'partly' },
  { answer: { kind: 'statement', value: 'stop' }, is: 'does-not' },
  { answer: { kind: 'varies', value: 'either' }, is: 'partly' },
  { answer: { kind: 'varies', value: undefined }, is: 'partly' },
  { answer: { kind: 'not-known', value: undefined }, is: 'not-known' },
  { answer: { kind: 'not-said', value: undefined }, is: 'not-known' },
  { answer: { kind: 'statement', value: undefined }, is: 'not-known' },
] as const)('$answer.kind $answer.value: $is', ({ answer, is }) => {
  expect(fitOf(answer, cutDown)).toBe(is);
});
