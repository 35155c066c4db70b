import { citedSources } from '../lib/citations.ts';
import type { Organisation, WayIn } from '../schemas/organisation.ts';
import { entriesBySlug } from './entries.ts';
import { evidenceView } from './evidence.ts';
import { mustGet } from './join.ts';
import { once } from './once.ts';
import { seenView, type SeenView } from './seen.ts';
import { numberSources, sourceAddresses } from './sources.ts';

/** What a name, mark and link to an organisation need. */
export interface OrganisationBrief extends Pick<
  Organisation,
  'name' | 'shortName' | 'mark' | 'hue' | 'description' | 'kind' | 'aliases' | 'checked'
> {
  slug: string;
  href: string;
}

/** A way in, with its provenance in words. */
export type WayInView = WayIn & { seen: SeenView };

/** The coded answers shown at the head of an organisation’s page, with a short label. */
const glanceQuestions = [
  { question: 'goal', label: 'Goal' },
  { question: 'faith', label: 'Faith' },
  { question: 'structure', label: 'Structure' },
  { question: 'in-england', label: 'In England' },
] as const;

/** The organisations of one or more kinds, in alphabetical order of name. */
export async function listOrganisations(...kinds: Organisation['kind'][]): Promise<OrganisationBrief[]> {
  const entries = [...(await entriesBySlug('organisations'))].filter(([, { data }]) =>
    kinds.includes(data.kind),
  );
  return entries
    .map(([slug, { data }]) => brief(slug, data))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Every organisation with all its page needs: prose, joins and numbered sources. */
export const listOrganisationPages = once(async () => {
  const [organisations, models, programmes, questions, addresses] = await Promise.all([
    entriesBySlug('organisations'),
    entriesBySlug('models'),
    entriesBySlug('programmes'),
    entriesBySlug('questions'),
    sourceAddresses(),
  ]);
  return Promise.all(
    [...organisations].map(async ([slug, entry]) => {
      const { data } = entry;
      const sources = await numberSources([
        ...citedSources(entry.body ?? ''),
        ...(data.founded?.sources ?? []),
        ...data.evidence.studies.map(({ source }) => source),
        data.england.provenance.source,
        ...data.waysIn.map((way) => way.provenance.source),
      ]);
      return {
        ...data,
        ...brief(slug, data),
        entry,
        sources,
        evidence: evidenceView(data.evidence, sources),
        england: { ...data.england, seen: seenView(data.england.provenance, addresses) },
        waysIn: data.waysIn.map((way): WayInView => ({ ...way, seen: seenView(way.provenance, addresses) })),
        glance: glanceQuestions.flatMap(({ question, label }) => {
          const value = data.answers[question]?.value;
          const text = value && questions.get(question)?.data.values[value];
          return text ? [{ label, text }] : [];
        }),
        model: data.model && {
          name: mustGet(models, data.model, 'models').data.name,
          href: `/models/${data.model}/`,
        },
        programme: data.programme && {
          name: mustGet(programmes, data.programme, 'programmes').data.title,
          href: `/programmes/${data.programme}/`,
        },
      };
    }),
  );
});
export type OrganisationPage = Awaited<ReturnType<typeof listOrganisationPages>>[number];

/** The organisations whose own finders a list of groups leads with: those named, or all the compared ones. */
export async function listFinders(slugs?: readonly string[]): Promise<OrganisationPage[]> {
  return (await listOrganisationPages())
    .filter(({ kind, slug }) => (slugs ? slugs.includes(slug) : kind === 'compared'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function brief(slug: string, data: Organisation): OrganisationBrief {
  const { name, shortName, mark, hue, description, kind, aliases, checked } = data;
  return {
    slug,
    href: `/organisations/${slug}/`,
    name,
    shortName,
    mark,
    hue,
    description,
    kind,
    aliases,
    checked,
  };
}
