import { certaintyWords, studyTypes, type Evidence } from '../schemas/evidence.ts';
import { formatDate } from '../lib/dates.ts';
import { mustGet } from './join.ts';
import type { SourceView } from './sources.ts';

/** Studies that can show that one thing leads to another. */
const TRIALS: readonly string[] = ['review-of-trials', 'trial'];

/** An evidence box in words: the certainty and why, each study, and the search for trials. */
export function evidenceView(evidence: Evidence, sources: readonly SourceView[]) {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const { certainty, because, studies, searched } = evidence;
  const hasTrials = studies.some(({ type }) => TRIALS.includes(type));
  return {
    certainty: certaintyWords[certainty],
    because,
    studies: studies.map((study) => ({
      what: [studyTypes[study.type], study.year, sizeInWords(study)].join(', '),
      found: study.found,
      source: mustGet(bySlug, study.source, 'sources'),
    })),
    searched: hasTrials
      ? `Last searched for trials on ${formatDate(searched.on)}. We looked in ${searched.where}.`
      : `No trials found, searched on ${formatDate(searched.on)}. We looked in ${searched.where}.`,
  };
}
export type EvidenceView = ReturnType<typeof evidenceView>;

function sizeInWords({ people, studies }: Evidence['studies'][number]): string {
  const size = people === null ? 'number of people not given' : `${people.toLocaleString('en-GB')} people`;
  return studies === undefined ? size : `${studies} studies, ${size}`;
}
