import { expect, test } from 'vitest';
import { beforeYouGo } from '../../../src/lib/before-you-go.ts';
import type { Group } from '../../../src/schemas/group.ts';
import type { WayIn } from '../../../src/schemas/organisation.ts';
import type { Source } from '../../../src/schemas/source.ts';

const provenance = {
  source: 'council-page',
  seen: { on: '2026-11-20', as: 'live' },
  confirmed: null,
} as const;
const fields = { label: 'A way in', how: 'Say where you live.', provenance };
const finder: WayIn = { kind: 'finder', url: 'https://example.org/find', ...fields };
const phone: WayIn = { kind: 'phone', number: '01632 960 001', ...fields };
const online: WayIn = { kind: 'online', url: 'https://example.org/online', ...fields };
const site: WayIn = { kind: 'website', url: 'https://example.org/', ...fields };

const own = 'https://example.org/riverside/';
const today = 'https://example.org/today/';
const council = 'https://council.example/groups/';

interface Case {
  why: string;
  group?: Partial<Pick<Group, 'beforeYouGo' | 'website' | 'provenance'>>;
  /** What is known of its organisation; left out for a group of its own. */
  waysIn?: WayIn[];
  website?: string | null;
  source?: Pick<Source, 'type' | 'URL'>;
  is: ReturnType<typeof beforeYouGo>;
}

test.each<Case>([
  {
    why: 'a number it gives comes first',
    group: { beforeYouGo: { phone: '0113 496 0000' }, website: own },
    waysIn: [finder],
    is: { text: 'Phone 0113 496 0000 first', href: 'tel:01134960000' },
  },
  {
    why: 'then a page it gives for this',
    group: { beforeYouGo: { url: today }, website: own },
    waysIn: [finder],
    is: { text: 'See first whether it is on', href: today },
  },
  {
    why: 'then its own page',
    group: { website: own },
    waysIn: [finder],
    is: { text: 'See the group’s own page first', href: own },
  },
  {
    why: 'then the list of its organisation, which names the group, wherever it stands among the ways in',
    waysIn: [site, phone, finder],
    is: { text: 'Look for it first in the list of Open Circle', href: 'https://example.org/find' },
  },
  {
    why: 'then the number of its organisation, where somebody can look it up',
    waysIn: [site, phone],
    is: { text: 'Phone 01632 960 001 first, the number of Open Circle', href: 'tel:01632960001' },
  },
  {
    why: 'then its organisation’s website; its online meetings say nothing of a room',
    waysIn: [online, site],
    is: { text: 'Look for it first on the website of Open Circle', href: 'https://example.org/' },
  },
  {
    why: 'a website counts though no way in names it',
    waysIn: [],
    website: 'https://example.org/',
    is: { text: 'Look for it first on the website of Open Circle', href: 'https://example.org/' },
  },
  {
    why: 'then the page that lists it, for a group of its own',
    source: { type: 'webpage', URL: council },
    is: { text: 'See first whether the page we saw it on still lists it', href: council },
  },
  {
    why: 'the same for an organisation that nobody knows how to reach',
    waysIn: [],
    website: null,
    source: { type: 'webpage', URL: council },
    is: { text: 'See first whether the page we saw it on still lists it', href: council },
  },
  {
    why: 'an article told of it once',
    source: { type: 'article-newspaper', URL: 'https://news.example/' },
    is: null,
  },
  {
    why: 'a page we know from a copy may be gone',
    group: { provenance: { ...provenance, seen: { on: '2026-11-20', as: 'copy' } } },
    source: { type: 'webpage', URL: council },
    is: null,
  },
  { why: 'a page with no address leads nowhere', source: { type: 'webpage' }, is: null },
])('$why', ({ group, waysIn, website = null, source = { type: 'report' }, is }) => {
  const organisation = waysIn ? { name: 'Open Circle', waysIn, website } : null;
  expect(beforeYouGo({ website: null, provenance, ...group }, organisation, source)).toEqual(is);
});
