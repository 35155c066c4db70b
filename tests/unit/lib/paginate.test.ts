import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddress, pagesAround, paginate } from '../../../src/lib/paginate.ts';

describe('paginate', () => {
  test.each([
    { items: [], pages: [[]], why: 'an empty list is one empty page, so that its address answers' },
    { items: [1], pages: [[1]], why: 'one item is one page' },
    { items: [1, 2], pages: [[1, 2]], why: 'a page may be just full' },
    { items: [1, 2, 3], pages: [[1, 2], [3]], why: 'one item more begins a second page' },
    {
      items: [1, 2, 3, 4],
      pages: [
        [1, 2],
        [3, 4],
      ],
      why: 'two full pages bring no empty third',
    },
  ])('$why', ({ items, pages }) => {
    expect(paginate(items, 2).map((page) => page.items)).toEqual(pages);
  });

  test('each page knows its number and how many there are', () => {
    expect(paginate(['a', 'b', 'c'], 2).map(({ number, count }) => ({ number, count }))).toEqual([
      { number: 1, count: 2 },
      { number: 2, count: 2 },
    ]);
  });

  const size = fc.integer({ min: 1, max: 50 });

  test('nothing is lost, and everything keeps its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), size, (items, perPage) => {
        expect(paginate(items, perPage).flatMap((page) => page.items)).toEqual(items);
      }),
    );
  });

  test('every page but the last is full, and none is over-full', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), size, (items, perPage) => {
        const lengths = paginate(items, perPage).map((page) => page.items.length);
        expect(lengths.slice(0, -1).every((length) => length === perPage)).toBe(true);
        expect(lengths.at(-1)).toBeLessThanOrEqual(perPage);
      }),
    );
  });
});

test.each([
  { number: 1, is: '/groups/in/leeds/', why: 'the first page is the list’s own address' },
  { number: 2, is: '/groups/in/leeds/2/', why: 'the second page has its number, and a slash at the end' },
  { number: 10, is: '/groups/in/leeds/10/', why: 'so has the tenth' },
])('$why', ({ number, is }) => {
  expect(pageAddress('/groups/in/leeds/', number)).toBe(is);
});

describe('pagesAround', () => {
  test('a short list links to each of its pages', () => {
    expect(pagesAround(2, 4)).toEqual([1, 2, 3, 4]);
  });

  test('a list of 1,250 pages has a handful of links, and each page leads on to its neighbours', () => {
    expect(pagesAround(500, 1250)).toEqual([1, 400, 490, 498, 499, 500, 501, 502, 510, 600, 1250]);
  });

  test('every page is reached from the first by links alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const reached = new Set([1]);
        for (const page of reached) for (const next of pagesAround(page, count)) reached.add(next);
        expect(reached.size).toBe(count);
      }),
      { numRuns: 20 },
    );
  });
});
