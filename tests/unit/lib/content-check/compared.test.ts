import { expect, test } from 'vitest';
import { anOrganisation, comparedBody } from '../../../fixtures/entries.ts';
import { faultsIn, mdx } from '../../../fixtures/content-files.ts';

const file = 'organisations/open-circle.mdx';

/** What is said of a compared organisation’s prose, without the file and line. */
function faultsOf(body: string): string[] {
  return faultsIn({ [file]: mdx(anOrganisation(), body) }).map((fault) => fault.split('\n  ')[1] ?? '');
}

test.each([
  {
    why: 'a heading in other words',
    body: comparedBody().replace('## Medicines', '## Medicine'),
    says: ['Found the heading "Medicine", which other organisations do not have. Did you mean "Medicines"?'],
  },
  {
    why: 'a heading of its own',
    body: comparedBody().replace(
      '## What newcomers ask',
      '## Our history [@council-page]\n\n## What newcomers ask',
    ),
    says: [
      'Found the heading "Our history [@council-page]", which other organisations do not have. Make it a ### heading under one of the 12.',
      'Found no citation under "Our history [@council-page]". Cite a source after a statement there: [@source-slug].',
    ],
  },
  {
    why: 'a heading left out',
    body: comparedBody().replace('## Medicines', '### Medicines'),
    says: [
      'Found no heading "Medicines". Write "## Medicines" after "The goal", with what is known under it.',
    ],
  },
  {
    why: 'two headings the wrong way round',
    body: comparedBody()
      .replace('## Medicines', '## X')
      .replace('## The goal', '## Medicines')
      .replace('## X', '## The goal'),
    says: ['Found the heading "The goal" after "Medicines". Move it after "Faith and spirituality".'],
  },
  {
    why: 'a heading twice',
    body: comparedBody().replace('### ', '').concat('\n## What newcomers ask\n\nMore.[@council-page]\n'),
    says: ['Found the heading "What newcomers ask" a second time. Put both parts under one heading.'],
  },
  {
    why: 'a section that cites nothing',
    body: comparedBody().replace('[@council-page]', ''),
    says: [
      'Found no citation under "How it sees the problem". Cite a source after a statement there: [@source-slug].',
    ],
  },
  {
    why: 'too few words',
    body: comparedBody().replaceAll(' and they listen', ''),
    says: ['Found 251 words. Write 500 or more, so that no organisation is told in passing.'],
  },
])('$why', ({ body, says }) => {
  expect(faultsOf(body)).toEqual(says);
});
