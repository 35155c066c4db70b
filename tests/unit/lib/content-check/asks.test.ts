import { expect, test } from 'vitest';
import { aGuide, aQuestion, type Written } from '../../../fixtures/entries.ts';
import { faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

type Asks = NonNullable<Written<'guides'>['asks']>;

const choices = [{ slug: 'free', want: 'You want it to cost nothing', fits: ['free'] }];
const ask = 'Can you pay for it?';
const asking = (asks: Asks, question = aQuestion({ choices })) =>
  faultsIn({
    'guides/first-meeting.mdx': mdx(aGuide({ asks })),
    'questions/cost.yaml': yaml(question),
  });

test('a guide may ask a question that has choices', () => {
  const note = { text: 'Ask what it costs before you go.', sources: ['council-page'] };
  expect(asking([{ ask, questions: ['cost'], note }])).toEqual([]);
});

test('a question that is not there gets a suggestion', () => {
  const [fault] = asking([{ ask, questions: ['costs'] }]);
  expect(fault).toContain(
    'asks[0].questions[0]\n  Found "costs", but there is no such file in content/questions. Did you mean "cost"?',
  );
});

test('a question without choices gives nothing to choose', () => {
  const [fault] = asking([{ ask, questions: ['cost'] }], aQuestion());
  expect(fault).toContain(
    'asks[0].questions[0]\n  Found "cost", which has no choices. Write choices in content/questions/cost.yaml, or take it out.',
  );
});

test('a question asked a second time could be answered in two ways', () => {
  const [fault] = asking([
    { ask, questions: ['cost'] },
    { ask: 'Is it free?', questions: ['cost'] },
  ]);
  expect(fault).toContain('asks[1].questions[0]\n  Found "cost" a second time. Ask each question once.');
});

test('the heading of what a guide asks can be linked to', () => {
  const linking = (target: string) =>
    faultsIn({
      'guides/first-meeting.mdx': mdx(
        aGuide({ asks: [{ ask, questions: ['cost'] }] }),
        `See [it](${target}).\n`,
      ),
      'questions/cost.yaml': yaml(aQuestion({ choices })),
    });
  expect(linking('/guides/first-meeting/#cost')).toEqual([]);
  expect(linking('/guides/first-meeting/#price')).toHaveLength(1);
});
