import { expect, test } from 'vitest';
import { faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';
import type { Choice } from '../../../../src/schemas/question.ts';
import { anOrganisation, aQuestion, comparedBody } from '../../../fixtures/entries.ts';

const choice: Choice = { slug: 'free', want: 'You want it to cost nothing', fits: ['free'], partly: [] };
const uncoded = { kind: 'statement' as const, text: 'It costs nothing.', sources: ['council-page'] };
const withChoices = (...choices: Choice[]) =>
  faultsIn({ 'questions/cost.yaml': yaml(aQuestion({ choices })) });

test('sound choices are no fault', () => {
  expect(withChoices(choice)).toEqual([]);
});

test('a choice names only codes its question has', () => {
  const [fault] = withChoices({ ...choice, fits: ['fre'] });
  expect(fault).toContain('choices[0].fits[0]\n  Found "fre". Did you mean "free"?');
});

test('a code fits or fits in part, not both', () => {
  const [fault] = withChoices({ ...choice, partly: ['free'] });
  expect(fault).toContain('choices[0].partly[0]\n  Found "free". Name each code once');
});

test('each choice has a slug of its own', () => {
  const [fault] = withChoices(choice, { ...choice, fits: ['charged'] });
  expect(fault).toContain('choices[1].slug\n  Found "free" a second time.');
});

test('whoever answers a question with choices says which code it is', () => {
  const [fault] = faultsIn({
    'questions/cost.yaml': yaml(aQuestion({ choices: [choice] })),
    'organisations/open-circle.mdx': mdx(anOrganisation({ answers: { cost: uncoded } }), comparedBody()),
  });
  expect(fault).toContain(
    'answers.cost.value\n  Found a statement without a value. Write one of: free, charged.',
  );
});
