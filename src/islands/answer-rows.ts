import { isSameAnswer } from '../lib/answer-sentence.ts';
import { isCodedLabel } from '../lib/answer-words.ts';

/** One row of an answer table, as it stands in the page. */
export interface AnswerRow {
  /** The question’s slug, or a question’s and a choice’s as in `goal:cut-down`. */
  slug: string;
  question: string;
  element: HTMLTableRowElement;
  /** The part of the table it belongs to when nobody has marked it. */
  home: Element;
  cells: AnswerCell[];
}

interface AnswerCell {
  element: HTMLTableCellElement;
  /** The words in bold before its answer, without their full stop. */
  label: string | undefined;
}

/** The rows of a table by `AnswerTable.astro`, in their order. */
export function readRows(table: HTMLTableElement): AnswerRow[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[id]')].map((element) => ({
    slug: element.id.replace(/^q-/, ''),
    question: element.cells[0]?.textContent.trim() ?? '',
    element,
    home: element.parentElement ?? table,
    cells: Array.from(element.cells)
      .slice(1)
      .map((cell) => ({
        element: cell,
        label: cell.querySelector('b:not(.column-name)')?.textContent.replace(/\.$/, ''),
      })),
  }));
}

/** Shows the columns that `isShown` names by their place, and draws the headings of parts as wide as they are. */
export function showColumns(table: HTMLTableElement, isShown: readonly boolean[]): void {
  const shown = isShown.filter(Boolean).length;
  // For paper alone: on a screen a new size of letters would set the whole table anew.
  table.classList.toggle('few', shown <= 4);
  for (const row of table.rows) {
    const [head, ...cells] = row.cells;
    if (cells.length === 0 && head) head.colSpan = shown + 1;
    for (const [index, cell] of cells.entries()) cell.hidden = isShown[index] === false;
  }
}

/** Whether the columns shown all give this row the same coded answer: no question has one label for two codes. */
export function isAlike({ cells }: AnswerRow): boolean {
  const shown = cells.filter(({ element }) => !element.hidden);
  return isSameAnswer(shown.map(({ label }) => (label && isCodedLabel(label) ? label : undefined)));
}

/** Moves marked rows into the first part and the others home, each part in the order of the questions. */
export function placeRows(
  rows: readonly AnswerRow[],
  first: Element,
  isMarked: (row: AnswerRow) => boolean,
): void {
  for (const [index, row] of rows.entries()) {
    const part = isMarked(row) ? first : row.home;
    if (row.element.parentElement === part) continue;
    const next = rows.slice(index + 1).find(({ element }) => element.parentElement === part);
    part.insertBefore(row.element, next?.element ?? null);
  }
}

/** Hides what is left without a row: parts of a table, and links to them. */
export function hideEmptyParts(table: HTMLTableElement): void {
  for (const part of table.tBodies) {
    part.hidden = ![...part.rows].some(({ id, hidden }) => id !== '' && !hidden);
    const heading = part.querySelector('.part th');
    const link = heading?.id && document.querySelector<HTMLElement>(`main nav a[href="#${heading.id}"]`);
    if (link) link.hidden = part.hidden;
  }
}
