import { describe, expect, test } from 'vitest';
import { answerSchema, answersSchema } from '../../../src/schemas/answer.ts';
import { anAnswer } from '../../fixtures/entries.ts';
import { refusals, refusedFields } from '../../fixtures/refusals.ts';

test.each([
  { answer: anAnswer(), why: 'a statement with its code' },
  { answer: anAnswer({ value: undefined }), why: 'a statement without one' },
  ...(['varies', 'not-said', 'not-known'] as const).map((kind) => ({
    answer: anAnswer({ kind, value: undefined }),
    why: `an answer that is none: ${kind}`,
  })),
  { answer: anAnswer({ text: 'No' }), why: 'the shortest answer' },
  { answer: anAnswer({ text: 'a'.repeat(160) }), why: 'the longest answer' },
])('takes: $why', ({ answer }) => {
  expect(refusals(answerSchema, answer)).toEqual([]);
});

test.each([
  { changes: { text: 'a'.repeat(161) }, field: 'text', why: 'an answer a letter too long for its cell' },
  { changes: { text: '' }, field: 'text', why: 'an answer of no words' },
  { changes: { kind: 'unknown' }, field: 'kind', why: 'a kind of answer we do not have' },
  { changes: { kind: undefined }, field: 'kind', why: 'an answer of no kind' },
  { changes: { note: 'x' }, field: '', why: 'a field nobody knows' },
])('refuses: $why', ({ changes, field }) => {
  expect(refusedFields(answerSchema, { ...anAnswer(), ...changes })).toEqual([field]);
});

test('an answer that nobody stands behind is told what to name', () => {
  expect(refusals(answerSchema, anAnswer({ sources: [] }))).toEqual([
    'sources: Name at least one source: the slug of a file in content/sources.',
  ]);
});

describe('answers', () => {
  test('are kept by the slug of their question', () => {
    expect(refusals(answersSchema, { cost: anAnswer(), 'in-england': anAnswer() })).toEqual([]);
    expect(refusals(answersSchema, {})).toEqual([]);
  });

  test('a key that is no slug is refused', () => {
    expect(refusedFields(answersSchema, { 'In England': anAnswer() })).toEqual(['In England']);
  });
});
