import { citedSources } from '../../citations.ts';
import { plain } from '../../plain-prose.ts';
import { claimIn } from '../claims.ts';
import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { bodyBlocks, knownNames, pagesIn, type PageBlock } from '../page-text.ts';

/** A paragraph or item with a figure, a year, a study or health advice says where it has it from. */
export function citedClaims(content: Content): Fault[] {
  const names = knownNames(content);
  return pagesIn(content).flatMap((entry) => uncitedIn(entry, names));
}

function uncitedIn(entry: Entry, names: RegExp): Fault[] {
  const blocks = bodyBlocks(entry);
  return blocks.flatMap((block, index) => {
    if (isCited(block, blocks.slice(0, index))) return [];
    const claim = claimIn(plain(block.text), names);
    if (claim === null) return [];
    return [
      {
        file: entry.file,
        line: block.line,
        field: block.field,
        found: `Found ${claim.what} ("${claim.words}") and no source.`,
        write: 'Cite what says so, after the statement: [@source-slug].',
      },
    ];
  });
}

/** An item is cited too where the sentence that leads into its list is: "NICE says:[@nice]". */
function isCited(block: PageBlock, before: readonly PageBlock[]): boolean {
  if (citedSources(block.text).length > 0) return true;
  if (block.kind === 'paragraph') return false;
  const lead = before.findLast(({ kind, section }) => kind === 'paragraph' && section === block.section);
  return lead !== undefined && plain(lead.text).endsWith(':') && citedSources(lead.text).length > 0;
}
