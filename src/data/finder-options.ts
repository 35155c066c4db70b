import { timesOfDay } from '../lib/time-of-day.ts';
import { accessValues } from '../lib/group-filter.ts';
import { groupWords } from '../lib/group-words.ts';
import type { Filter } from '../lib/finder-choices.ts';
import { capitalise } from '../lib/text.ts';
import { audiences } from '../schemas/group.ts';
import { weekdays } from '../schemas/weekdays.ts';
import { entriesBySlug } from './entries.ts';
import { listOpenGroups } from './groups.ts';
import { listedOrganisations } from './listings.ts';
import { once } from './once.ts';
import { listOrganisations } from './organisations.ts';

/** A filter as a reader meets it: what is asked, and the values to tick. */
export interface FinderFilter {
  filter: Filter;
  name: string;
  options: { value: string; label: string }[];
}

/** Every filter with its values, in the order they are asked. */
export const listFinderFilters = once(async (): Promise<FinderFilter[]> => {
  const [organisations, listed, groups, questions] = await Promise.all([
    listOrganisations('compared', 'related'),
    listedOrganisations(),
    listOpenGroups(),
    entriesBySlug('questions'),
  ]);
  const wants = (question: string) =>
    (questions.get(question)?.data.choices ?? []).map(({ slug, want }) => ({ value: slug, label: want }));
  const used = new Set([
    ...organisations.flatMap(({ slug }) => listed.get(slug)?.approach ?? []),
    ...groups.flatMap(({ listing }) => listing.own.approach ?? []),
  ]);
  const { format } = groupWords;
  return [
    { filter: 'day', name: 'Day', options: weekdays.map((day) => ({ value: day, label: capitalise(day) })) },
    {
      filter: 'time',
      name: 'Time of day',
      options: Object.entries(timesOfDay).map(([value, { name }]) => ({ value, label: name })),
    },
    {
      filter: 'format',
      name: 'How people meet',
      options: (['in-person', 'online', 'phone'] as const).map((value) => ({ value, label: format[value] })),
    },
    {
      filter: 'org',
      name: 'Organisation',
      options: organisations.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    { filter: 'goal', name: 'Goal', options: wants('goal') },
    { filter: 'faith', name: 'Faith', options: wants('faith') },
    {
      filter: 'approach',
      name: 'What people do there',
      options: Object.entries(questions.get('programme')?.data.values ?? {})
        .filter(([value]) => used.has(value))
        .map(([value, label]) => ({ value, label })),
    },
    {
      filter: 'audience',
      name: 'Who it is for',
      options: Object.entries(audiences).map(([value, label]) => ({ value, label })),
    },
    {
      filter: 'access',
      name: 'Access',
      options: Object.entries(accessValues).map(([value, fact]) => ({
        value,
        label: groupWords.access[fact],
      })),
    },
  ];
});
