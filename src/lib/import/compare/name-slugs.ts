import { slugSchema } from '../../../schemas/shared.ts';
import { reservedGroupSlugs } from '../../content-check/locate-file.ts';
import { slugify } from '../../text.ts';
import type { Proposal } from '../propose-group.ts';

const LONGEST = 60;

/**
 * A file name for each proposal: the name and the place, and where several would have the same, the day and the
 * time too. It depends on nothing but what the proposals say, so that the same feed gives the same names in any
 * order of its rows. None where even that is shared.
 */
export function nameSlugs(proposals: readonly Proposal[], inUse: ReadonlySet<string>): Map<Proposal, string> {
  const longer = [shortSlug, withDay, withTime, withVenue];
  let slugs: (string | null)[] = proposals.map(({ slug }) => slug);
  for (const [step, makeSlug] of longer.entries()) {
    const candidates = proposals.map((proposal, index) => slugs[index] ?? makeSlug(proposal));
    const counts = Map.groupBy(candidates, (slug) => slug);
    slugs = candidates.map((slug, index) => {
      const isFree =
        counts.get(slug)?.length === 1 &&
        !reservedGroupSlugs.includes(slug) &&
        slugSchema.safeParse(slug).success;
      const isOwn = proposals[index]?.slug === slug;
      return isOwn || (isFree && !inUse.has(slug)) ? slug : null;
    });
    if (step > 0 && slugs.every((slug) => slug !== null)) break;
  }
  return new Map(
    proposals.flatMap((proposal, index) => {
      const slug = slugs[index] ?? null;
      return slug === null ? [] : [[proposal, slug] as const];
    }),
  );
}

/** Name and place as a file name: `riverside-leeds`. */
export function shortSlug({ group: { name, location } }: Pick<Proposal, 'group'>): string {
  const [base, place] = [slugify(name), location?.place ?? ''];
  const isNamed = place === '' || `-${base}-`.includes(`-${place}-`);
  return cut([base === '' ? 'group' : base, isNamed ? '' : place].filter(Boolean).join('-'));
}

function withDay(proposal: Proposal): string {
  return [shortSlug(proposal), proposal.group.meetings[0]?.weekday ?? 'by-arrangement'].join('-');
}

function withTime(proposal: Proposal): string {
  return [withDay(proposal), proposal.group.meetings[0]?.start.replace(':', '') ?? '']
    .filter(Boolean)
    .join('-');
}

function withVenue(proposal: Proposal): string {
  const { location, joining } = proposal.group;
  const where =
    location?.venue ?? location?.street ?? location?.postcode ?? joining?.url ?? joining?.phone ?? '';
  return [withTime(proposal), cut(slugify(where.replace(/^https?:/, '')))].filter(Boolean).join('-');
}

/** At most so many letters, cut between words. */
function cut(slug: string): string {
  return slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST)
        .replace(/-$/, '');
}
