import { describe, expect, test } from 'vitest';
import { service } from '../../../../fixtures/import-one.ts';
import { aService, importFile, noticesOf, onlyGroup, refusalsOf } from '../../../../fixtures/importing.ts';

describe('a directory of all kinds of services', () => {
  test('what says nothing of alcohol or recovery is refused', () => {
    expect(refusalsOf(service({ name: 'Swimming for all', description: 'Lengths and lanes' }))).toEqual([
      '1 name “Swimming for all”: Nothing in it speaks of alcohol, drinking or recovery from addiction.',
    ]);
  });

  test('unless an editor has said whose groups they are', () => {
    expect(
      importFile('oruk', [aService({ name: 'Tuesday circle' })], { context: { organisation: null } }).planned,
    ).toHaveLength(1);
  });
});

describe('recovery', () => {
  test.each([
    'Vehicle recovery course',
    'Stroke recovery group',
    'Data Recovery for beginners',
    'Recovery College',
  ])('%s is of another kind', (name) => {
    expect(refusalsOf(service({ name })).join()).toContain('Nothing in it speaks of alcohol');
  });

  test('a word that means another thing elsewhere refuses nothing', () => {
    const description = 'It costs nothing, in the heart of town. We also help with mental health.';
    expect(onlyGroup(service({ name: 'Recovery circle', description })).name).toBe('Recovery circle');
    expect(onlyGroup(service({ name: 'Recovery from substance abuse' })).name).toContain('Recovery');
  });

  test('with nothing beside it is proposed, for an editor to look', () => {
    expect(noticesOf(service({ name: 'Recovery circle' }))).toContain(
      'name: It speaks of recovery, and not from what: see whether it is about alcohol or drugs.',
    );
  });

  test.each(['Stroke recovery and alcohol support', 'Alcohol recovery circle', 'SMART Recovery'])(
    '%s is ours',
    (name) => {
      const result = service({ name });
      expect(onlyGroup(result).name).toBe(name);
      expect(noticesOf(result).join()).not.toContain('not from what');
    },
  );
});

describe('a service of professionals', () => {
  test.each([
    ['Severn Alcohol Clinic', 'Assessment and a detox by nurses.'],
    ['Community drug and alcohol team', 'Key workers see you one to one.'],
    ['Bridge House', 'Residential rehab for people who drink.'],
    ['Alcohol awareness', 'A training day for staff.'],
  ])('%s is refused', (name, description) => {
    expect(refusalsOf(service({ name, description })).join()).toContain('Professionals seem to run it');
  });

  test('is proposed where people meet there too, for an editor to look', () => {
    const result = service({ name: 'Alcohol recovery group', description: 'Run by our treatment service.' });
    expect(onlyGroup(result).name).toBe('Alcohol recovery group');
    expect(noticesOf(result)).toContain(
      'description: Professionals may run it: see whether people with the same problem do.',
    );
  });

  test('is what an editor says it is', () => {
    const detox = aService({ name: 'After detox', description: 'For people who drank.' });
    expect(importFile('oruk', [detox], { context: { organisation: null } }).planned).toHaveLength(1);
  });
});

describe('an addiction that is not to drink or drugs', () => {
  const about = (description: string) => refusalsOf(service({ name: 'Example', description }));
  test.each([
    'For people with a gambling addiction.',
    'Help with nicotine addiction',
    'Sex Addicts Anonymous',
  ])('%s', (description) => {
    expect(about(description)).toEqual([expect.stringContaining('Nothing in it speaks of alcohol')]);
  });

  test.each(['Support in addiction', 'Gambling, alcohol and drug addiction'])(
    '%s is of ours',
    (description) => {
      expect(about(description)).toEqual([]);
    },
  );
});
