import { groupSchema, type Group } from '../../schemas/group.ts';
import { dateSchema } from '../../schemas/shared.ts';
import type { RegionSlug } from '../geo.ts';
import { describeIssue } from '../content-check/describe-issue.ts';
import { fieldName, type FieldPath } from '../content-check/fault.ts';
import { PERSONAL } from '../content-check/personal-addresses.ts';
import { valueAt } from '../content-check/find-at.ts';
import { chooseFormat } from './choose-format.ts';
import { holdsMarkup } from './clean-text.ts';
import { organisationOf } from './organisation-of.ts';
import { readJoining, readLink } from './joining.ts';
import type { Listing } from './listing.ts';
import { locate, type Geography } from './place/locate.ts';
import { locationOf, placeOf, refuseFarAway } from './place/place-of-group.ts';
import { leadsToPerson, maskNotes, tellsSecret } from './mask.ts';
import { readMeetings } from './read-meetings.ts';
import { readProse } from './read-prose.ts';
import { readWho } from './read-who.ts';
import type { Row, Told } from './row.ts';
import { audienceOf, whoMayCome } from './who-may-come.ts';

/** What an import knows besides the feed. */
export interface ImportContext {
  geography: Geography;
  /** Slugs of organisations by every name they go by, in small letters. */
  organisations: ReadonlyMap<string, string>;
  /** The organisation the whole feed belongs to; null for groups of their own, undefined where nobody said. */
  organisation: string | null | undefined;
  /** Slug in `content/sources`, and when and how the feed was read. */
  provenance: Group['provenance'];
}

/** A group a row would make, and the folder it belongs in. */
export interface Proposal {
  /** The row, or the first of several, that it comes from. */
  row: number;
  group: Group;
  folder: RegionSlug | 'online';
  /** The file name an editor chose; null where it is made from name and place. */
  slug: string | null;
  /** Rows that say the same of this belong together. */
  groupName: string | null;
  notCarried: string[];
  notes: Told[];
  /** The feed’s own names for our fields. */
  columns: Listing['columns'];
}

/** Days after which a group that is closed for now is asked about again. */
const ASK_AGAIN_DAYS = 28;
const DAY_MS = 86_400_000;
const NOT_KNOWN = {
  stepFree: 'not-known',
  hearingLoop: 'not-known',
  signLanguage: 'not-known',
  accessibleToilet: 'not-known',
  parking: 'not-known',
} as const;

/** Makes a group of a listing. Null, with every reason in `row`, where that cannot be done truthfully. */
export function proposeGroup(listing: Listing, context: ImportContext, row: Row): Proposal | null {
  const meetings = readMeetings(listing, row);
  const joining = readJoining(listing.link, listing.phone, row);
  const website = readLink(listing.website, row);
  const who = readWho(listing, row);
  const organisation = organisationOf(listing, context, row);
  refuseForeignText(listing, row);
  lookAtFacts(listing, row);
  refusePast(meetings, context.provenance.seen.on, row);
  readProse(listing, row);
  warnIfOld(listing.updated, context.provenance.seen.on, row);
  // Whose groups they are has not been said, so that the list may hold all kinds of services.
  if (context.organisation === undefined && organisation === null) refuseSubject(listing, row);
  const where = locate(listing.place, context.geography, row);
  if (where === null) return null;
  const format = chooseFormat({ listing, joining, where, isApproximate: listing.place.isApproximate }, row);
  const meetsInRoom = format?.format === 'in-person' || format?.format === 'hybrid';
  const place = meetsInRoom
    ? placeOf(where, listing, { gazetteer: context.geography.gazetteer, row })
    : refuseFarAway(where, listing, row);
  if (format === null || row.refusals.length > 0) return null;

  const { facts } = listing;
  const group: Group = {
    name: listing.name.value,
    organisation,
    status:
      facts.status ??
      statusOf({ listing, isRoomClosed: format.isPaused, seenOn: context.provenance.seen.on }),
    meetings,
    format: format.format,
    audience: audienceOf(who.audience, organisation),
    whoMayCome: facts.whoMayCome ?? whoMayCome(who, organisation),
    expect: facts.expect ?? null,
    access: { ...NOT_KNOWN, ...facts.access },
    cost: facts.cost ?? 'not-known',
    booking: facts.booking ?? 'not-known',
    ledBy: facts.ledBy ?? 'not-known',
    gettingIn: facts.gettingIn ?? null,
    ...(facts.askFor !== undefined && { askFor: facts.askFor }),
    ...(facts.beforeYouGo && { beforeYouGo: facts.beforeYouGo }),
    ...(facts.answers && { answers: facts.answers }),
    joining:
      format.format === 'in-person' || joining === null
        ? null
        : { ...joining, needs: facts.joiningNeeds ?? joining.needs },
    location: place && locationOf(where, place.slug, listing.place),
    website: website?.url ?? null,
    provenance: context.provenance,
  };
  return isSound(group, listing, row)
    ? {
        row: row.number,
        group,
        folder: place?.region ?? 'online',
        slug: listing.slug?.value ?? null,
        groupName: listing.groupName,
        notCarried: listing.notCarried,
        notes: listing.notes,
        columns: listing.columns,
      }
    : null;
}

function refuseSubject({ subject, name }: Listing, row: Row): void {
  if (subject === 'ours') return;
  row.refuse(
    name,
    subject === 'another'
      ? 'Nothing in it speaks of alcohol, drinking or recovery from addiction.'
      : 'Professionals seem to run it, and nothing in it speaks of people who meet.',
    'If it belongs here, add it by hand.',
  );
}

/** What no name and no address holds. */
function refuseForeignText({ name, place: { venue, street, address } }: Listing, row: Row): void {
  for (const told of [name, venue, street, address]) {
    if (told === null) continue;
    if (leadsToPerson(told.value)) {
      row.refuse(told, 'It holds an email address, a phone number or a link.', 'Take it out of this field.');
    }
    if (holdsMarkup(told.value)) row.refuse(told, 'It holds markup.', 'Write it as plain words.');
  }
}

/** What an editor wrote in our own CSV is kept as it stands, and read with care. */
function lookAtFacts({ facts, columns }: Listing, row: Row): void {
  const open = { ...facts, 'joining.needs': facts.joiningNeeds };
  for (const field of ['whoMayCome', 'expect', 'gettingIn', 'joining.needs'] as const) {
    const value = open[field] ?? '';
    if (tellsSecret(value)) {
      row.refuse(
        { field: columns[field] ?? field, value: maskNotes(value) },
        'It tells a code that lets people in, and anybody may read our pages.',
        'Take the code out, and say whom to ask for it.',
      );
    }
  }
  for (const field of ['whoMayCome', 'expect', 'gettingIn'] as const) {
    if (!PERSONAL.test(facts[field] ?? '')) continue;
    const advice = 'Take it out, or use one of the organisation.';
    row.notice(columns[field] ?? field, `It holds what looks like a person’s own address. ${advice}`);
  }
}

function warnIfOld(updated: Told | null, seenOn: string, row: Row): void {
  if (updated === null || Number(seenOn.slice(0, 4)) - Number(updated.value) < 2) return;
  row.notice(updated.field, `The feed last changed it in ${updated.value}: make sure that it still meets.`);
}

/** A group that met on dates alone, all of them gone by the day the feed was read, has no meeting to come to. */
function refusePast(meetings: Group['meetings'], seenOn: string, row: Row): void {
  const dates = meetings.flatMap(({ recurrence }) =>
    typeof recurrence === 'object' && 'dates' in recurrence ? recurrence.dates : [seenOn],
  );
  // A day that does not exist is another fault.
  const isToCome = (date: string) => date >= seenOn || !dateSchema.safeParse(date).success;
  if (dates.length === 0 || dates.some(isToCome)) return;
  row.refuse(
    { field: 'recurrence', value: dates.join('; ') },
    'All its days have passed.',
    'Add the days to come, or leave it out.',
  );
}

/** A group that the feed calls closed for now is paused, and the day to ask again is ours to choose. */
function statusOf({
  listing,
  isRoomClosed,
  seenOn,
}: {
  listing: Listing;
  isRoomClosed: boolean;
  seenOn: string;
}): Group['status'] {
  if (listing.paused === null && !isRoomClosed) return { is: 'running' };
  const what = isRoomClosed ? 'its building' : 'it';
  const reviewOn = new Date(Date.parse(seenOn) + ASK_AGAIN_DAYS * DAY_MS).toISOString().slice(0, 10);
  return { is: 'paused', reason: `The listing says that ${what} is closed for now.`, reviewOn };
}

/** Holds the group against the schema; what it has to say becomes refusals in an editor’s words. */
function isSound(group: Group, { columns }: Listing, row: Row): boolean {
  const { error } = groupSchema.safeParse(group);
  for (const issue of error?.issues ?? []) {
    for (const { path, found, write } of describeIssue(issue, { schema: groupSchema, data: group })) {
      row.refuse({ field: toldIn(path, columns), value: shown(valueAt(group, path)) }, found, write);
    }
  }
  return error === undefined;
}

/** The feed’s own name for a field of ours; ours where it has none. */
export function toldIn(path: FieldPath, columns: Listing['columns']): string {
  const names = path.filter((key) => typeof key === 'string');
  const own = names.map((_, index) => columns[names.slice(0, names.length - index).join('.')]);
  return own.find((name) => name !== undefined) ?? fieldName(path);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
