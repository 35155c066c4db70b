import { count } from '../lib/text.ts';
import { warningText } from '../lib/withdrawal-warning.ts';
import type { PublishedComparison, PublishedSource } from '../schemas/comparison.ts';
import { questionThemes } from '../schemas/question.ts';
import { site } from '../site.ts';
import { readAnswers } from './answers.ts';
import { compareOrganisations } from './comparison.ts';
import { addressOf, licence } from './publishing.ts';
import type { SourceView } from './sources.ts';
import { today } from './today.ts';

/** The whole comparison as `/data/comparison.json` has it. */
export async function publishComparison(): Promise<PublishedComparison> {
  const { columns, questions, answerOf } = await readAnswers();
  const { sources, checked = today } = await compareOrganisations();
  const themes = Object.entries(questionThemes).map(([slug, name]) => ({ slug: slug as Theme, name }));
  const rows = themes.flatMap(({ slug }) => questions.filter(({ theme }) => theme === slug));
  const compared = columns.filter(({ kind }) => kind === 'compared').length;
  return {
    $schema: addressOf('/data/comparison.schema.json'),
    title: 'Peer support for alcohol problems in England, side by side',
    description: `${count(rows.length, 'question')}, put to ${compared} kinds of group and to ${columns.length - compared} other ways, with a source for every answer. The order is alphabetical, with the other ways last. Nobody is ranked or recommended.`,
    publication: site.name,
    address: addressOf('/compare/'),
    licence,
    made: today,
    checked,
    warning: warningText(),
    themes,
    questions: rows.map(({ slug, question, theme, values, more }) => ({
      slug,
      question,
      theme,
      values,
      address: addressOf(more),
    })),
    organisations: columns.map(({ slug, name, shortName, kind, checked, href }) => ({
      slug,
      name,
      shortName,
      kind: kind === 'compared' ? kind : 'alternative',
      checked,
      address: addressOf(href),
    })),
    answers: rows.flatMap(({ slug }) =>
      columns.map((organisation) => {
        const { kind, value = null, label = null, text, sources } = answerOf(slug, organisation);
        return { question: slug, organisation: organisation.slug, kind, value, label, text, sources };
      }),
    ),
    sources: sources.map(publishSource),
  };
}
type Theme = keyof typeof questionThemes;

/** A source as published; a missing note is a null, because JSON knows no undefined. */
function publishSource({ href, note, ...words }: SourceView): PublishedSource {
  return { ...words, url: href, note: note ?? null };
}
