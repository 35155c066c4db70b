import { expect, test } from 'vitest';
import { answersMet } from '../../../src/lib/answers-met.ts';

const choices = {
  goal: [
    { slug: 'stop', want: 'You want to stop', fits: ['stop', 'either'], partly: ['mainly-cut-down'] },
    { slug: 'cut-down', want: 'You want to cut down', fits: ['either', 'mainly-cut-down'], partly: [] },
  ],
  faith: [{ slug: 'not-part-of-it', want: 'You want no faith in it', fits: ['secular'], partly: [] }],
};

test('a code meets every choice that it fits, and none that it fits in part', () => {
  expect(answersMet({ goal: 'either', faith: 'secular', programme: 'tools' }, choices)).toEqual({
    goal: ['stop', 'cut-down'],
    faith: ['not-part-of-it'],
    approach: ['tools'],
  });
  expect(answersMet({ goal: 'mainly-cut-down' }, choices)).toEqual({ goal: ['cut-down'] });
});

test('what fits nothing meets nothing, and what was not answered is left open', () => {
  expect(answersMet({ faith: 'spiritual' }, choices)).toEqual({ faith: [] });
  expect(answersMet({}, choices)).toEqual({});
});
