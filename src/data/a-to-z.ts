import { nameInText } from '../lib/geo.ts';
import { listPairs } from './comparison.ts';
import { listModels, listProgrammeComparisons, listProgrammes } from './articles.ts';
import { listByDay, listByOrganisation, listPlaces } from './directory.ts';
import { listTerms } from './glossary.ts';
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
  { name: 'Glossary', href: '/glossary/' },
  { name: 'Guides', href: '/guides/' },
  { name: 'Organisations', href: '/organisations/' },
  { name: 'Programmes', href: '/programmes/' },
  { name: 'Search', href: '/search/' },
  { name: 'Ways of seeing the problem', href: '/models/' },
  { name: 'For developers', href: '/about/for-developers/' },
  { name: 'Groups you can join from home', href: '/groups/online/' },
  { name: 'How we write', href: '/about/how-we-write/' },
  { name: 'Privacy and safety', href: '/privacy-and-safety/' },
  { name: 'Sources', href: '/sources/' },
  { name: 'Urgent help', href: '/urgent-help/' },
  { name: 'Ways of seeing the problem, side by side', href: '/models/compare/' },
  { name: 'What has changed', href: '/changes/' },
];

/** Every page, other name, glossary term and place by first letter; single groups stand under their place. */
export async function indexByLetter(): Promise<Map<string, IndexEntry[]>> {
  const [organisations, guides, models, programmes, comparisons, { terms }, places, days, holders, pairs] =
    await Promise.all([
      listOrganisations('compared', 'alternative', 'related'),
      listGuides(),
      listModels(),
      listProgrammes(),
      listProgrammeComparisons(),
      listTerms(),
      listPlaces(),
      listByDay(),
      listByOrganisation(),
      listPairs(),
    ]);
  const articles = [...guides, ...models, ...programmes, ...comparisons];
  const entries = [
    ...otherPages,
    ...organisations.flatMap(({ name, href, aliases }) => withAliases(name, href, aliases)),
    ...articles.flatMap(({ title, href, aliases }) => withAliases(title, href, aliases)),
    ...terms.flatMap(({ term, href, aliases }) => withAliases(`${term} (meaning)`, href, aliases)),
    ...places.map(({ slug, name, href }) => ({ name, href, see: `Groups in ${nameInText(slug, name)}` })),
    ...pairs.map(({ title: name, href }) => ({ name, href })),
    ...days.map(({ name, href }) => ({ name: `${name}s`, href, see: `Groups on ${name}s` })),
    ...holders.map(({ name, href }) => ({ name: `Groups: ${name}`, href })),
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
