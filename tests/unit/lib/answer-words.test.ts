import { expect, test } from 'vitest';
import { answerLabel } from '../../../src/lib/answer-words.ts';
import type { Answer } from '../../../src/schemas/answer.ts';

test.each<{ kind: Answer['kind']; value: string | undefined; is: string | undefined; why: string }>([
  { kind: 'statement', value: 'Free', is: 'Free', why: 'a statement shows its coded value' },
  { kind: 'statement', value: undefined, is: undefined, why: 'a statement without a code has no label' },
  { kind: 'varies', value: undefined, is: 'Varies by group', why: 'it differs from group to group' },
  { kind: 'varies', value: 'Free', is: 'Varies by group', why: 'a code never hides that it varies' },
  { kind: 'not-said', value: undefined, is: 'It does not say', why: 'the organisation is silent' },
  { kind: 'not-known', value: undefined, is: 'Not known', why: 'we could not find out' },
])('$why', ({ kind, value, is }) => {
  expect(answerLabel(kind, value)).toBe(is);
});
