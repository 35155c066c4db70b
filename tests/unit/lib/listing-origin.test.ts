import { expect, test } from 'vitest';
import { listingOrigin } from '../../../src/lib/listing-origin.ts';
import type { WayIn } from '../../../src/schemas/organisation.ts';
import type { Source } from '../../../src/schemas/source.ts';

const provenance = {
  source: 'council-page',
  seen: { on: '2026-11-20', as: 'live' },
  confirmed: null,
} as const;
const finder: WayIn = {
  ...{ kind: 'finder', label: 'Find a meeting', url: 'https://find.example.org/' },
  ...{ how: 'Type your town.', provenance },
};
const openCircle = { name: 'Open Circle', waysIn: [finder], website: 'https://www.circle.example/' };
const website = 'https://riverside.example/';

test.each<{ source: Pick<Source, 'type' | 'URL'>; is: string }>([
  { source: { type: 'webpage', URL: 'https://www.riverside.example/times/' }, is: 'the group itself' },
  { source: { type: 'webpage', URL: 'https://circle.example/groups/' }, is: 'the list of Open Circle' },
  { source: { type: 'dataset', URL: 'https://find.example.org/feed' }, is: 'the list of Open Circle' },
  { source: { type: 'webpage', URL: 'https://www.leeds.gov.uk/help' }, is: 'a council or government page' },
  { source: { type: 'webpage', URL: 'https://notgov.uk/help' }, is: 'somebody else' },
  { source: { type: 'document', URL: 'https://www.leedsth.nhs.uk/help' }, is: 'an NHS page' },
  { source: { type: 'article-newspaper', URL: 'https://news.example/' }, is: 'a newspaper' },
  { source: { type: 'article-magazine' }, is: 'a magazine' },
  { source: { type: 'report' }, is: 'somebody else' },
])('$source is $is', ({ source, is }) => {
  expect(listingOrigin({ website }, openCircle, source)).toBe(is);
});

test('a group of its own without a page is told of by others', () => {
  const source = { type: 'webpage', URL: 'https://circle.example/' } as const;
  expect(listingOrigin({ website: null }, null, source)).toBe('somebody else');
});
