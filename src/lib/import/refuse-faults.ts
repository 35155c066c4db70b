import { checkContent } from '../content-check/check.ts';
import type { Content, ContentFile } from '../content-check/content.ts';
import type { FeedResult } from './import-feed.ts';
import { toldIn } from './propose-group.ts';

/**
 * Puts every proposed file through the content check as if it stood in `content/` already. What the check would
 * refuse there is refused here, so that a file an editor moves over stops no build.
 */
export function refuseFaults<Result extends FeedResult>(
  result: Result,
  files: readonly ContentFile[],
  against: Omit<Content, 'entries'>,
): Result {
  const proposed = result.planned.filter(({ text }) => text !== null);
  const slugs = new Set(proposed.map(({ slug }) => slug));
  const others = files.filter(
    ({ path }) => !(path.startsWith('groups/') && slugs.has(path.replace(/^.*\/|\.yaml$/g, ''))),
  );
  const before = new Set(
    checkContent(files, against).faults.map(({ file, field, found }) => `${file} ${field} ${found}`),
  );
  const { faults } = checkContent(
    [...others, ...proposed.map(({ path, text }) => ({ name: path, path, text: text ?? '' }))],
    against,
  );
  const byFile = Map.groupBy(
    faults.filter(({ file, field, found }) => !before.has(`${file} ${field} ${found}`)),
    ({ file }) => file,
  );
  const refusals = proposed.flatMap(({ path, proposal }) =>
    (byFile.get(path) ?? []).map(({ field, found, write }) => ({
      row: proposal.row,
      name: proposal.group.name,
      field: toldIn(field.replace(/\[\d+\]/g, '').split('.'), proposal.columns),
      value: '',
      reason: found,
      suggestion: write,
    })),
  );
  return {
    ...result,
    planned: result.planned.filter(({ path, text }) => text === null || !byFile.has(path)),
    refusals: [...result.refusals, ...refusals],
  };
}
