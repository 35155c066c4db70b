import type { Group } from '../schemas/group.ts';
import type { Meeting } from '../schemas/meeting.ts';
import type { Provenance } from '../schemas/shared.ts';

/** A place by name, where it is, and always "about": the point is the middle of the place. Degrees, WGS84. */
export interface ListedPoint {
  name: string;
  lat: number;
  lng: number;
}

/** What coded answers meet, for the filters that rest on them. */
export interface AnswersMet {
  /** What people do there: values of the question on programmes. */
  approach: readonly string[];
  /** What readers may want of it, by the slugs of the questions’ choices. */
  goal: readonly string[];
  faith: readonly string[];
}

/** Groups of their own belong to no organisation; lists and filters file them under this one. */
export const OWN_GROUPS = 'independent-groups';

/** Whom a group belongs to, and what its answers meet. */
export interface ListedOrganisation extends AnswersMet {
  /** Its slug; `OWN_GROUPS` for a group of its own. */
  slug: string;
  /** As a list names it: "Independent group" for a group of its own. */
  name: string;
}

/** What a list shows of a group and filters by: the same in the HTML and in the files the browser reads. */
export interface GroupListing extends Pick<Group, 'name' | 'format' | 'audience' | 'access'> {
  slug: string;
  organisation: ListedOrganisation;
  /** What the group answers for itself, in place of its organisation. */
  own: Partial<AnswersMet>;
  meetings: readonly Meeting[];
  /** Null for a group that only meets online or by phone. */
  place: ListedPoint | null;
  /** Why it does not meet for now; null for a group that runs. */
  paused: string | null;
  provenance: Pick<Provenance, 'seen' | 'confirmed'>;
  /** The number to join by, and its own page or the one to join at: printed, for whoever has no screen. */
  phone: string | null;
  url: string | null;
}
