import type { CollectionEntry } from 'astro:content';
import { citedSources } from '../lib/citations.ts';
import { earliest } from '../lib/earliest.ts';
import { modelQuestions } from '../schemas/model.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { numberSources } from './sources.ts';

/** The explanations and, after them, what others hold: with who holds each and numbered sources. */
export async function listModels() {
  const [models, organisations] = await Promise.all([
    entriesBySlug('models'),
    entriesBySlug('organisations'),
  ]);
  const pages = [...models].map(async ([slug, entry]) => ({
    ...entry.data,
    slug,
    href: `/models/${slug}/`,
    entry,
    sources: await numberSources(sourcesOfModel(entry)),
    heldBy: [...organisations]
      .filter(([, { data }]) => data.model === slug)
      .map(([holder, { data }]) => ({ name: data.name, href: `/organisations/${holder}/` })),
  }));
  return (await Promise.all(pages)).toSorted((a, b) => a.order - b.order);
}
export type ModelPage = Awaited<ReturnType<typeof listModels>>[number];

/** What a model’s page cites: its prose, then its picture, then its answers. */
export function sourcesOfModel({ data, body }: CollectionEntry<'models'>): string[] {
  const answers = data.kind === 'explanation' ? Object.values(data.answers) : [];
  return [...citedSources(body ?? ''), ...data.picture.sources, ...answers.flatMap(({ sources }) => sources)];
}

/** The models beside each other: the same six questions put to each, and all their sources numbered. */
export async function compareModels() {
  const pages = await listModels();
  const models = pages.filter((page) => page.kind === 'explanation');
  const others = pages.filter((page) => page.kind === 'others');
  const questions = Object.entries(modelQuestions) as [keyof typeof modelQuestions, string][];
  const sources = await numberSources(
    questions.flatMap(([key]) => models.flatMap((model) => model.answers[key].sources)),
  );
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const rows = questions.map(([key, question]) => ({
    question,
    cells: models.map(({ answers }) => ({
      text: answers[key].text,
      sources: answers[key].sources.map((slug) => mustGet(bySlug, slug, 'sources')),
    })),
  }));
  const checked = earliest(models.map((model) => model.checked));
  return { models, others, rows, sources, checked };
}

/** The programmes in their own order, comparisons of two left out. */
export async function listProgrammes() {
  const [programmes, organisations] = await Promise.all([
    entriesBySlug('programmes'),
    entriesBySlug('organisations'),
  ]);
  const pages = [...programmes].flatMap(([slug, entry]) => {
    const { data } = entry;
    if (data.kind !== 'programme') return [];
    const owner = mustGet(organisations, data.organisation, 'organisations').data;
    return numberSources(sourcesOfProgramme(entry)).then((sources) => ({
      ...data,
      slug,
      href: `/programmes/${slug}/`,
      entry,
      sources,
      owner: { name: owner.name, href: `/organisations/${data.organisation}/`, hue: owner.hue },
    }));
  });
  return (await Promise.all(pages)).toSorted((a, b) => a.order - b.order);
}
export type ProgrammePage = Awaited<ReturnType<typeof listProgrammes>>[number];

/** What a programme’s page cites: its prose, then its parts and chart, or the rows of two side by side. */
export function sourcesOfProgramme({ data, body }: CollectionEntry<'programmes'>): string[] {
  const inFields =
    data.kind === 'programme'
      ? [...data.partsSources, ...(data.chart?.sources ?? [])]
      : data.rows.flatMap(({ left, right }) => [...left.sources, ...right.sources]);
  return [...citedSources(body ?? ''), ...inFields];
}

/** Pages that set two programmes beside each other. */
export async function listProgrammeComparisons() {
  const [entries, programmes] = await Promise.all([entriesBySlug('programmes'), listProgrammes()]);
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]));
  const pages = [...entries].flatMap(([slug, entry]) => {
    const { data } = entry;
    if (data.kind !== 'comparison') return [];
    return numberSources(sourcesOfProgramme(entry)).then((sources) => ({
      ...data,
      slug,
      href: `/programmes/${slug}/`,
      entry,
      sources,
      left: mustGet(bySlug, data.left, 'programmes'),
      right: mustGet(bySlug, data.right, 'programmes'),
    }));
  });
  return (await Promise.all(pages)).toSorted((a, b) => a.order - b.order);
}
export type ProgrammeComparisonPage = Awaited<ReturnType<typeof listProgrammeComparisons>>[number];
