import { expect, test } from 'vitest';
import { answerSentence, isSameAnswer } from '../../../src/lib/answer-sentence.ts';

test('those with the same answer stand together, in their own order', () => {
  const answers = [
    { name: 'AA', label: 'Stopping' },
    { name: 'MM', label: 'Mainly cutting down' },
    { name: 'LifeRing', label: 'Stopping' },
  ];
  expect(answerSentence(answers)).toBe(
    'In short: “Stopping” for AA and LifeRing; “Mainly cutting down” for MM.',
  );
});

test('where one has no short answer, none is made up', () => {
  const answers = [
    { name: 'AA', label: 'Stopping' },
    { name: 'MM', label: undefined },
  ];
  expect(answerSentence(answers)).toBe(
    'There is no short answer to this. Each says it in its own words below.',
  );
});

test.each([
  { codes: ['stop', 'stop'], is: true, why: 'both say the same' },
  { codes: ['stop', 'either'], is: false, why: 'they differ' },
  { codes: [undefined, undefined], is: false, why: 'nobody knows whether they differ' },
  { codes: [], is: false, why: 'nobody answers' },
])('$why: $is', ({ codes, is }) => {
  expect(isSameAnswer(codes)).toBe(is);
});
