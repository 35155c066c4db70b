import { expect, test } from 'vitest';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { aGuide, type Written } from '../../fixtures/entries.ts';
import { refusals } from '../../fixtures/refusals.ts';

const ask = { ask: 'Do you want to stop?', questions: ['goal'] };
type Asks = Written<'guides'>['asks'];

test.each<{ asks: Asks; why: string }>([
  { asks: undefined, why: 'most guides ask nothing' },
  { asks: Array(6).fill(ask) as Asks, why: 'six may be asked' },
])('$why', ({ asks }) => {
  expect(refusals(guideSchema, aGuide({ asks }))).toEqual([]);
});

test.each<{ asks: Asks; says: string }>([
  {
    asks: Array(7).fill(ask) as Asks,
    says: 'asks: Ask 6 questions or fewer: a tired reader answers no more.',
  },
  {
    asks: [{ ...ask, ask: 'Say what you want' }],
    says: 'asks.0.ask: End what you ask with a question mark.',
  },
  {
    asks: [{ ...ask, questions: [] }],
    says: 'asks.0.questions: Name at least one question: the slug of a file in content/questions.',
  },
  {
    asks: [{ ...ask, note: { text: 'Get medical advice first.', sources: [] } }],
    says: 'asks.0.note.sources: Name at least one source: the slug of a file in content/sources.',
  },
])('$says', ({ asks, says }) => {
  expect(refusals(guideSchema, aGuide({ asks }))).toEqual([says]);
});
