import { answerLabel } from '../lib/answer-words.ts';
import type { Answer } from '../schemas/answer.ts';
import { questionThemes } from '../schemas/question.ts';
import { entriesBySlug } from './entries.ts';
import { earliest } from '../lib/earliest.ts';
import { mustGet } from './join.ts';
import { listOrganisations, type OrganisationBrief } from './organisations.ts';
import { numberSources, type SourceView } from './sources.ts';

/** One cell: an answer, the words in bold before it, and its sources with their numbers. */
export interface CellView extends Omit<Answer, 'sources'> {
  /** The coded value's label, for example "Stopping"; absent where the answer is not coded. */
  label: string | undefined;
  sources: SourceView[];
}

/** One row: a question and every column's answer to it. */
export interface RowView {
  question: string;
  more: string;
  cells: CellView[];
}

/** A comparison: columns in alphabetical order with the alternatives last, rows by theme, sources numbered. */
export interface ComparisonView {
  columns: OrganisationBrief[];
  themes: { slug: string; name: string; rows: RowView[] }[];
  sources: SourceView[];
  /** The day the answers were last checked against their sources: the earliest of the columns’ own. */
  checked: string | undefined;
}

/** The comparison of the organisations named, or of all nine entries. */
export async function compareOrganisations(slugs?: readonly string[]): Promise<ComparisonView> {
  const [compared, alternatives] = await Promise.all([
    listOrganisations('compared'),
    listOrganisations('alternative'),
  ]);
  const columns = [...compared, ...alternatives].filter(({ slug }) => slugs?.includes(slug) ?? true);
  const organisations = await entriesBySlug('organisations');
  const questions = [...(await entriesBySlug('questions'))].toSorted(
    ([, a], [, b]) => a.data.order - b.data.order,
  );

  const answerOf = (column: string, question: string) =>
    mustGet(
      new Map(Object.entries(mustGet(organisations, column, 'organisations').data.answers)),
      question,
      `the answers of ${column}`,
    );
  const sources = await numberSources(
    questions.flatMap(([question]) => columns.flatMap(({ slug }) => answerOf(slug, question).sources)),
  );
  const bySlug = new Map(sources.map((source) => [source.slug, source]));

  const rows = questions.map(([slug, { data }]) => ({
    theme: data.theme,
    question: data.question,
    more: data.more,
    cells: columns.map((organisation) => {
      const answer = answerOf(organisation.slug, slug);
      return {
        ...answer,
        label: answerLabel(answer.kind, answer.value === undefined ? undefined : data.values[answer.value]),
        sources: answer.sources.map((source) => mustGet(bySlug, source, 'sources')),
      };
    }),
  }));
  const themes = Object.entries(questionThemes).map(([slug, name]) => ({
    slug,
    name,
    rows: rows.filter((row) => row.theme === slug),
  }));
  const checked = earliest(
    columns.map(({ slug }) => mustGet(organisations, slug, 'organisations').data.checked),
  );
  return { columns, themes, sources, checked };
}

/** Two organisations side by side: the page's address and name, and the two. */
export interface PairView {
  slug: string;
  href: string;
  title: string;
  sides: readonly [OrganisationBrief, OrganisationBrief];
}

/** Every pair of compared organisations, each once, the two in alphabetical order of slug. */
export async function listPairs(): Promise<PairView[]> {
  const compared = (await listOrganisations('compared')).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return compared.flatMap((left, index) =>
    compared.slice(index + 1).map((right): PairView => {
      const slug = `${left.slug}-and-${right.slug}`;
      const title = `${left.shortName} and ${right.shortName} compared`;
      return { slug, href: `/compare/${slug}/`, title, sides: [left, right] };
    }),
  );
}

/** The compared organisations placed by their coded answers on goal and faith. */
export async function placeOrganisations() {
  const [compared, organisations, questions] = await Promise.all([
    listOrganisations('compared'),
    entriesBySlug('organisations'),
    entriesBySlug('questions'),
  ]);
  const goals = Object.entries(mustGet(questions, 'goal', 'questions').data.values);
  const faiths = Object.entries(mustGet(questions, 'faith', 'questions').data.values);
  const codeOf = ({ slug }: OrganisationBrief, question: string) =>
    mustGet(organisations, slug, 'organisations').data.answers[question]?.value;

  const rows = faiths.map(([faith, label]) => ({
    faith: label,
    cells: goals.map(([goal]) =>
      compared.filter((one) => codeOf(one, 'goal') === goal && codeOf(one, 'faith') === faith),
    ),
  }));
  const placed = rows.flatMap((row) => row.cells.flat());
  // A goal or a way of taking faith that nobody holds would only be empty squares.
  const held = goals.map((_, column) => rows.some(({ cells }) => (cells[column]?.length ?? 0) > 0));
  const keepHeld = <Item>(items: readonly Item[]) => items.filter((_, column) => held[column]);
  return {
    goals: keepHeld(goals.map(([, label]) => label)),
    rows: rows
      .filter(({ cells }) => cells.some((cell) => cell.length > 0))
      .map(({ faith, cells }) => ({ faith, cells: keepHeld(cells) })),
    unplaced: compared.filter((one) => !placed.includes(one)),
  };
}
