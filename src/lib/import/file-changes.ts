import type { Planned } from './compare/plan-import.ts';
import type { KnownGroup } from './compare/match-groups.ts';
import { count } from '../text.ts';

/** As many files as anyone reads in a terminal. */
const MOST_FILES = 10;

/**
 * What an import would write, line by line as git shows it: `+` comes, `-` goes, and what stays stands between.
 * `known` are the groups we have, with the text of their files.
 */
export function fileChanges(planned: readonly Planned[], known: readonly KnownGroup[]): string {
  const before = new Map(known.map(({ slug, text }) => [slug, text]));
  const changes = planned.flatMap(({ slug, path, text }) => {
    const old = before.get(slug) ?? '';
    return text === null || text === old ? [] : [[path, ...lineChanges(old, text)].join('\n')];
  });
  const left = changes.length - MOST_FILES;
  return [...changes.slice(0, MOST_FILES), ...(left > 0 ? [`… and ${count(left, 'more file')}.`] : [])].join(
    '\n\n',
  );
}

/** The lines of two texts, one after the other, by the longest run of lines that both have. */
export function lineChanges(from: string, to: string): string[] {
  const [old, fresh] = [linesOf(from), linesOf(to)];
  // shared[i][j]: how many lines the texts share from line i of the one and line j of the other on.
  const shared = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (i: number, j: number) => shared[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = shared[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push(`  ${old[i]}`);
      i++;
      j++;
    } else if (j === fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      changes.push(`- ${old[i]}`);
      i++;
    } else {
      changes.push(`+ ${fresh[j]}`);
      j++;
    }
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
