import type { Group } from '../../schemas/group.ts';
import type { Recurrence } from '../../schemas/meeting.ts';
import type { Weekday } from '../../schemas/weekdays.ts';
import type { Told } from './row.ts';
import type { ToldAudience } from './who-may-come.ts';

/** A meeting as a feed tells it. */
export interface ToldMeeting {
  weekday: Weekday;
  recurrence: Recurrence;
  start: Told;
  /** When it ends; null where the feed gives none, or a length instead. */
  end: Told | null;
  /** Its length in minutes, where the feed gives that. */
  minutes: number | null;
  /** Days on which it would meet and does not, `YYYY-MM-DD`. */
  except?: string[];
}

/** The name of a town; or the slug of one in our list, where an editor may have written that. */
export type ToldTown = Told & { maySlug?: true };

/** A place as a feed tells it. */
export interface ToldPlace {
  country: Told | null;
  /** Where the row names no country, its format says that it is in the United Kingdom. */
  isBritish?: true;
  /** Counties, states and regions: looked through for the name of a country. */
  areas: Told[];
  postcode: Told | null;
  /** Names of the town or a part of it, the surest first. */
  towns: ToldTown[];
  venue: Told | null;
  street: Told | null;
  /** The whole address in one line. */
  address: Told | null;
  /** `latitude, longitude` in degrees. */
  point: Told | null;
  /** The feed says that this is not the exact place. */
  isApproximate: boolean;
  /** How exactly the place is known, where an editor says it. */
  precision: NonNullable<Group['location']>['precision'] | null;
}

/** Facts of a group that a feed may say outright, in our words. What it does not say is absent. */
export type ToldFacts = Partial<
  Pick<
    Group,
    | 'whoMayCome'
    | 'expect'
    | 'cost'
    | 'booking'
    | 'ledBy'
    | 'gettingIn'
    | 'status'
    | 'askFor'
    | 'beforeYouGo'
    | 'answers'
  >
> & {
  access?: Partial<Group['access']>;
  /** What a newcomer needs to join from home. */
  joiningNeeds?: string;
};

/**
 * A row of any feed in one shape: what it says, sorted by what it is about, and
 * nothing decided yet. Each format has a reader that makes these.
 */
export interface Listing {
  name: Told;
  /** The file name an editor chose, in our own CSV. */
  slug: Told | null;
  /** Rows that say the same of this belong together. */
  groupName: string | null;
  /** Whose meeting it is, by the slug an editor wrote. */
  organisation: Told | null;
  /** Who runs it, by name: one of our organisations, or somebody else. */
  publisher: Told | null;
  meetings: ToldMeeting[];
  zone: Told | null;
  /** How people meet, where the feed says it in a field of its own. */
  format: { told: Told; is: Group['format'] } | null;
  place: ToldPlace;
  link: Told | null;
  phone: Told | null;
  website: Told | null;
  /** What says that the building is closed for now. */
  closedVenue: Told | null;
  /** What says that the group itself does not meet for now. */
  paused: Told | null;
  /**
   * What a row is in a directory of all kinds of services: `another` where nothing in it speaks of alcohol or
   * recovery, `professional` where nothing in it speaks of people who meet.
   */
  subject: 'ours' | 'another' | 'professional';
  /** Whom it is for; a sentence of an editor’s own in `facts` goes before what is made of this. */
  who: ToldAudience;
  facts: ToldFacts;
  /** The year in which the feed last changed it. */
  updated: Told | null;
  /** Codes and words of the feed that no field of ours can hold. */
  notCarried: string[];
  /** Free text, which is never imported. */
  notes: Told[];
  /** The feed’s own name for a field of ours, by its path without places in lists: `meetings.recurrence`. */
  columns: Readonly<Record<string, string>>;
}
