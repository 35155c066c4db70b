import { expect, test } from 'vitest';
import { anAnswer, anOrganisation, aQuestion, comparedBody, relatedBody } from '../../../fixtures/entries.ts';
import { faultsIn, mdx, yaml, type Files } from '../../../fixtures/content-files.ts';

const file = 'organisations/open-circle.mdx';

function withAnswers(answers: Record<string, ReturnType<typeof anAnswer>>, files: Files = {}): string[] {
  return faultsIn({ [file]: mdx(anOrganisation({ answers }), comparedBody()), ...files });
}

test('a question without an answer is named in its own words', () => {
  expect(withAnswers({})).toEqual([
    `content/${file}:26  answers.cost\n  Found no answer to "What does it cost?". Write cost with its kind, text and sources; where nobody knows, the kind is not-known.`,
  ]);
});

test('an entry that is only related answers as much as it likes', () => {
  expect(faultsIn({ [file]: mdx(anOrganisation({ kind: 'related', answers: {} }), relatedBody()) })).toEqual(
    [],
  );
});

test('an answer to a question nobody asks gets a suggestion', () => {
  const faults = withAnswers({ costs: anAnswer() });
  expect(faults).toContain(
    `content/${file}:27  answers.costs\n  Found an answer to "costs", but there is no such file in content/questions. Did you mean "cost"?`,
  );
});

test.each([
  {
    answer: anAnswer({ value: 'fre' }),
    says: 'Found "fre". Did you mean "free"? Write one of: free, charged.',
  },
  {
    answer: anAnswer({ kind: 'not-known' }),
    says: 'Found "free" with the kind "not-known". Take value out, or make the kind statement or varies.',
  },
])('a value is one its question allows: $says', ({ answer, says }) => {
  expect(withAnswers({ cost: answer })).toEqual([`content/${file}:29  answers.cost.value\n  ${says}`]);
});

test('a value for a question without codes is to be taken out', () => {
  const faults = withAnswers(
    { cost: anAnswer() },
    { 'questions/cost.yaml': yaml(aQuestion({ values: {} })) },
  );
  expect(faults).toEqual([
    `content/${file}:29  answers.cost.value\n  Found "free". Take value out: answers to cost have no codes.`,
  ]);
});

test('two questions cannot have one place', () => {
  const faults = withAnswers(
    { cost: anAnswer(), fee: anAnswer() },
    { 'questions/fee.yaml': yaml(aQuestion({ question: 'Is there a fee?' })) },
  );
  expect(faults).toEqual([
    'content/questions/fee.yaml:3  order\n  Found 10, which is also the order of content/questions/cost.yaml. Write a number no other question has.',
  ]);
});

test.each([
  { lengths: [60, 60, 96], tooLong: [], why: '1.6 times the median is allowed' },
  { lengths: [60, 60, 97], tooLong: [97], why: 'one character more is not' },
  { lengths: [20, 20, 96], tooLong: [], why: 'a median under 60 counts as 60' },
  { lengths: [80, 100, 144], tooLong: [], why: 'the median is that of the row' },
])('$why', ({ lengths, tooLong }) => {
  const columns = lengths.map((length, index) =>
    mdx(
      anOrganisation({
        kind: 'alternative',
        mark: 'ABC'.charAt(index),
        answers: { cost: anAnswer({ text: 'a'.repeat(length) }) },
      }),
    ),
  );
  const files: Files = Object.fromEntries(
    columns.map((text, index) => [`organisations/circle-${index}.mdx`, text]),
  );
  // The sound organisation would be a fourth column, and groups point at it.
  const faults = faultsIn({ ...files, [file]: mdx(anOrganisation({ kind: 'related' }), relatedBody()) });
  expect(faults).toEqual(
    tooLong.map(
      (length) =>
        `content/organisations/circle-2.mdx:30  answers.cost.text\n  Found ${length} characters, much longer than the other answers to cost. Cut to 96 or fewer, so that no organisation is given more room.`,
    ),
  );
});

test('160 characters fit into a cell, and 161 do not', () => {
  const answer = (length: number) => withAnswers({ cost: anAnswer({ text: 'a'.repeat(length) }) });
  expect(answer(160)).toEqual([]);
  expect(answer(161)).toEqual([
    `content/${file}:30  answers.cost.text\n  Found 161 characters. Cut to 160 or fewer.`,
  ]);
});
