import { fitOf, fitWords, type Fit } from '../lib/fit.ts';
import type { Guide } from '../schemas/guide.ts';
import { readAnswers } from './answers.ts';
import { mustGet } from './join.ts';
import type { OrganisationBrief } from './organisations.ts';
import type { SourceView } from './sources.ts';

type Asks = Guide['asks'];

/** An organisation under a choice: what it answers, and where that is said. */
export interface AskedAnswer {
  name: string;
  href: string;
  /** Whether we found nothing of it in England. */
  isNotFound: boolean;
  /** Its coded answer in a word or two; absent where the fit says as much: it varies, or is not known. */
  label: string | undefined;
  text: string;
  sources: SourceView[];
}

/** A choice, and all organisations by how they meet it, in alphabetical order. A fit that none has is left out. */
export interface AskChoiceView {
  /** As the address names it, for example "goal:cut-down". */
  code: string;
  want: string;
  fits: { fit: Fit; answers: AskedAnswer[] }[];
}

/** Something a guide asks, and what may be chosen. */
export interface AskView {
  /** Its heading’s anchor, made of the questions’ slugs: it is short, and stays when the words change. */
  slug: string;
  ask: string;
  note: { text: string; sources: SourceView[] } | undefined;
  choices: AskChoiceView[];
}

/** Slugs of the sources of everything a guide’s questions show, in the order a reader meets them. */
export async function sourcesOfAsks(asks: Asks): Promise<string[]> {
  const { columns, answerOf } = await readAnswers();
  const organisations = inAlphabet(columns);
  return asks.flatMap(({ questions, note }) => [
    ...(note?.sources ?? []),
    ...questions.flatMap((question) =>
      organisations.flatMap((organisation) => answerOf(question, organisation).sources),
    ),
  ]);
}

/** What a guide asks, with the choices of its questions and how all organisations meet them. */
export async function askViews(asks: Asks, sources: readonly SourceView[]): Promise<AskView[]> {
  const { columns, questions, answerOf } = await readAnswers();
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  const numbered = new Map(sources.map((source) => [source.slug, source]));
  const withNumbers = (slugs: readonly string[]) => slugs.map((slug) => mustGet(numbered, slug, 'sources'));
  const organisations = inAlphabet(columns);

  const choicesOf = (question: string) =>
    mustGet(bySlug, question, 'questions').choices.map((choice): AskChoiceView => {
      const answers = organisations.map((organisation) => {
        const answer = answerOf(question, organisation);
        const { kind, text } = answer;
        const { name, href } = organisation;
        const label = kind === 'statement' ? answer.label : undefined;
        const isNotFound = answerOf('in-england', organisation).value === 'none-found';
        const view = { name, href, isNotFound, label, text, sources: withNumbers(answer.sources) };
        return { fit: fitOf(answer, choice), view };
      });
      const byFit = Map.groupBy(answers, ({ fit }) => fit);
      return {
        code: `${question}:${choice.slug}`,
        want: choice.want,
        fits: (Object.keys(fitWords) as Fit[]).flatMap((fit) => {
          const those = byFit.get(fit);
          return those ? [{ fit, answers: those.map(({ view }) => view) }] : [];
        }),
      };
    });
  return asks.map(({ ask, questions: asked, note }) => ({
    slug: asked.join('-'),
    ask,
    note: note && { text: note.text, sources: withNumbers(note.sources) },
    choices: asked.flatMap(choicesOf),
  }));
}

/** Organisations and alternatives in one order. */
function inAlphabet(columns: readonly OrganisationBrief[]): OrganisationBrief[] {
  return columns.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
