import { describe, expect, test } from 'vitest';
import { aGuide, anAnswer, anOrganisation, comparedBody } from '../../../fixtures/entries.ts';
import { faultsIn, mdx } from '../../../fixtures/content-files.ts';

const guide = (body: string) => faultsIn({ 'guides/first-meeting.mdx': mdx(aGuide(), body) });

describe('a statement that needs a source', () => {
  test.each([
    { text: 'There are 45 rooms in Leeds.', what: 'a figure ("45")' },
    { text: 'It began in 1994.', what: 'a figure ("1994")' },
    { text: 'In a 40% spirit there is more.', what: 'a figure ("40%")' },
    { text: 'In 2020 or so.', what: 'a figure ("2020")' },

    { text: 'It takes 3 days to pass.', what: 'a figure ("3 days")' },
    { text: 'In 2020 came a third of them.', what: 'a figure ("a third of")' },
    { text: 'Cochrane looked at it.', what: 'a study ("Cochrane")' },
    { text: 'A study found that it helps.', what: 'a study ("study found")' },
    { text: 'If you shake, see a GP.', what: 'health advice ("see a GP")' },
    { text: 'Phone 999 for a seizure (fit).', what: 'health advice ("Phone 999")' },
  ])('is named: $text', ({ text, what }) => {
    expect(guide(`One line.\n\n${text}\n`)).toEqual([
      `content/guides/first-meeting.mdx:13  body\n  Found ${what} and no source. Cite what says so, after the statement: [@source-slug].`,
    ]);
  });

  test.each([
    { text: 'It began in 1994.[@council-page]', why: 'it has one' },
    { text: 'There are 2 ways to begin.', why: 'a number that only counts what follows' },
    { text: 'Look at steps 3 to 6, and at the 12 steps.', why: 'parts of a programme are names' },
    { text: 'You can study at home.', why: 'a study is not always one of research' },
    {
      text: 'The council says:[@council-page]\n\n- phone 999\n- see a GP within 2 days',
      why: 'a list under a sentence with a source',
    },
  ])('needs no more: $why', ({ text }) => {
    expect(guide(`${text}\n`)).toEqual([]);
  });

  test('a list whose sentence has no source needs one for each item', () => {
    expect(guide('The council says:\n\n- see a GP\n- see a GP[@council-page]\n')).toHaveLength(1);
  });
});

describe('a figure that counts the world', () => {
  test.each([
    { text: 'It has about 2 million members.', figure: '2 million' },
    { text: 'It runs 3,900 meetings.', figure: '3,900 meetings' },
    { text: 'It helps 4 in 10 of them.', figure: '4 in 10' },
    { text: 'Of them, 42% stayed.', figure: '42%' },
    { text: 'It costs £5 a week.', figure: '£5' },
    { text: 'It has 2000 members.', figure: '2000 members' },
    { text: 'It has two million members.', figure: 'two million' },
    { text: 'It runs thousands of groups.', figure: 'thousands of' },
    { text: 'One in ten came back.', figure: 'One in ten' },
  ])('says of when it is: $text', ({ text, figure }) => {
    expect(guide(`One line.\n\n${text}[@council-page]\n`)).toEqual([
      `content/guides/first-meeting.mdx:13  body\n  Found the figure "${figure}" with no year. Say of which year it is, or that its source is undated.`,
    ]);
  });

  test.each([
    { text: 'In 2020 it had about 2 million members.', why: 'it does' },
    { text: 'An undated page says that it runs 3,900 meetings.', why: 'it says that nobody knows' },
    { text: 'A glass of 13% wine holds 2 units.', why: 'the strength of a drink does not change' },
  ])('is let be: $why', ({ text }) => {
    expect(guide(`${text}[@council-page]\n`)).toEqual([]);
  });

  test('is found in an answer of the comparison too', () => {
    const answers = { cost: anAnswer({ text: 'It has 900 groups.' }) };
    expect(
      faultsIn({ 'organisations/open-circle.mdx': mdx(anOrganisation({ answers }), comparedBody()) }),
    ).toEqual([expect.stringContaining('answers.cost.text\n  Found the figure "900 groups" with no year.')]);
  });
});
