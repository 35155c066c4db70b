import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFinderChoices, type KnownValues } from '../../../../src/lib/finder-choices.ts';
import { accessValues } from '../../../../src/lib/group-filter.ts';
import { findPlace } from '../../../../src/lib/place-search.ts';
import { fold } from '../../../../src/lib/search/fold.ts';
import { findIntent } from '../../../../src/lib/search/intent.ts';
import { neverPlaces } from '../../../../src/lib/search/ordinary-places.ts';
import { ordinaryPlaces } from '../../../../src/lib/search/ordinary-places.ts';
import { timesOfDay } from '../../../../src/lib/time-of-day.ts';
import { audiences } from '../../../../src/schemas/group.ts';
import { weekdays } from '../../../../src/schemas/weekdays.ts';
import { intentWords, organisationPages, realPlaces } from '../../../fixtures/searching.ts';

const find = (query: string) => findIntent(query, intentWords);
const AA = 'org=alcoholics-anonymous';
const SMART = 'org=smart-recovery';

describe('what is surely a search for groups leads to the finder', () => {
  test.each([
    ['aa leeds monday', `/groups/#near=leeds&${AA}&day=monday`],
    ['AA, Leeds!', `/groups/#near=leeds&${AA}`],
    ['alcoholics anonymous meetings near leeds', `/groups/#near=leeds&${AA}`],
    ['smart recovery liverpool', `/groups/#near=liverpool&${SMART}`],
    ['al anon birmingham', '/groups/#near=birmingham&org=al-anon'],
    ['na croydon', '/groups/#near=croydon&org=narcotics-anonymous'],
    ['wfs meetings leeds', '/groups/#near=leeds&org=women-for-sobriety'],
    ['groups in derby', '/groups/#near=derby'],
    ['groups within 5 miles of derby', '/groups/#near=derby&within=5'],
    ['aa less than 7 miles from leeds', `/groups/#near=leeds&within=10&${AA}`],
    ['manchester', '/groups/#near=manchester'],
    ['kirklees', '/groups/#near=kirklees'],
    ['hull aa', `/groups/#near=hull&${AA}`],
    ['aa in haworth', `/groups/#near=haworth&${AA}`],
    [
      'I need an AA meeting tonight in Leeds please',
      `/groups/#near=leeds&${AA}&day=friday&time=evening,night`,
    ],
    ['alcohol support leeds', '/groups/#near=leeds'],
    ['LS6', '/groups/#near=LS6'],
    ['ls6 1aa', '/groups/#near=LS6'],
    ['LS61AA tonight', '/groups/#near=LS6&day=friday&time=evening,night'],
    ['aa meeting bs3 tuesday evening', `/groups/#near=BS3&${AA}&day=tuesday&time=evening`],
    ['sunday morning meeting york', '/groups/#near=york&day=sunday&time=morning'],
    ['lunchtime meeting in leicester', '/groups/#near=leicester&time=afternoon'],
    ['meeting after work bristol', '/groups/#near=bristol&time=evening'],
    ['7pm meeting leeds', '/groups/#near=leeds&time=evening'],
    ['aa 7.30pm hull', `/groups/#near=hull&${AA}&time=evening`],
    ['meetings on sat in leeds', '/groups/#near=leeds&day=saturday'],
    ['thursday night aa sheffield', `/groups/#near=sheffield&day=thursday&time=evening,night&${AA}`],
    ['smart meetings at the weekend in kirklees', `/groups/#near=kirklees&${SMART}&day=saturday,sunday`],
    ['aa tomorrow bristol', `/groups/#near=bristol&${AA}&day=saturday`],
    ['womens aa brighton', `/groups/#near=brighton&audience=women&${AA}`],
    ['mens group preston', '/groups/#near=preston&audience=men'],
    ['lgbt meeting london', '/groups/#near=london&audience=lgbtq'],
    ['young persons meeting norwich', '/groups/#near=norwich&audience=young-people'],
    ['over 60s group crewe', '/groups/#near=crewe&audience=older-people'],
    ['family group carlisle', '/groups/#near=carlisle&audience=family-and-friends'],
    ['wheelchair access aa hull', `/groups/#near=hull&access=step-free&${AA}`],
    [
      'step free meetings with a hearing loop in camden',
      '/groups/#near=camden&access=step-free,hearing-loop',
    ],
    ['bsl group manchester', '/groups/#near=manchester&access=sign-language'],
    ['secular meeting exeter', '/groups/#near=exeter&faith=not-part-of-it'],
    ['group for cutting down in bath', '/groups/#near=bath&goal=cut-down'],
    ['12 step group hull', '/groups/#near=hull&approach=twelve-steps'],
    ['face to face smart recovery in nottingham', `/groups/#near=nottingham&format=in-person&${SMART}`],
    ['bury st edmunds', '/groups/#near=bury+st+edmunds'],
    ['milton keynes smart meeting', `/groups/#near=milton+keynes&${SMART}`],
    ['stoke on trent', '/groups/#near=stoke+on+trent'],
    ['st helens aa', `/groups/#near=st+helens&${AA}`],
    ['aa St. Albans', `/groups/#near=st+albans&${AA}`],
    ["King's Lynn aa", `/groups/#near=kings+lynn&${AA}`],
    ['newcastle', '/groups/#near=newcastle'],
    ['newport shropshire', '/groups/#near=newport-shropshire'],
    ['aa ashford kent', `/groups/#near=ashford-kent&${AA}`],
    ['acoholics anonymus liverpol', `/groups/#near=liverpool&${AA}`],
    ['teams meeting', '/groups/online/'],
    ['isle of wight', '/groups/#near=isle+of+wight'],
    ['aa maidstone kent', `/groups/#near=maidstone&${AA}`],
    ['aa reading', `/groups/#near=reading&${AA}`],
    ['meetings in wells monday', '/groups/#near=wells&day=monday'],
    ['rugby aa', `/groups/#near=rugby&${AA}`],
    ['Manchestr', '/groups/#near=manchester'],
    ['Birmigham aa', `/groups/#near=birmingham&${AA}`],
    ['aa meeting in sheffeild', `/groups/#near=sheffield&${AA}`],
    ['mondey evning meting leeds', '/groups/#near=leeds&day=monday&time=evening'],
    ['cardiff', '/groups/#outside-wales-title'],
    ['glasgow aa', '/groups/#outside-scotland-title'],
    ['aa belfast', '/groups/#outside-northern-ireland-title'],
    ['BT1 1AA meeting', '/groups/#near=BT1'],
    ['meetings near me', '/groups/'],
    ['where is the nearest aa meeting', `/groups/#${AA}`],
    ['smart recovery near me m1', `/groups/#near=M1&${SMART}`],
    ['online meetings', '/groups/online/'],
    ['zoom aa', `/groups/online/#format=online&${AA}`],
    ['online womens meeting', '/groups/online/#format=online&audience=women'],
    ['friday meetings online', '/groups/online/#day=friday&format=online'],
    ['phone meetings', '/groups/online/#format=phone'],
    ['aa meetings from home on tuesday', `/groups/online/#${AA}&day=tuesday`],
    ['saturday', '/groups/on/saturday/'],
    ['monday evening', '/groups/on/monday/#day=monday&time=evening'],
    ['weekend meetings', '/groups/#day=saturday,sunday'],
    ['al-anon tuesday', '/groups/with/al-anon/#org=al-anon&day=tuesday'],
    ['aa in kent', `/groups/in/south-east/#${AA}`],
    ['meetings in the north west', '/groups/in/north-west/'],
  ])('%s', (query, href) => {
    expect(find(query)).toMatchObject({ href, isSure: true });
  });
});

describe('what may be one is offered below', () => {
  test.each([
    ['bath', '/groups/#near=bath'],
    ['reading', '/groups/#near=reading'],
    ['sandwich', '/groups/#near=sandwich'],
    ['detox leeds', '/groups/#near=leeds'],
    ['history of aa in london', `/groups/#near=london&${AA}`],
    ['aa meetings', '/groups/with/alcoholics-anonymous/'],
    ['women’s groups', '/groups/#audience=women'],
    ['bsl meetings', '/groups/#access=sign-language'],
    ['zoom', '/groups/online/'],
    ['evening', '/groups/#time=evening'],
  ])('%s', (query, href) => {
    expect(find(query)).toMatchObject({ href, isSure: false });
  });
});

describe('what is none is left alone', () => {
  test.each([
    'reading list',
    'aa reading list',
    'big book reading group',
    'bath salts',
    'deal with cravings',
    'how to deal with aa meetings',
    'battle of the bottle',
    'hope',
    'settle down',
    'stone cold sober',
    'street drinking',
    'oxford group',
    'meeting in church',
    'london marathon',
    'vitamin b12',
    'thiamine b1',
    'what happens at an aa meeting',
    'how do aa meetings work',
    'find a group',
    'aa',
    'aa or smart',
    'aa phone number',
    'online test',
    'bsl',
    'drinking on monday',
    'i drink every evening',
    'good morning',
    'sun',
    'local groups',
    'leads',
    '',
    '?!',
  ])('%s', (query) => {
    expect(find(query)).toBeNull();
  });
});

test.each([
  ['aa leeds monday', 'AA groups near Leeds on Mondays'],
  ['monday evening meeting leeds', 'Groups near Leeds on Monday evenings'],
  ['womens aa brighton', 'AA groups for women near Brighton'],
  ['online aa meeting friday', 'Online AA groups on Fridays'],
  ['phone meetings', 'Groups by phone'],
  ['al anon near me', 'Al-Anon Family Groups near you'],
  ['step free smart meeting hull', 'SMART groups with a step-free way in near Hull'],
  ['aa ashford kent', 'AA groups near Ashford'],
  ['st helens aa', 'AA groups near St Helens'],
  ['aa in kent', 'AA groups in the South East'],
])('%s is called “%s”', (query, label) => {
  expect(find(query)?.label).toBe(label);
});

const knownValues: KnownValues = {
  day: weekdays,
  time: Object.keys(timesOfDay),
  format: ['in-person', 'online', 'phone'],
  org: organisationPages.map(({ id }) => id),
  goal: ['stop', 'cut-down'],
  faith: ['part-of-it', 'not-part-of-it'],
  approach: ['twelve-steps', 'nine-steps', 'tools', 'statements', 'guidelines', 'own-plan'],
  audience: Object.keys(audiences),
  access: Object.keys(accessValues),
};

const someAsked = fc
  .tuple(
    fc.constantFrom('', 'aa', 'smart recovery', 'lifering', 'women for sobriety'),
    fc.constantFrom('', 'women', 'lgbt', 'young people', 'secular', '12 step', 'wheelchair'),
    fc.constantFrom('meeting', 'groups', 'meetings'),
    fc.constantFrom('', 'in leeds', 'near LS6 1AA', 'bury st edmunds', 'near me', 'online', 'in Bath'),
    fc.constantFrom('', 'monday', 'tonight', 'at the weekend', '7pm', 'tuesday morning'),
  )
  .map((parts) => parts.filter(Boolean).join(' '));

test('the finder reads from the address what was understood', () => {
  fc.assert(
    fc.property(someAsked, (query) => {
      const intent = find(query);
      if (!intent) return;
      const [page = '', hash = ''] = intent.href.split('#');
      const read = readFinderChoices(hash, knownValues);
      const said =
        /^\/groups\/(?:with|on)\/([a-z-]+)\/$/.exec(page)?.[1] ??
        (page === '/groups/online/' ? 'online' : undefined);
      const isBare = hash === '' && intent.ticks.every(({ value }) => value === said);
      expect(isBare ? intent.ticks : read.ticks).toEqual(expect.arrayContaining([...intent.ticks]));
      expect(read.ticks.length <= intent.ticks.length).toBe(true);
      expect(read.near).toBe(intent.near);
    }),
  );
});

const towns = [
  ...new Set(realPlaces.filter(({ country }) => country === 'England').map(({ name }) => name)),
].filter(
  (name) =>
    !ordinaryPlaces.has(fold(name)) && !/\d/.test(name) && intentWords.places?.get(fold(name))?.name === name,
);

test('a country beyond England leads to its part of the page, and no further', () => {
  const wales = { href: '/groups/#outside-wales-title', isSure: true };
  expect(find('smart groups in wales')).toMatchObject({
    ...wales,
    label: 'Where to look for groups in Wales',
  });
  expect(find('cardiff aa monday')).toMatchObject({ ...wales, label: 'Where to look for groups in Cardiff' });
  expect(find('aa guernsey')?.href).toBe('/groups/#outside-england');
  expect(find('online aa wales')?.href).toBe(`/groups/online/#format=online&${AA}`);
});

test('a place is found in any case, whatever stands around it', () => {
  const around = fc.constantFrom(
    'aa meeting {}',
    'meetings near {}',
    '{} smart recovery',
    'is there a group in {} on monday',
    '{} AA tonight please',
  );
  fc.assert(
    fc.property(fc.constantFrom(...towns), around, fc.boolean(), (town, sentence, isLoud) => {
      const query = sentence.replace('{}', town);
      const intent = find(isLoud ? query.toUpperCase() : query);
      // A few names are another word too: nobody who types “church” or “new town” looks for one.
      if (intentWords.phrases.has(fold(town)) || neverPlaces.has(fold(town)) || town === 'New Town') return;
      expect([town, intent?.near]).toEqual([town, fold(town)]);
    }),
    { numRuns: 300 },
  );
});

test('what stands in the address, the finder knows', () => {
  const names = [...(intentWords.places ?? [])];
  fc.assert(
    fc.property(fc.constantFrom(...names), ([, { near }]) => {
      expect(findPlace(near, realPlaces).is).not.toBe('unknown');
    }),
    { numRuns: 60 },
  );
});

test('no text makes the reading fail, and of a postcode only the first half is kept', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[1-9][A-Z]{2}$/), (text, inward) => {
      expect(() => find(text)).not.toThrow();
      expect(JSON.stringify(find(`meetings LS6 ${inward}`)).toUpperCase()).not.toContain(inward);
    }),
  );
});

test('a slip for a town that is the right name of a village is the village', () => {
  expect(find('grasmere')?.near).toBe('grasmere');
});

test('without places the rest is still understood', () => {
  const intent = findIntent('aa monday leeds', { ...intentWords, places: null, misspelt: null });
  expect(intent).toBeNull();
  expect(
    findIntent('aa meetings monday leeds', { ...intentWords, places: null, misspelt: null }),
  ).toMatchObject({
    href: `/groups/with/alcoholics-anonymous/#${AA}&day=monday`,
    isSure: false,
  });
});

test('who names two ways to meet asks which, so the offer waits below', () => {
  expect(find('online or in person meetings')?.isSure).toBe(false);
  expect(find('online meetings')?.isSure).toBe(true);
});

test('what is asked beside where and when is left for the pages below the offer', () => {
  expect(find('AA meeting in Leeds on Monday')?.about).toBe('aa meeting on');
  expect(find('leeds')?.about).toBe('');
});
