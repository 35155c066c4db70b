import { describe, expect, test } from 'vitest';
import { isSameAnswer, judge, report, score, type Seen } from '../../search/judge.ts';
import type { JudgedQuery } from '../../search/queries.ts';

const aQuery = (changes: Partial<JudgedQuery>): JudgedQuery => ({
  ...{ kind: 'names', query: 'a name', right: ['/guides/a/'], card: [], mayWarn: [] },
  ...changes,
});
const link = (href: string): Seen => ({ is: 'link', href });
const card = (kind: string): Seen => ({ is: 'card', kind });

describe('two addresses', () => {
  test.each([
    { href: '/guides/a/', right: '/guides/a/', is: true, why: 'the same page' },
    { href: '/guides/a/#costs', right: '/guides/a/', is: true, why: 'a part of the page' },
    { href: '/guides/b/', right: '/guides/a/', is: false, why: 'another page' },
    { href: '/glossary/#unit', right: '/glossary/#unit', is: true, why: 'the same term' },
    { href: '/glossary/', right: '/glossary/#unit', is: true, why: 'the page that holds the term' },
    { href: '/glossary/#chip', right: '/glossary/#unit', is: false, why: 'another term' },
    {
      href: '/groups/#day=monday&near=St+Helens&org=aa',
      right: '/groups/#near=st-helens&org=aa&day=monday',
      is: true,
      why: 'the same choices in another order, the place in other letters',
    },
    { href: '/groups/#day=monday,sunday', right: '/groups/#day=sunday,monday', is: true, why: 'days turned' },
    { href: '/groups/#near=leeds', right: '/groups/#near=leeds&org=aa', is: false, why: 'a choice missing' },
    { href: '/groups/#near=leeds&org=aa', right: '/groups/#near=leeds', is: false, why: 'a choice too many' },
    { href: '/groups/', right: '/groups/#near=leeds', is: false, why: 'no choice made' },
  ])('$why', ({ href, right, is }) => {
    expect(isSameAnswer(href, right)).toBe(is);
  });
});

describe('the right answer stands', () => {
  test.each([
    { seen: [link('/guides/b/'), link('/guides/a/')], judged: aQuery({}), place: 2, why: 'where it was met' },
    { seen: [link('/guides/b/')], judged: aQuery({}), place: null, why: 'nowhere, when it is not shown' },
    {
      seen: [card('suicide'), link('/guides/a/')],
      judged: aQuery({}),
      place: 2,
      why: 'below a card that nobody should have been shown',
    },
    {
      seen: [card('suicide'), link('/guides/a/')],
      judged: aQuery({ mayWarn: ['suicide'] }),
      place: 1,
      why: 'first below a card that does no harm',
    },
    {
      seen: [card('violence'), link('/guides/a/')],
      judged: aQuery({ right: [], card: ['child', 'violence'] }),
      place: 1,
      why: 'in the card that was called for',
    },
    {
      seen: [card('suicide')],
      judged: aQuery({ right: [], card: ['violence'] }),
      place: null,
      why: 'nowhere, when the card is for another danger',
    },
    {
      seen: [link('/groups/#day=monday')],
      judged: aQuery({ right: ['/groups/#day={today}'] }),
      place: 1,
      why: 'under today',
    },
  ])('$why', ({ seen, judged, place }) => {
    expect(judge(judged, seen, 'monday').place).toBe(place);
  });
});

test('a score counts the first, the first three and the empty', () => {
  const at = (place: number | null) => ({ judged: aQuery({}), seen: place ? [link('/')] : [], place });
  const scored = score([at(1), at(3), at(4), at(null)]);
  expect(scored).toEqual({ queries: 4, first: 0.25, firstThree: 0.5, nothing: 0.25 });
});

test('a report names every miss, what was wanted and what came', () => {
  const verdict = judge(aQuery({}), [link('/guides/b/')], 'monday');
  expect(report([verdict])).toContain('“a name” wants /guides/a/; came /guides/b/');
});
