import { citedSources } from '../lib/citations.ts';
import { modelQuestions } from '../schemas/model.ts';
import { entriesBySlug } from './entries.ts';
import { mustGet } from './join.ts';
import { numberSources } from './sources.ts';

/** The models in their own order, with who holds each and numbered sources. */
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
    sources: await numberSources([
      ...citedSources(entry.body ?? ''),
      ...Object.values(entry.data.answers).flatMap((answer) => answer.sources),
    ]),
    heldBy: [...organisations]
      .filter(([, { data }]) => data.model === slug)
      .map(([holder, { data }]) => ({ name: data.name, href: `/organisations/${holder}/` })),
  }));
  return (await Promise.all(pages)).toSorted((a, b) => a.order - b.order);
}
export type ModelPage = Awaited<ReturnType<typeof listModels>>[number];

/** The models beside each other: the same six questions put to each, and all their sources numbered. */
export async function compareModels() {
  const models = await listModels();
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
  const checked = models.map((model) => model.checked).toSorted()[0] ?? '';
  return { models, rows, sources, checked };
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
    return numberSources([...citedSources(entry.body ?? ''), ...data.partsSources]).then((sources) => ({
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

/** Pages that set two programmes beside each other. */
export async function listProgrammeComparisons() {
  const [entries, programmes] = await Promise.all([entriesBySlug('programmes'), listProgrammes()]);
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]));
  const pages = [...entries].flatMap(([slug, entry]) => {
    const { data } = entry;
    if (data.kind !== 'comparison') return [];
    const rowSources = data.rows.flatMap((row) => [...row.left.sources, ...row.right.sources]);
    return numberSources([...citedSources(entry.body ?? ''), ...rowSources]).then((sources) => ({
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
