import { expect, test } from 'vitest';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { aGroup, anOrganisation, aQuestion } from '../../../fixtures/entries.ts';
import { check, faultsIn, mdx, yaml } from '../../../fixtures/content-files.ts';

const at = (place: string) => yaml(aGroup({ location: { place, precision: 'town' } }));
const online = yaml(
  aGroup({ format: 'online', location: null, joining: { url: 'https://example.org/', needs: null } }),
);

test('two groups in different regions cannot share a slug', () => {
  expect(faultsIn({ 'groups/south-east/riverside.yaml': at('ashford-kent') })).toEqual([
    'content/groups/south-east/riverside.yaml:1  file name\n  Found "riverside", which is also the name of content/groups/yorkshire-and-the-humber/riverside.yaml. Rename one of them, for example with its town.',
  ]);
});

test.each([
  {
    why: 'a misspelt place',
    file: 'groups/yorkshire-and-the-humber/hall.yaml',
    text: at('witby'),
    says: ':27  location.place\n  Found "witby", which is not in the list of places. Did you mean "whitby"? Write the slug of a place in src/assets/geo/places.csv; where a village is missing, take the nearest town.',
  },
  {
    why: 'a name that two places share',
    file: 'groups/south-east/hall.yaml',
    text: at('ashford'),
    says: ':27  location.place\n  Found "ashford", which is not in the list of places. Places of that name: ashford-kent, ashford-surrey. Write the slug of a place in src/assets/geo/places.csv; where a village is missing, take the nearest town.',
  },
  {
    why: 'a council area',
    file: 'groups/yorkshire-and-the-humber/hall.yaml',
    text: at('north-yorkshire'),
    says: ':27  location.place\n  Found "north-yorkshire", which is a council area. Write the place in it, for example: whitby.',
  },
  {
    why: 'a place in another region than the folder',
    file: 'groups/london/hall.yaml',
    text: at('whitby'),
    says: ':27  location.place\n  Found "whitby" (North Yorkshire), which is in Yorkshire and The Humber, not in the folder "london". Move the file to content/groups/yorkshire-and-the-humber/, or correct the place.',
  },
  {
    why: 'a place outside England',
    file: 'groups/south-west/hall.yaml',
    text: at('chepstow'),
    says: ':27  location.place\n  Found "chepstow", which is outside England. This site lists groups that meet in England. Write a place in England, or leave the group out.',
  },
  {
    why: 'a group with no place in the folder of a region',
    file: 'groups/london/hall.yaml',
    text: online,
    says: ':28  location\n  Found no location, in the folder "london". Move the file to content/groups/online/, or write where the group meets.',
  },
])('$why', ({ file, text, says }) => {
  expect(faultsIn({ [file]: text })).toEqual([`content/${file}${says}`]);
});

test('a group online with a place is told once, by what it says and not by its folder', () => {
  const text = yaml(aGroup({ format: 'online', joining: { url: 'https://example.org/', needs: null } }));
  expect(faultsIn({ 'groups/online/evening.yaml': text })).toEqual([
    'content/groups/online/evening.yaml:28  location\n  Found a group of fields. A group that only meets online or by phone has no location: write null, or make the format hybrid.',
  ]);
});

test('a group online needs no place', () => {
  expect(faultsIn({ 'groups/online/evening.yaml': online })).toEqual([]);
});

test('what a group answers for itself is a value of its question, with a source that exists', () => {
  const riverside = 'groups/yorkshire-and-the-humber/riverside.yaml';
  const faith = (value: string, source = 'council-page') => ({
    [riverside]: yaml(aGroup({ answers: { faith: { value, source } } })),
    'questions/faith.yaml': yaml(
      aQuestion({ order: 20, values: { secular: 'Secular', either: 'Up to you' } }),
    ),
    'organisations/open-circle.mdx': null,
  });
  const said = (files: Record<string, string | null>) =>
    faultsIn(files).filter((fault) => fault.includes('answers.faith.'));
  expect(said(faith('secular'))).toEqual([]);
  expect(said(faith('secula'))).toEqual([
    `content/${riverside}:38  answers.faith.value\n  Found "secula". Did you mean "secular"? Write one of: secular, either.`,
  ]);
  expect(said(faith('secular', 'nowhere'))[0]).toContain('Found "nowhere", but there is no such file');
});

test('an address that looks like a person’s own is a warning, an organisation’s is not', () => {
  const warningsFor = (gettingIn: string) =>
    check({ 'groups/yorkshire-and-the-humber/riverside.yaml': yaml(aGroup({ gettingIn })) }).warnings.map(
      formatFault,
    );
  expect(warningsFor('Write to jo.bloggs@gmail.com first')).toEqual([
    'content/groups/yorkshire-and-the-humber/riverside.yaml:24  gettingIn\n  Found "jo.bloggs@gmail.com", which looks like a person’s own address. Use an address of the organisation, or leave it out.',
  ]);
  expect(warningsFor('Write to hello@example.org first')).toEqual([]);
});

test('a group is of an organisation that has groups, or of none', () => {
  const files = (organisation: string | null) => ({
    'groups/yorkshire-and-the-humber/hall.yaml': yaml(aGroup({ organisation, meetings: [] })),
    'organisations/by-yourself.mdx': mdx(anOrganisation({ kind: 'alternative' })),
  });
  const said = (organisation: string | null) =>
    faultsIn(files(organisation)).filter((fault) => fault.includes('hall.yaml'));
  expect(said(null)).toEqual([]);
  expect(said('open-circle')).toEqual([]);
  expect(said('by-yourself')).toEqual([
    'content/groups/yorkshire-and-the-humber/hall.yaml:2  organisation\n  Found "by-yourself", which is another way than a group. Write the organisation the group belongs to, or null for a group of its own.',
  ]);
});

test('whom a group is for is one of a known list: another word stops the build at its line', () => {
  const file = 'groups/yorkshire-and-the-humber/riverside.yaml';
  const text = yaml(aGroup()).replace('  - everyone', '  - wimmen');
  expect(faultsIn({ [file]: text })).toEqual([
    `content/${file}:12  audience[0]\n  Found "wimmen". Did you mean "women"? Write one of: everyone, family-and-friends, lgbtq, men, older-people, other-drugs, women, young-people.`,
  ]);
});
