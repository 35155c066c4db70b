import { expect, test } from 'vitest';
import { beforeYouGo, type Finder } from '../../../src/lib/before-you-go.ts';
import type { Group } from '../../../src/schemas/group.ts';

const finder: Finder = { owner: 'Open Circle', url: 'https://example.org/find' };
const website = 'https://example.org/riverside/';
const url = 'https://example.org/today/';

test.each<{
  why: string;
  group: Pick<Group, 'beforeYouGo' | 'website'>;
  finder: Finder | null;
  is: ReturnType<typeof beforeYouGo>;
}>([
  {
    why: 'a number it gives comes first',
    group: { beforeYouGo: { phone: '0113 496 0000' }, website },
    finder,
    is: { text: 'Phone 0113 496 0000 first', href: 'tel:01134960000' },
  },
  {
    why: 'then a page it gives for this',
    group: { beforeYouGo: { url }, website },
    finder,
    is: { text: 'See first whether it is on', href: url },
  },
  {
    why: 'then its own page',
    group: { website },
    finder,
    is: { text: 'See the group’s own page first', href: website },
  },
  {
    why: 'then the list of its organisation',
    group: { website: null },
    finder,
    is: { text: 'Look it up first in the list of Open Circle', href: finder.url },
  },
  { why: 'else no way is known', group: { website: null }, finder: null, is: null },
])('$why', ({ group, finder: list, is }) => {
  expect(beforeYouGo(group, list)).toEqual(is);
});
