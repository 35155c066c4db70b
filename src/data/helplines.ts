import { earliest } from '../lib/earliest.ts';
import { hoursInWords } from '../lib/opening-hours.ts';
import { provenanceInWords } from '../lib/provenance-words.ts';
import { helplineTopics, type Helpline } from '../schemas/helpline.ts';
import { entriesBySlug } from './entries.ts';
import { numberSources, type SourceView } from './sources.ts';
import { today } from './today.ts';

const costs = {
  free: 'Free to phone',
  charged: 'Charged at your phone company’s rate',
  'not-known': 'Cost not known',
} as const;

/** The helplines by topic, with hours, cost and provenance in words, and their sources numbered. */
export async function listHelplines() {
  const entries = [...(await entriesBySlug('helplines'))].toSorted(
    ([, a], [, b]) => a.data.order - b.data.order,
  );
  const sources = await numberSources(entries.map(([, { data }]) => data.provenance.source));
  const lines = entries.map(([slug, { data }]) => helplineView(slug, data, sources));
  const topics = Object.entries(helplineTopics).map(([slug, name]) => ({
    slug,
    name,
    lines: lines.filter((line) => line.topic === slug),
  }));
  // Nobody has checked a line later than its source was seen.
  const checked = earliest(entries.map(([, { data }]) => data.provenance.seen.on));
  return { topics: topics.filter((topic) => topic.lines.length > 0), sources, checked };
}

/** A helpline in words, its source taken from the numbered ones of the page it stands on. */
export function helplineView(slug: string, data: Helpline, sources: readonly SourceView[]) {
  return {
    ...data,
    slug,
    tel: data.number?.replaceAll(' ', ''),
    hoursInWords: hoursInWords(data.hours),
    cost: costs[data.cost],
    provenance: provenanceInWords(data.provenance, today),
    source: sources.find((source) => source.slug === data.provenance.source),
  };
}
export type HelplineView = ReturnType<typeof helplineView>;
