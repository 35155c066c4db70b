import type { Content } from './content.ts';
import { fieldName } from './fault.ts';
import { textsAt } from './find-at.ts';

/** An address outside this site, and where it stands. */
export interface ExternalLink {
  url: string;
  /** Every place it stands in, as `content/…yaml:12 website`. */
  at: string[];
}

/** Every address outside this site that a field holds, each once. */
export function externalLinks({ entries }: Content): ExternalLink[] {
  const found = entries.flatMap((entry) =>
    textsAt(entry.readable, '**')
      .filter(({ value }) => /^https?:\/\/\S+$/.test(value))
      .map(({ path, value }) => ({
        url: value,
        at: `${entry.file}:${entry.lineOf(path)} ${fieldName(path)}`,
      })),
  );
  return [...Map.groupBy(found, ({ url }) => url)].map(([url, all]) => ({
    url,
    at: all.map(({ at }) => at),
  }));
}
