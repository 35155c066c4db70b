import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { PublishedGroups } from '../../src/schemas/groups-list.ts';
import { site } from '../../src/site.ts';
import { builtPages, readBuilt } from '../built-pages.ts';
import { meetingGuideRules, openReferralRules, validatorOf } from '../fixtures/exporting.ts';

const list = JSON.parse(readBuilt('data/groups.json')) as PublishedGroups;
const rows = parse<Record<string, string>>(readBuilt('data/groups.csv'), { bom: true, columns: true });
const feed = JSON.parse(readBuilt('data/meeting-guide.json')) as { slug: string }[];
interface ServicesPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  contents: { id: string; name: string }[];
}
const readPage = (file: string) => JSON.parse(readBuilt(`data/open-referral/${file}`)) as ServicesPage;
const services = readPage('services.json');
const pages = [
  services,
  ...Array.from({ length: services.total_pages - 1 }, (_, index) => readPage(`services/${index + 2}.json`)),
];
const allServices = pages.flatMap(({ contents }) => contents);
const schema = JSON.parse(readBuilt('data/groups-list.schema.json')) as object;

test.each([
  { file: 'groups.json', data: list, rules: schema },
  { file: 'meeting-guide.json', data: feed, rules: meetingGuideRules },
  ...pages.map((page) => ({
    file: `open-referral, page ${page.page_number}`,
    data: page,
    rules: openReferralRules,
  })),
])('$file keeps to its schema', ({ data, rules }) => {
  const validate = validatorOf(rules);
  validate(data);
  expect(validate.errors).toBeNull();
});

test.each([
  { broken: { ...list, made: '2026-13-01' }, why: 'a day that is none' },
  { broken: { ...list, groups: [{ ...list.groups[0], askFor: 'Jo' }] }, why: 'whom to ask for' },
])('the schema of our own is worth keeping to: it refuses $why', ({ broken }) => {
  expect(validatorOf(schema)(broken)).toBe(false);
});

test('every group has a page, a record, a row and a service, and nothing in them is made up', () => {
  const addresses = builtPages.map(({ address }) => address);
  expect(list.groups.length).toBeGreaterThan(0);
  expect(list.groups.filter(({ slug }) => !addresses.includes(`/groups/${slug}/`))).toEqual([]);
  expect(list.groups.filter(({ slug, address }) => address !== `${site.url}/groups/${slug}/`)).toEqual([]);
  expect(list.demonstration).toBe(false);
  expect(new Set(rows.map(({ slug }) => slug))).toEqual(new Set(list.groups.map(({ slug }) => slug)));
  expect(services.total_items).toBe(list.groups.length);
  expect(new Set(allServices.map(({ name }) => name))).toEqual(new Set(list.groups.map(({ name }) => name)));
});

test('every source a group names is in the file', () => {
  const named = new Set(list.groups.map(({ provenance }) => provenance.source));
  expect(new Set(list.sources.map(({ slug }) => slug))).toEqual(named);
});

test('no slug and no id stands twice', () => {
  expect(new Set(feed.map(({ slug }) => slug)).size).toBe(feed.length);
  expect(new Set(allServices.map(({ id }) => id)).size).toBe(services.total_items);
});
