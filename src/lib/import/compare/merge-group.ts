import { isDeepStrictEqual } from 'node:util';
import type { Group } from '../../../schemas/group.ts';
import type { Meeting } from '../../../schemas/meeting.ts';
import { plainName } from '../place/gazetteer.ts';
import { isGenerated, NOT_SAID } from '../who-may-come.ts';

type Location = NonNullable<Group['location']>;

/**
 * A group we have, brought up to what a feed says of it now. What the feed says goes in; where it says nothing,
 * what an editor found out stays. A confirmation holds only for what was confirmed, so it goes with any change.
 */
export function mergeGroup(known: Group, told: Group): Group {
  const merged: Group = {
    ...known,
    name: plainName(known.name) === plainName(told.name) ? known.name : told.name,
    organisation: told.organisation ?? known.organisation,
    status: told.status.is === 'running' || told.status.is === known.status.is ? known.status : told.status,
    meetings: told.meetings.map((meeting) => mergeMeeting(known.meetings, meeting)),
    format: told.format,
    audience: told.audience.includes('everyone') ? known.audience : told.audience,
    whoMayCome:
      told.whoMayCome !== NOT_SAID && isGenerated(known.whoMayCome) ? told.whoMayCome : known.whoMayCome,
    expect: known.expect ?? told.expect,
    access: { ...told.access, ...saidIn(known.access), ...saidIn(told.access) },
    cost: said(told.cost, known.cost),
    booking: said(told.booking, known.booking),
    ledBy: said(told.ledBy, known.ledBy),
    gettingIn: told.gettingIn ?? known.gettingIn,
    ...(told.askFor !== undefined && { askFor: told.askFor }),
    ...(told.beforeYouGo && { beforeYouGo: told.beforeYouGo }),
    ...(told.answers && { answers: { ...known.answers, ...told.answers } }),
    joining: told.joining && { ...told.joining, needs: told.joining.needs ?? known.joining?.needs ?? null },
    location: told.location && mergeLocation(known.location, told.location),
    website: told.website ?? known.website,
  };
  const isChanged = !isDeepStrictEqual(merged, known);
  return {
    ...merged,
    provenance: {
      source: told.provenance.source,
      seen: told.provenance.seen.on < known.provenance.seen.on ? known.provenance.seen : told.provenance.seen,
      confirmed: isChanged ? null : known.provenance.confirmed,
    },
  };
}

/** A meeting with what an editor added to it, such as its length. */
function mergeMeeting(known: readonly Meeting[], told: Meeting): Meeting {
  const same = known.find(
    ({ weekday, start, recurrence }) =>
      weekday === told.weekday && start === told.start && isDeepStrictEqual(recurrence, told.recurrence),
  );
  return { ...same, ...told };
}

/** A place with what an editor added to it, where it is the same place. */
function mergeLocation(known: Location | null, told: Location): Location {
  if (known === null) return told;
  const isSame =
    known.postcode === undefined || told.postcode === undefined
      ? known.place === told.place
      : known.postcode === told.postcode;
  if (!isSame) return told;
  const { venue, street } = known;
  return {
    ...told,
    ...known,
    ...(told.postcode !== undefined && { postcode: told.postcode }),
    ...(told.venue !== undefined &&
      plainName(told.venue) !== plainName(venue ?? '') && { venue: told.venue }),
    ...(told.street !== undefined &&
      plainName(told.street) !== plainName(street ?? '') && { street: told.street }),
  };
}

function said<Word extends string>(told: Word, known: Word): Word {
  return told === 'not-known' ? known : told;
}

function saidIn(access: Group['access']): Partial<Group['access']> {
  return Object.fromEntries(Object.entries(access).filter(([, word]) => word !== 'not-known'));
}
