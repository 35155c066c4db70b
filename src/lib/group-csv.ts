import type { Group } from '../schemas/group.ts';
import type { Meeting, Recurrence } from '../schemas/meeting.ts';

/**
 * The columns of our own CSV, in order. A row is one meeting of one group: a group that meets twice has two rows,
 * alike in all but weekday, start, minutes, recurrence and except. CONTRIBUTING.md says what goes into each.
 */
export const groupCsvColumns = [
  'slug',
  'name',
  'organisation',
  'status',
  'status_reason',
  'status_date',
  'weekday',
  'start',
  'minutes',
  'recurrence',
  'except',
  'format',
  'audience',
  'who_may_come',
  'expect',
  'step_free',
  'hearing_loop',
  'sign_language',
  'accessible_toilet',
  'parking',
  'cost',
  'booking',
  'led_by',
  'getting_in',
  'ask_for',
  'before_you_go',
  'goal',
  'goal_source',
  'faith',
  'faith_source',
  'programme',
  'programme_source',
  'join_url',
  'join_phone',
  'join_needs',
  'place',
  'precision',
  'venue',
  'street',
  'postcode',
  'website',
] as const;
export type GroupCsvColumn = (typeof groupCsvColumns)[number];
export type GroupCsvRow = Record<GroupCsvColumn, string>;

/** A group as rows of our own CSV: one for each meeting, or one with no weekday for a group by arrangement. */
export function groupCsvRows(slug: string, group: Group): GroupCsvRow[] {
  const { status, access, joining, location, answers, beforeYouGo } = group;
  const facts = {
    slug,
    name: group.name,
    organisation: group.organisation ?? '',
    status: status.is,
    status_reason: status.is === 'paused' ? status.reason : '',
    status_date: status.is === 'paused' ? status.reviewOn : status.is === 'closed' ? status.on : '',
    format: group.format,
    audience: group.audience.join('; '),
    who_may_come: group.whoMayCome,
    expect: group.expect ?? '',
    step_free: access.stepFree,
    hearing_loop: access.hearingLoop,
    sign_language: access.signLanguage,
    accessible_toilet: access.accessibleToilet,
    parking: access.parking,
    cost: group.cost,
    booking: group.booking,
    led_by: group.ledBy,
    getting_in: group.gettingIn ?? '',
    ask_for: group.askFor ?? '',
    before_you_go:
      beforeYouGo === undefined ? '' : 'phone' in beforeYouGo ? beforeYouGo.phone : beforeYouGo.url,
    goal: answers?.goal?.value ?? '',
    goal_source: answers?.goal?.source ?? '',
    faith: answers?.faith?.value ?? '',
    faith_source: answers?.faith?.source ?? '',
    programme: answers?.programme?.value ?? '',
    programme_source: answers?.programme?.source ?? '',
    join_url: joining?.url ?? '',
    join_phone: joining?.phone ?? '',
    join_needs: joining?.needs ?? '',
    place: location?.place ?? '',
    precision: location?.precision ?? '',
    venue: location?.venue ?? '',
    street: location?.street ?? '',
    postcode: location?.postcode ?? '',
    website: group.website ?? '',
  };
  const noMeeting = { weekday: '', start: '', minutes: '', recurrence: '', except: '' };
  const meetings = group.meetings.length === 0 ? [noMeeting] : group.meetings.map(meetingColumns);
  return meetings.map((meeting) => ({ ...facts, ...meeting }));
}

function meetingColumns({ weekday, start, minutes, recurrence, except = [] }: Meeting) {
  return {
    weekday,
    start,
    minutes: minutes === undefined ? '' : String(minutes),
    recurrence: recurrenceText(recurrence),
    except: except.join('; '),
  };
}

/** How often, as the CSV writes it: `weekly`, `every 2 weeks from 2026-01-05`, `last of the month`, `on 2026-12-24; 2026-12-31`. */
export function recurrenceText(recurrence: Recurrence): string {
  if (recurrence === 'weekly') return 'weekly';
  if ('everyWeeks' in recurrence) return `every ${recurrence.everyWeeks} weeks from ${recurrence.from}`;
  if ('monthly' in recurrence) return `${recurrence.monthly} of the month`;
  return `on ${recurrence.dates.join('; ')}`;
}

/** Reads what `recurrenceText` writes; an empty text is weekly. Null for any other. */
export function recurrenceIn(text: string): Recurrence | null {
  const plain = text.trim().toLowerCase();
  if (plain === '' || plain === 'weekly') return 'weekly';
  const [, weeks, from] = /^every (\d{1,2}) weeks? from (\d{4}-\d\d-\d\d)$/.exec(plain) ?? [];
  if (weeks !== undefined && from !== undefined) return { everyWeeks: Number(weeks), from };
  const which = /^(first|second|third|fourth|fifth|last) of the month$/.exec(plain)?.[1];
  if (which !== undefined) return { monthly: which as 'first' };
  const dates = plain.startsWith('on ') ? daysIn(plain.slice(3)) : null;
  return dates === null ? null : { dates };
}

/** The days in a text such as `2026-12-24; 2026-12-31`; null for any other text. */
export function daysIn(text: string): string[] | null {
  const days = text.trim().split(/[;,\s]+/);
  return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : null;
}
