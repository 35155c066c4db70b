import { describe, expect, test } from 'vitest';
import { service } from '../../../fixtures/import-one.ts';
import {
  aBmltRow,
  aMeetingRow,
  importFile,
  noticesOf,
  onlyGroup,
  refusalsOf,
} from '../../../fixtures/importing.ts';

/** A row without codes, but what a test gives it. */
const row = (changes: Record<string, unknown>) =>
  importFile('meeting-guide', [aMeetingRow({ types: [], ...changes })]);

describe('a name says whom a group is for where no field does', () => {
  test.each([
    ['Women’s Big Book', 'women', 'It is for women.'],
    ['Ladies Night', 'women', 'It is for women.'],
    ['Women’s Group (LGBTQ+ welcome)', 'women', 'It is for women.'],
    ['Mens Step Group', 'men', 'It is for men.'],
    ['LGBTQ+ Recovery', 'lgbtq', 'It is for LGBTQ+ people.'],
    ['Gay and Sober', 'lgbtq', 'It is for gay people.'],
    ['Lesbian and Gay Group', 'lgbtq', 'It is for gay people and lesbians.'],
    ['Young Persons Group', 'young-people', 'It is for young people.'],
    ['Over 60s Sober Café', 'older-people', 'It is for older people.'],
    ['SMART Family & Friends', 'family-and-friends', 'It is for family and friends of someone who drinks.'],
  ])('%s', (name, audience, whoMayCome) => {
    const result = row({ name });
    expect(onlyGroup(result)).toMatchObject({ audience: [audience], whoMayCome });
    expect(noticesOf(result)).toContainEqual(expect.stringMatching(/^name: It says whom it is for/));
  });

  test('beside what its codes say', () => {
    const group = onlyGroup(row({ name: 'Young Women’s Group', types: ['C', 'W'] }));
    expect(group.audience).toEqual(['women']);
    expect(onlyGroup(row({ name: 'Women’s Group', types: ['O', 'Y'] })).audience).toEqual([
      'women',
      'young-people',
    ]);
  });

  test.each([
    'Men and Women’s Group',
    'Mixed Women’s Hour',
    'Gay Street Group',
    'The Family Afterward',
    'Veterans Hall Group',
    'Amen Corner',
    'Womersley Group',
    'Ladies Walk Group',
    'Men’s Shed Recovery',
    'LGBTQ+ friendly group',
    'Teen Challenge Recovery',
    'The 60s Club',
    'Family support for drinkers',
  ])('%s is for everyone', (name) => {
    expect(onlyGroup(row({ name })).audience).toEqual(['everyone']);
  });

  test('a service too', () => {
    expect(onlyGroup(service({ name: 'Women’s recovery café' })).audience).toEqual(['women']);
  });

  test.each([
    ['Veterans in Recovery', 'veterans'],
    ['BAME Recovery Group', 'people of colour'],
    ['Black Women’s Group', 'people of colour'],
    ['Nurses in Recovery', 'people of some professions'],
  ])('%s is refused, because no word of ours says so', (name, people) => {
    expect(refusalsOf(row({ name }))).toContain(
      `1 name “${name}”: It is for ${people}, and our files have no word for that.`,
    );
  });

  test('an editor’s own word goes before it', () => {
    const csv = {
      name: 'Women’s Institute Hall group',
      format: 'in-person',
      place: 'Leeds',
      street: '1 The Row',
    };
    const audienceWith = (more: Record<string, string>) =>
      onlyGroup(importFile('csv', [{ ...csv, ...more }])).audience;
    expect(audienceWith({ audience: 'everyone' })).toEqual(['everyone']);
    expect(audienceWith({ who_may_come: 'Anyone may come.' })).toEqual(['everyone']);
  });
});

describe('codes that other fellowships use', () => {
  test.each([
    ['LGBTQIA', 'lgbtq'],
    ['LGBTQIA+', 'lgbtq'],
    ['GL', 'lgbtq'],
    ['YA', 'young-people'],
    ['YP', 'young-people'],
    ['TEEN', 'young-people'],
  ])('%s', (code, audience) => {
    expect(onlyGroup(row({ types: [code] })).audience).toEqual([audience]);
  });

  test.each(['BIPOC', 'RA'])('%s is refused', (code) => {
    expect(refusalsOf(row({ types: [code] }))).toEqual([expect.stringMatching(/our files have no word/)]);
  });

  test('Recovery Dharma’s wheelchair access', () => {
    expect(onlyGroup(row({ types: ['WA'] })).access.stepFree).toBe('yes');
  });

  test('a closed meeting of Al-Anon is not for people with a problem', () => {
    const result = importFile('meeting-guide', [aMeetingRow({ types: ['C'] })], {
      context: { organisation: 'al-anon' },
    });
    expect(onlyGroup(result).whoMayCome).toBe(
      'Only family and friends of someone who drinks may come: the listing calls the meeting closed.',
    );
  });
});

describe('formats of a BMLT server with no world code are read by their names', () => {
  const withFormat = (format: Record<string, unknown>) =>
    importFile('bmlt', {
      meetings: [aBmltRow({ format_shared_id_list: '51' })],
      formats: [{ id: '51', key_string: 'Xx', world_id: '', format_type_enum: 'FC3', ...format }],
    });

  test.each([
    ['Women only', 'women'],
    ['Men', 'men'],
    ['LGBTQ+', 'lgbtq'],
    ['Gay/Lesbian', 'lgbtq'],
  ])('%s', (name_string, audience) => {
    expect(onlyGroup(withFormat({ name_string })).audience).toEqual([audience]);
  });

  test('people our files have no word for', () => {
    expect(refusalsOf(withFormat({ name_string: 'Black and Minority Ethnic' }))).toEqual([
      expect.stringMatching(/people of colour, and our files have no word/),
    ]);
    expect(refusalsOf(withFormat({ name_string: 'Restricted', world_id: 'RA' }))).toHaveLength(1);
  });

  test('a language', () => {
    const polish = withFormat({ name_string: 'Polish', world_id: 'LANG', format_type_enum: 'LANG' });
    expect(onlyGroup(polish).expect).toBe('The meeting is held in Polish.');
  });

  test('a rhythm that the fields cannot say', () => {
    const monthly = withFormat({
      name_string: 'Last of the month',
      description_string: 'Meets in the last week of the month only',
    });
    expect(refusalsOf(monthly)).toEqual([
      '1 formats “last week of the month”: It may not meet every week, as its other fields say.',
    ]);
  });
});

test('ages the wrong way round are left out', () => {
  const result = service({ minimum_age: 60, maximum_age: 18 });
  expect(onlyGroup(result)).toMatchObject({ audience: ['everyone'] });
  expect(noticesOf(result)).toContain(
    'minimum_age: “60” is above its maximum_age, “18”: neither was carried over. Ask whom it is for.',
  );
});
