import { listModels, listProgrammeComparisons, listProgrammes } from './articles.ts';
import { listPlaces } from './directory.ts';
import { listTerms } from './glossary.ts';
import { listOpenGroups } from './groups.ts';
import { listGuides } from './guides.ts';
import { listOrganisations } from './organisations.ts';

/** One line of the A to Z: a page, or another name for it. */
export interface IndexEntry {
  name: string;
  href: string;
  /** The page's own name, where `name` is another one for it. */
  see?: string;
}

const otherPages: readonly IndexEntry[] = [
  { name: 'About this site', href: '/about/' },
  { name: 'Accessibility', href: '/accessibility/' },
  { name: 'Compare side by side', href: '/compare/' },
  { name: 'Find a group', href: '/groups/' },
  { name: 'For developers', href: '/about/for-developers/' },
  { name: 'Groups you can join from home', href: '/groups/online/' },
  { name: 'How we write', href: '/about/how-we-write/' },
  { name: 'Privacy and safety', href: '/privacy-and-safety/' },
  { name: 'Sources', href: '/sources/' },
  { name: 'Urgent help', href: '/urgent-help/' },
  { name: 'Ways of seeing the problem, side by side', href: '/models/compare/' },
  { name: 'What has changed', href: '/changes/' },
];

/** Every page, other name, glossary term, place and group by first letter; digits stand under "0–9". */
export async function indexByLetter(): Promise<Map<string, IndexEntry[]>> {
  const [organisations, guides, models, programmes, comparisons, { terms }, places, groups] =
    await Promise.all([
      listOrganisations('compared', 'alternative', 'related'),
      listGuides(),
      listModels(),
      listProgrammes(),
      listProgrammeComparisons(),
      listTerms(),
      listPlaces(),
      listOpenGroups(),
    ]);
  const articles = [...guides, ...models, ...programmes, ...comparisons];
  const entries = [
    ...otherPages,
    ...organisations.flatMap(({ name, href, aliases }) => withAliases(name, href, aliases)),
    ...articles.flatMap(({ title, href, aliases }) => withAliases(title, href, aliases)),
    ...terms.flatMap(({ term, href, aliases }) => withAliases(`${term} (meaning)`, href, aliases)),
    ...places.map(({ name, href }) => ({ name, href, see: `Groups in ${name}` })),
    ...groups.map(({ name, href }) => ({ name, href })),
  ];
  const sorted = entries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return Map.groupBy(sorted, ({ name }) => firstLetter(name));
}

function withAliases(name: string, href: string, aliases: readonly string[]): IndexEntry[] {
  return [{ name, href }, ...aliases.map((alias) => ({ name: alias, href, see: name }))];
}

function firstLetter(name: string): string {
  const letter = name
    .normalize('NFD')
    .replace(/^[^A-Za-z0-9]+/, '')
    .charAt(0)
    .toUpperCase();
  return /[0-9]/.test(letter) ? '0–9' : letter;
}
