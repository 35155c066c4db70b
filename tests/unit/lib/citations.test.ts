import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedSources, splitAtCitations } from '../../../src/lib/citations.ts';

test.each([
  { text: 'One [@b], two [@a].', is: ['b', 'a'], why: 'sources come in the order a reader meets them' },
  { text: '[@b] [@a] [@b]', is: ['b', 'a'], why: 'a source cited twice counts at its first use' },
  { text: '[@a][@b]', is: ['a', 'b'], why: 'neighbours are told apart' },
  { text: '[@nhs-2024-advice]', is: ['nhs-2024-advice'], why: 'slugs hold digits and hyphens' },
  { text: 'Write to [a@b] or [me](x).', is: [], why: 'an address or a link is no citation' },
  { text: '[@] [@A] [@a b] [@a', is: [], why: 'what is no slug, or not closed, is no citation' },
  { text: '', is: [], why: 'no text, no sources' },
])('$why', ({ text, is }) => {
  expect(citedSources(text)).toEqual(is);
});

describe('splitAtCitations', () => {
  test.each([
    {
      text: 'One [@a] two',
      is: [{ text: 'One ' }, { source: 'a' }, { text: ' two' }],
      why: 'a citation is cut out of its sentence, spaces and all',
    },
    { text: '[@a][@b]', is: [{ source: 'a' }, { source: 'b' }], why: 'nothing stands between neighbours' },
    { text: 'None', is: [{ text: 'None' }], why: 'text without citations is one piece' },
    { text: '', is: [], why: 'no text, no pieces' },
  ])('$why', ({ text, is }) => {
    expect(splitAtCitations(text)).toEqual(is);
  });

  const slug = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3})?$/);
  const piece = fc.oneof(
    fc.string(),
    slug.map((source) => `[@${source}]`),
    fc.constantFrom('[@', ']', '['),
  );
  const prose = fc.array(piece).map((pieces) => pieces.join(''));

  test('the pieces joined give back the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const pieces = splitAtCitations(text).map((one) => ('text' in one ? one.text : `[@${one.source}]`));
        expect(pieces.join('')).toBe(text);
      }),
    );
  });

  test('the pieces name the sources that the text cites', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const named = splitAtCitations(text).flatMap((one) => ('source' in one ? [one.source] : []));
        expect([...new Set(named)]).toEqual(citedSources(text));
      }),
    );
  });
});
