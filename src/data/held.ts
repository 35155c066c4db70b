import { formatDate } from '../lib/dates.ts';
import { listByOrganisation } from './directory.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';

/** What we hold of an organisation’s groups, and how that stands beside its own list. */
export interface HeldView {
  name: string;
  href: string;
  groups: number;
  /** When a person last compared our list with its finder, or that nobody has. */
  comparedWords: string;
  /** Its own list; absent where none is known. */
  finder: { label: string; url: string } | undefined;
}

/** What we hold of each organisation, in the order of the lists. */
export async function listHeld(): Promise<HeldView[]> {
  const [lists, organisations] = await Promise.all([listByOrganisation(), entriesBySlug('organisations')]);
  return lists.map(({ slug, name, href, groups }) => {
    const { waysIn, listCompared } = mustGet(organisations, slug, 'organisations').data;
    const finder = waysIn.find((way) => way.kind === 'finder');
    return {
      name,
      href,
      groups: groups.length,
      comparedWords: comparedWords(listCompared, finder !== undefined),
      finder: finder?.kind === 'finder' ? { label: finder.label, url: finder.url } : undefined,
    };
  });
}

function comparedWords(compared: { on: string; by: string } | null, hasFinder: boolean): string {
  if (compared) return `Compared with its own list on ${formatDate(compared.on)} by ${compared.by}.`;
  return hasFinder
    ? 'Nobody has compared this with its own list.'
    : 'We know of no list of its own to compare this with.';
}
