import { readAnswers } from './answers.ts';
import { mustGet } from './join.ts';
import type { OrganisationBrief } from './organisations.ts';

/** The compared organisations placed by their coded answers on goal and faith. */
export async function placeOrganisations() {
  const { columns, questions, answerOf } = await readAnswers();
  const compared = columns.filter(({ kind }) => kind === 'compared');
  const codesOf = (question: string) =>
    Object.entries(mustGet(new Map(questions.map((one) => [one.slug, one])), question, 'questions').values);
  const goals = codesOf('goal');
  const stands = (organisation: OrganisationBrief, question: string, code: string) => {
    const { kind, value } = answerOf(question, organisation);
    return kind === 'statement' && value === code;
  };

  const rows = codesOf('faith').map(([faith, label]) => ({
    faith: label,
    cells: goals.map(([goal]) =>
      compared.filter((one) => stands(one, 'goal', goal) && stands(one, 'faith', faith)),
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
