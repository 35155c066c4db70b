import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt, valueAt } from '../find-at.ts';

/** What each format is joined by, and which field says it. */
const ways = { online: ['url'], phone: ['phone'], hybrid: ['url', 'phone'] } as const;
const inWords = { url: 'url: "https://…"', phone: 'phone: "0161 …"' };

/** Whoever joins from home has a link or a number to join by. */
export function groupJoining(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) => {
    const format = textAt(entry.readable, 'format') as keyof typeof ways;
    const joining = valueAt(entry.readable, ['joining']);
    // No joining at all is the schema’s to report.
    if (!Object.hasOwn(ways, format) || typeof joining !== 'object' || joining === null) return [];
    const needed = ways[format];
    if (needed.some((way) => valueAt(joining, [way]) !== undefined)) return [];
    return {
      file: entry.file,
      line: entry.lineOf(['joining']),
      field: 'joining',
      found: `Found no ${needed.join(' and no ')}, in a group whose format is ${format}.`,
      write: `Write ${needed.map((way) => inWords[way]).join(' or ')}, or correct the format.`,
    };
  });
}
