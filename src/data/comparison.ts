import { earliest } from '../lib/earliest.ts';
import { questionThemes } from '../schemas/question.ts';
import { readAnswers, type AnswerView } from './answers.ts';
import { mustGet } from './join.ts';
import type { OrganisationBrief } from './organisations.ts';
import { numberSources, type SourceView } from './sources.ts';

/** One cell: an answer and its sources with their numbers. */
export interface CellView extends Omit<AnswerView, 'sources'> {
  sources: SourceView[];
}

/** One row: a question and every column’s answer to it. */
export interface RowView {
  slug: string;
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

/**
 * The comparison of the organisations named, or of all nine entries. `alsoCited` are slugs of
 * sources that the page cites outside the table; they are numbered after those in it.
 */
export async function compareOrganisations(
  slugs?: readonly string[],
  alsoCited: readonly string[] = [],
): Promise<ComparisonView> {
  const { columns: all, questions, answerOf } = await readAnswers();
  const columns = all.filter(({ slug }) => slugs?.includes(slug) ?? true);
  const asked = questions.map((question) => ({
    ...question,
    answers: columns.map((organisation) => answerOf(question.slug, organisation)),
  }));

  const sources = await numberSources([
    ...asked.flatMap(({ answers }) => answers.flatMap((answer) => answer.sources)),
    ...alsoCited,
  ]);
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const rows = asked.map(({ slug, theme, question, more, answers }) => ({
    slug,
    theme,
    question,
    more,
    cells: answers.map((answer) => ({
      ...answer,
      sources: answer.sources.map((source) => mustGet(bySlug, source, 'sources')),
    })),
  }));
  const themes = Object.entries(questionThemes).map(([slug, name]) => ({
    slug,
    name,
    rows: rows.filter((row) => row.theme === slug),
  }));
  return { columns, themes, sources, checked: earliest(columns.map(({ checked }) => checked)) };
}
