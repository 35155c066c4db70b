/** What groups can be filtered by, in the order a reader meets the questions. */
export const filters = [
  'day',
  'time',
  'format',
  'org',
  'goal',
  'faith',
  'approach',
  'audience',
  'access',
] as const;
export type Filter = (typeof filters)[number];

/** One thing a reader has ticked. */
export interface Tick {
  filter: Filter;
  value: string;
}

/** How far a group may be, in miles. */
export const distances = [2, 5, 10, 25] as const;

/** What a reader has chosen of the groups. It lives in the address after `#` and nowhere else. */
export interface FinderChoices {
  /** A place as typed, a place’s slug or an outcode; empty for none. */
  near: string;
  /** Miles from it; null for any distance. */
  within: number | null;
  /** Whether groups near a place stand by day and not by distance. */
  byDay: boolean;
  /** In the order in which they were ticked. */
  ticks: readonly Tick[];
  /** Whether groups of which an access fact is not known count as having it. */
  notKnown: boolean;
  /** Slugs of the groups kept for later, in the order they were kept. */
  kept: readonly string[];
}

/** The values a filter knows; any other is left out, so that an old link still works. */
export type KnownValues = Readonly<Record<Filter, readonly string[]>>;

/** The most groups one address keeps: more would make it too long to send. */
export const MOST_KEPT = 30;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** No choice at all. */
export const noChoices: FinderChoices = {
  near: '',
  within: null,
  byDay: false,
  ticks: [],
  notKnown: false,
  kept: [],
};

/** The choices an address holds after `#`. Unknown words are left out. */
export function readFinderChoices(hash: string, known: KnownValues): FinderChoices {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const words = (field: string) => [...new Set((fields.get(field) ?? '').split(','))];
  const within = Number(fields.get('within'));
  const names = [...new Set(fields.keys())].filter((name) => isFilter(name));
  return {
    near: (fields.get('near') ?? '').trim().slice(0, 60),
    within: distances.some((miles) => miles === within) ? within : null,
    byDay: fields.get('sort') === 'day',
    ticks: names.flatMap((filter) =>
      words(filter)
        .filter((value) => known[filter].includes(value))
        .map((value) => ({ filter, value })),
    ),
    notKnown: fields.get('notknown') === 'yes',
    kept: words('kept')
      .filter((slug) => SLUG.test(slug))
      .slice(0, MOST_KEPT),
  };
}

/** The address of some choices, from `#` on; empty when there are none. */
export function writeFinderChoices({ near, within, byDay, ticks, notKnown, kept }: FinderChoices): string {
  const byFilter = Map.groupBy(ticks, ({ filter }) => filter);
  // Written by hand, because URLSearchParams would turn commas into codes nobody can read.
  const fields = [
    ...(near ? [`near=${encodeURIComponent(near).replaceAll('%20', '+')}`] : []),
    ...(within === null ? [] : [`within=${within}`]),
    ...(byDay ? ['sort=day'] : []),
    ...Array.from(byFilter, ([filter, ticked]) => `${filter}=${ticked.map(({ value }) => value).join(',')}`),
    ...(notKnown ? ['notknown=yes'] : []),
    ...(kept.length > 0 ? [`kept=${kept.join(',')}`] : []),
  ];
  return fields.length === 0 ? '' : `#${fields.join('&')}`;
}

/** The choices with one tick more, or with it taken away. */
export function withTick(choices: FinderChoices, tick: Tick, isTicked: boolean): FinderChoices {
  const others = choices.ticks.filter(({ filter, value }) => filter !== tick.filter || value !== tick.value);
  return { ...choices, ticks: isTicked ? [...others, tick] : others };
}

/** The values ticked of one filter. */
export function ticked({ ticks }: FinderChoices, filter: Filter): string[] {
  return ticks.filter((tick) => tick.filter === filter).map(({ value }) => value);
}

/** Whether a value is among those asked for; all are where none is named. */
export function isAsked(asked: readonly string[], value: string): boolean {
  return asked.length === 0 || asked.includes(value);
}

/** True when something narrows the list, keeping apart. */
export function isNarrowed({ near, ticks }: FinderChoices): boolean {
  return near !== '' || ticks.length > 0;
}

/** Whether a name in an address or a form is that of a filter. */
export function isFilter(name: string): name is Filter {
  return filters.some((filter) => filter === name);
}
