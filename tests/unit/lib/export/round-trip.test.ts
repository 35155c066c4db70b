import { expect, test } from 'vitest';
import { makeDemoGroups } from '../../../../src/lib/demo-groups.ts';
import type { ExportGroup } from '../../../../src/lib/export/export-group.ts';
import { meetingGuideMeetings } from '../../../../src/lib/export/meeting-guide.ts';
import { regions } from '../../../../src/lib/geo.ts';
import { milesBetween } from '../../../../src/lib/distance.ts';
import { isInEngland, parsePlaces } from '../../../../src/lib/places.ts';
import type { FormatName } from '../../../../src/lib/import/formats/formats.ts';
import { audienceOf } from '../../../../src/lib/import/who-may-come.ts';
import { openReferralPages } from '../../../fixtures/exporting.ts';
import { inEngland, outcodesInEngland, readGeo } from '../../../fixtures/geography.ts';
import { importFile, refusalsOf } from '../../../fixtures/importing.ts';

/** The day on which the groups were made, and on which they are read again. */
const TODAY = '2026-11-23';
/** Far enough from Wales and Scotland that a postcode made up from the nearest outcode is in England. */
const places = parsePlaces(readGeo('places.csv'))
  .filter(isInEngland)
  .filter(({ lat, lng }) =>
    [-0.3, 0, 0.3].every(
      (step) => inEngland({ lat, lng: lng + step }) && inEngland({ lat: lat + step, lng }),
    ),
  );
const bySlug = new Map(places.map((place) => [place.slug, place]));
const groups: ExportGroup[] = makeDemoGroups(600, places, TODAY, 'made-up-groups').map(({ slug, group }) => {
  const place = bySlug.get(group.location?.place ?? '') ?? null;
  return {
    ...group,
    slug,
    organisation: group.organisation === null ? null : organisation(group.organisation),
    location:
      place && group.location && group.location.precision !== 'town'
        ? { ...group.location, postcode: `${nearestOutcode(place)} 1AA` }
        : group.location,
    area: place && { town: place.name, district: place.district, region: regions[place.region] },
    page: null,
    provenanceWords: 'Made up.',
  };
});

function organisation(slug: string) {
  return { slug, name: slug.replaceAll('-', ' '), description: 'A made-up organisation.', website: null };
}

function nearestOutcode(point: { lat: number; lng: number }): string {
  const near = outcodesInEngland.reduce((best, one) =>
    milesBetween(point, one) < milesBetween(point, best) ? one : best,
  );
  return near.outcode;
}

const comeHome = (format: FormatName, file: unknown) =>
  importFile(format, file, {
    context: {
      organisation: undefined,
      organisations: new Map(
        groups.flatMap((group) => group.organisation ?? []).map((one) => [one.name, one.slug]),
      ),
      provenance: { source: 'a-feed', seen: { on: TODAY, as: 'copy' }, confirmed: null },
    },
  });
/** What a group is known by here: every name holds its own number. */
const byName = (result: ReturnType<typeof importFile>) =>
  new Map(result.planned.map(({ group }) => [group.name, group]));
const yesAlone = (access: ExportGroup['access']) =>
  Object.fromEntries(
    Object.entries(access).map(([fact, known]) => [fact, known === 'yes' ? 'yes' : 'not-known']),
  );
const inOrder = (meetings: ExportGroup['meetings']) =>
  meetings.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
/** A number is grouped as its owner likes, or as we do. */
const digitsOf = (joining: ExportGroup['joining']) =>
  joining && { ...joining, ...(joining.phone && { phone: joining.phone.replaceAll(' ', '') }), needs: null };

test('what goes out as Open Referral UK comes home as it was', () => {
  const result = comeHome('oruk', openReferralPages(groups, false));
  const home = byName(result);
  const running = groups.filter(({ status }) => status.is === 'running');
  // A room without an address is told in words alone, which no program reads.
  const carried = running.filter(({ location }) => location?.precision !== 'town');
  expect(carried.length).toBeGreaterThan(450);
  expect(carried.map(({ name }) => home.get(name)?.name)).toEqual(carried.map(({ name }) => name));
  for (const group of carried) {
    const came = home.get(group.name);
    expect(
      came && { ...came, meetings: inOrder(came.meetings), joining: digitsOf(came.joining) },
    ).toMatchObject({
      organisation: group.organisation?.slug ?? null,
      status: group.status,
      meetings: inOrder(group.meetings),
      format: group.format,
      audience: audienceOf(group.audience, group.organisation?.slug ?? null),
      // Access stands with a room; what a room lacks, the format does not say.
      access: group.location === null ? {} : yesAlone(group.access),
      cost: group.cost,
      location: group.location,
      joining: digitsOf(group.joining),
    });
  }
  // What stays out: it has ended, or nothing says when or where to come.
  const names = new Set(carried.map(({ name }) => name));
  const reasons = result.refusals.filter(({ name }) => names.has(name));
  expect(reasons).toEqual([]);
  const why = [...new Set(refusalsOf(result).map((line) => line.replace(/^\d+ /, '')))];
  expect(why.toSorted()).toEqual([
    'alert “This group closed on 23 November 2026.”: Its alert may say that it does not meet.',
    'place “”: It names no town.',
    'schedules “”: It has no schedule, so nobody could know when to come.',
    'status “defunct”: The directory says that it has ended or is not active.',
  ]);
});

test('what goes out as Meeting Guide comes home as it was', () => {
  const publisher = { name: 'A guide', url: '', isDemo: false };
  const feed = groups.flatMap((group) => meetingGuideMeetings(group, publisher));
  const result = comeHome('meeting-guide', feed);
  const home = byName(result);
  expect(refusalsOf(result)).toEqual([]);
  const sent = groups.filter(({ name }) => feed.some((meeting) => meeting.name === name));
  expect(sent.length).toBeGreaterThan(350);
  for (const group of sent) {
    // To readers of this format a group with no exact place is one to join from home.
    const isTownAlone = group.location?.precision === 'town';
    const came = home.get(group.name);
    expect(
      came && { ...came, meetings: inOrder(came.meetings), joining: digitsOf(came.joining) },
    ).toMatchObject({
      meetings: inOrder(group.meetings.filter(({ recurrence }) => recurrence === 'weekly')).map((meeting) =>
        Object.fromEntries(Object.entries(meeting).filter(([field]) => field !== 'except')),
      ),
      format: isTownAlone ? 'online' : group.format,
      audience: group.audience,
      location: isTownAlone ? null : group.location,
      joining: digitsOf(group.joining),
    });
  }
});
