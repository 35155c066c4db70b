import { citedSources } from '../citations.ts';
import type { Entry } from './content.ts';
import { textsAt, type FoundValue } from './find-at.ts';

/** Where fields name a source, in every collection. */
const SOURCE_FIELDS = ['**.source', '**.sources.*', '**.partsSources.*'];

/** The sources an entry names in its fields. */
export function sourcesInFields(entry: Entry): FoundValue<string>[] {
  return SOURCE_FIELDS.flatMap((pattern) => textsAt(entry.readable, pattern));
}

/** Slugs of all the sources an entry cites, in its fields and in its prose. */
export function sourcesOf(entry: Entry): string[] {
  return [...sourcesInFields(entry).map(({ value }) => value), ...citedSources(entry.body)];
}
