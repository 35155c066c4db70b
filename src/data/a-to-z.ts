import { nameInText } from '../lib/geo.ts';
import { otherNames, sitePages } from '../lib/site-pages.ts';
import { listPairs } from './pairs.ts';
import { listModels, listProgrammeComparisons, listProgrammes } from './articles.ts';
import { listByDay, listByOrganisation, listPlaces } from './directory.ts';
import { listTerms } from './glossary.ts';
import { listGuides } from './guides.ts';
import { listHelplines } from './helplines.ts';
import { listOrganisations } from './organisations.ts';

/** One line of the A to Z: a page, or another name for it. */
export interface IndexEntry {
  name: string;
  href: string;
  /** The page's own name, where `name` is another one for it. */
  see?: string;
}

/** Every page, other name, glossary term and place by first letter; single groups stand under their place. */
export async function indexByLetter(): Promise<Map<string, IndexEntry[]>> {
  const [
    organisations,
    guides,
    models,
    programmes,
    comparisons,
    { terms },
    places,
    days,
    holders,
    pairs,
    helplines,
  ] = await Promise.all([
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
    listHelplines(),
  ]);
  const articles = [...guides, ...models, ...programmes, ...comparisons];
  const entries = [
    ...Object.entries(sitePages).flatMap(([href, name]) => withAliases(name, href, otherNames[href] ?? [])),
    ...organisations.flatMap(({ name, href, aliases }) => withAliases(name, href, aliases)),
    ...articles.flatMap(({ title, href, aliases }) => withAliases(title, href, aliases)),
    ...terms.flatMap(({ term, href, aliases }) => withAliases(`${term} (meaning)`, href, aliases)),
    ...helplines.topics.flatMap(({ lines }) =>
      lines.map(({ name, slug }) => ({ name: `${name} (helpline)`, href: `/urgent-help/#${slug}` })),
    ),
    ...places.map(({ slug, name, href }) => ({ name, href, see: `Groups in ${nameInText(slug, name)}` })),
    ...pairs.map(({ name, href }) => ({ name: `${name} compared`, href })),
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
