import type { Filter, Tick } from '../finder-choices.ts';
import { capitalise, listInWords } from '../text.ts';

/** What a label speaks of. */
export interface Labelled {
  ticks: readonly Tick[];
  /** Names of the organisations asked for. */
  organisations: readonly string[];
  /** A place by name; empty for none. */
  place: string;
  /** A region as it stands after “in”; empty for none. */
  region: string;
  isNearMe: boolean;
  /** Whether the place is beyond England, where the site has no groups. */
  isBeyond: boolean;
  isOnline: boolean;
}

const forWhom: Readonly<Record<string, string>> = {
  'family-and-friends': 'family and friends',
  lgbtq: 'LGBTQ+ people',
  men: 'men',
  'older-people': 'older people',
  'other-drugs': 'people with any drug problem as well as alcohol',
  women: 'women',
  'young-people': 'young people',
};

const withWhat: Readonly<Record<string, string>> = {
  'step-free': 'a step-free way in',
  'hearing-loop': 'a hearing loop',
  'sign-language': 'British Sign Language',
  'accessible-toilet': 'an accessible toilet',
  parking: 'parking',
  'twelve-steps': '12 steps',
  'nine-steps': '9 steps',
  tools: 'tools and exercises',
  statements: 'statements',
  guidelines: 'guidelines',
  'own-plan': 'a plan of your own',
  none: 'no programme',
  'part-of-it': 'faith in it',
  'not-part-of-it': 'no faith in it',
};

const aims: Readonly<Record<string, string>> = { stop: 'stopping drinking', 'cut-down': 'cutting down' };

const atTime: Readonly<Record<string, string>> = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};

/** A search of the directory in plain words: “AA groups for women near Leeds on Monday evenings”. */
export function labelOf({
  ticks,
  organisations,
  place,
  region,
  isNearMe,
  isBeyond,
  isOnline,
}: Labelled): string {
  if (isBeyond) return `Where to look for groups in ${place}`;
  const values = (filter: Filter) => ticks.filter((tick) => tick.filter === filter).map(({ value }) => value);
  const words = (filter: Filter, said: Readonly<Record<string, string>>) =>
    values(filter).map((value) => said[value] ?? value);
  const isByPhone = values('format').includes('phone');
  const withAll = [...words('access', withWhat), ...words('approach', withWhat), ...words('faith', withWhat)];
  const parts = [
    isOnline && !isByPhone && 'online',
    organisations.length > 0 && listInWords(organisations),
    !/groups$/i.test(organisations.at(-1) ?? '') && 'groups',
    isByPhone && 'by phone',
    values('format').includes('in-person') && 'that meet in person',
    values('audience').length > 0 && `for ${listInWords(words('audience', forWhom))}`,
    values('goal').length > 0 && `for ${listInWords(words('goal', aims))}`,
    withAll.length > 0 && `with ${listInWords(withAll)}`,
    place !== '' && `near ${place}`,
    region !== '' && `in ${region}`,
    place === '' && isNearMe && 'near you',
    whenInWords(values('day'), values('time')),
  ];
  return capitalise(parts.filter(Boolean).join(' '));
}

/** “on Mondays”, “on Monday evenings”, “in the evening or at night”. */
function whenInWords(days: readonly string[], times: readonly string[]): string {
  if (days.length === 0) return times.map((time) => atTime[time] ?? time).join(' or ');
  const names = days.map(capitalise);
  if (times.length === 0) return `on ${listInWords(names.map((name) => `${name}s`))}`;
  return `on ${listInWords(names)} ${listInWords(times.map((time) => `${time}s`))}`;
}
