import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { aGroup, type Written } from '../../../fixtures/entries.ts';
import { check, faultsIn, yaml } from '../../../fixtures/content-files.ts';

const file = 'groups/yorkshire-and-the-humber/other.yaml';
const hall = { place: 'leeds', precision: 'venue', venue: 'Example Hall', postcode: 'LS6 1AA' } as const;
const inHall = (changes: Partial<Written<'groups'>> = {}) => yaml(aGroup({ location: hall, ...changes }));
const first = { 'groups/yorkshire-and-the-humber/riverside.yaml': inHall() };

describe('two groups in one room at one time', () => {
  test('of one organisation are one group listed twice', () => {
    expect(faultsIn({ ...first, [file]: inHall({ name: 'Another name' }) })).toEqual([
      'content/groups/yorkshire-and-the-humber/other.yaml:6  meetings[0]\n  Found the place, the day and the time of content/groups/yorkshire-and-the-humber/riverside.yaml, of the same organisation or none. Keep one of the two files. If both are true, name the room in the venue.',
    ]);
  });

  test('of two organisations are a warning, which stops nothing', () => {
    const result = check({ ...first, [file]: inHall({ organisation: null }) });
    expect(result.faults).toEqual([]);
    expect(result.warnings.map(formatFault)).toEqual([
      'content/groups/yorkshire-and-the-humber/other.yaml:6  meetings[0]\n  Found the place, the day and the time of content/groups/yorkshire-and-the-humber/riverside.yaml. Make sure that they are two groups.',
    ]);
  });

  test.each([
    { why: 'another room', changes: { location: { ...hall, venue: 'Example Hall, back room' } } },
    {
      why: 'another day',
      changes: { meetings: [{ weekday: 'friday', start: '19:30', recurrence: 'weekly' }] },
    },
    { why: 'one that has closed', changes: { status: { is: 'closed', on: '2026-11-01' } } },
    { why: 'a town, and no building', changes: { location: { place: 'leeds', precision: 'town' } } },
  ] as const)('is not said of $why', ({ changes }) => {
    expect(faultsIn({ ...first, [file]: inHall(changes as Partial<Written<'groups'>>) })).toEqual([]);
  });
});

describe('a way to join from home', () => {
  const joining = { needs: 'A name' };
  test.each([
    {
      format: 'online',
      says: 'Found no url, in a group whose format is online. Write url: "https://…", or correct the format.',
    },
    {
      format: 'phone',
      says: 'Found no phone, in a group whose format is phone. Write phone: "0161 …", or correct the format.',
    },
    {
      format: 'hybrid',
      says: 'Found no url and no phone, in a group whose format is hybrid. Write url: "https://…" or phone: "0161 …", or correct the format.',
    },
  ] as const)('$format', ({ format, says }) => {
    const location = format === 'hybrid' ? hall : null;
    const folder = format === 'hybrid' ? 'yorkshire-and-the-humber' : 'online';
    expect(
      faultsIn({ [`groups/${folder}/joins.yaml`]: yaml(aGroup({ format, location, joining })) }),
    ).toEqual([expect.stringContaining(`joining\n  ${says}`)]);
  });

  test('a number to join by is no number in running text', () => {
    const text = yaml(
      aGroup({ format: 'phone', location: null, joining: { phone: '01632 960 001', needs: null } }),
    );
    expect(faultsIn({ 'groups/online/phone.yaml': text })).toEqual([]);
  });

  test('a number to phone before setting out is no number in running text', () => {
    const text = yaml(aGroup({ beforeYouGo: { phone: '01632 960 001' } }));
    expect(faultsIn({ [file]: text })).toEqual([]);
  });
});

describe('a postcode', () => {
  const at = (postcode: string, place = 'leeds') =>
    faultsIn({ [file]: yaml(aGroup({ location: { place, precision: 'postcode', postcode } })) });
  test.each([
    {
      postcode: 'EH1 1AA',
      says: 'Found "EH1 1AA", which is in Scotland. This site lists groups that meet in England. Correct the postcode, or leave the group out.',
    },
    {
      postcode: 'BT1 1AA',
      says: 'Found "BT1 1AA", which is in Northern Ireland. This site lists groups that meet in England. Correct the postcode, or leave the group out.',
    },
    {
      postcode: 'CH4 0AA',
      says: 'Found "CH4 0AA", which is in Wales. This site lists groups that meet in England. Correct the postcode, or leave the group out.',
    },
    { postcode: 'ZZ1 1AA', says: 'Found "ZZ1 1AA": no postcode begins so. Correct it, or leave it out.' },
    {
      postcode: 'PL1 1AA',
      says: 'Found "PL1 1AA", in South West, about 262 miles from Leeds. Correct the postcode or the place.',
    },
    {
      postcode: 'YO22 4AA',
      says: 'Found "YO22 4AA", about 59 miles from Leeds. Correct the postcode or the place.',
    },
  ])('$postcode', ({ postcode, says }) => {
    expect(at(postcode)).toEqual([expect.stringContaining(`location.postcode\n  ${says}`)]);
  });

  test('with a letter that no postcode ends in is none', () => {
    expect(at('LS6 1AO')).toEqual([expect.stringContaining('Found "LS6 1AO". Write a whole postcode')]);
  });

  test('near its place is right', () => {
    expect(at('LS6 1AA')).toEqual([]);
    expect(at('YO22 4AA', 'whitby')).toEqual([]);
  });
});
