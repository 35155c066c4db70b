import { fullName } from '../lib/full-name.ts';
import { listOrganisations, type OrganisationBrief } from './organisations.ts';

/** Two organisations side by side: the page’s address and names, and the two. */
export interface PairView {
  slug: string;
  href: string;
  /** As people ask it: "Alcoholics Anonymous (AA) or SMART Recovery: the differences". */
  title: string;
  /** What people type for it. */
  aliases: readonly string[];
  /** For lists of pairs: "AA and SMART". */
  name: string;
  sides: readonly [OrganisationBrief, OrganisationBrief];
}

/** Every pair of compared organisations, each once, the two in alphabetical order of slug. */
export async function listPairs(): Promise<PairView[]> {
  const compared = (await listOrganisations('compared')).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return compared.flatMap((left, index) =>
    compared.slice(index + 1).map((right): PairView => {
      const slug = `${left.slug}-and-${right.slug}`;
      return {
        slug,
        href: `/compare/${slug}/`,
        title: `${fullName(left)} or ${fullName(right)}: the differences`,
        aliases: ['compare', 'vs', 'difference between'].map((word) =>
          word === 'vs'
            ? `${left.shortName} vs ${right.shortName}`
            : `${word} ${left.shortName} and ${right.shortName}`,
        ),
        name: `${left.shortName} and ${right.shortName}`,
        sides: [left, right],
      };
    }),
  );
}
