import { collectionSchemas, type CollectionName } from '../../schemas/index.ts';
import type { Content, ContentFile, KnownPlace } from './content.ts';
import type { Fault } from './fault.ts';
import { locateFile } from './locate-file.ts';
import { overdue } from './overdue.ts';
import { parseEntry } from './parse-entry.ts';
import { answerBalance } from './rules/answer-balance.ts';
import { soundCitations } from './rules/sound-citations.ts';
import { unusedSources } from './rules/unused-sources.ts';
import { comparedHeadings } from './rules/compared-headings.ts';
import { comparedProse } from './rules/compared-prose.ts';
import { futureDates } from './rules/future-dates.ts';
import { groupPlaces } from './rules/group-places.ts';
import { groupSlugs } from './rules/group-slugs.ts';
import { links } from './rules/links.ts';
import { programmeParts } from './rules/programme-parts.ts';
import { proseMarkup } from './rules/prose-markup.ts';
import { questionAnswers } from './rules/question-answers.ts';
import { questionOrder } from './rules/question-order.ts';
import { references } from './rules/references.ts';
import { sameSource } from './rules/same-source.ts';
import { withdrawal } from './rules/withdrawal.ts';
import { words } from './rules/words.ts';
import { shapeFaults } from './shape-faults.ts';

/** Rules that need more than one field, or more than one entry. */
const rules: readonly ((content: Content) => Fault[])[] = [
  references,
  soundCitations,
  links,
  proseMarkup,
  words,
  withdrawal,
  futureDates,
  groupSlugs,
  groupPlaces,
  questionOrder,
  questionAnswers,
  answerBalance,
  comparedHeadings,
  comparedProse,
  programmeParts,
  unusedSources,
  sameSource,
];

/** What the check has to say. */
export interface CheckResult {
  /** What must be put right before the site is built. */
  faults: Fault[];
  /** What somebody ought to look at again. */
  warnings: Fault[];
  /** Entries by collection. */
  counts: Record<CollectionName, number>;
}

/** Checks all content at once. Every rule sees every entry, so that one fault hides no other. */
export function checkContent(
  files: readonly ContentFile[],
  { places, today }: { places: ReadonlyMap<string, KnownPlace>; today: string },
): CheckResult {
  const located = files.map((file) => ({ file, ...locateFile(file) }));
  const parsed = located.flatMap(({ file, address }) =>
    address === null ? [] : [parseEntry(file, address)],
  );
  const content = { entries: parsed.map(({ entry }) => entry), places, today };
  return {
    faults: [
      ...[...located, ...parsed].flatMap(({ faults }) => faults),
      ...content.entries.flatMap(shapeFaults),
      ...rules.flatMap((rule) => rule(content)),
    ],
    warnings: overdue(content),
    counts: countEntries(content),
  };
}

function countEntries({ entries }: Content): Record<CollectionName, number> {
  const names = Object.keys(collectionSchemas) as CollectionName[];
  const counts = names.map((name) => [name, entries.filter(({ collection }) => collection === name).length]);
  return Object.fromEntries(counts) as Record<CollectionName, number>;
}
