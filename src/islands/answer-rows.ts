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
  /** The words in bold before the answer in each column, without their full stop. */
  labels: (string | undefined)[];
}

/** The rows of a table by `AnswerTable.astro`, in their order. */
export function readRows(table: HTMLTableElement): AnswerRow[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[id]')].map((element) => ({
    slug: element.id.replace(/^q-/, ''),
    question: element.cells[0]?.textContent.trim() ?? '',
    element,
    home: element.parentElement ?? table,
    labels: Array.from(element.cells)
      .slice(1)
      .map((cell) => cell.querySelector('b:not(.column-name)')?.textContent.replace(/\.$/, '')),
  }));
}

/**
 * Shows the columns that `isShown` names by their place, and draws the headings of parts as wide as they are.
 * Rows in view change at once. The rest is given back, to be done once those are painted: a long table would
 * keep the reader waiting for what nobody sees.
 */
export function showColumns(tables: readonly HTMLTableElement[], isShown: readonly boolean[]): () => void {
  const rows = tables.flatMap((table) => [...table.rows]);
  // All are measured before the first is changed: each change would have the next one laid out anew.
  const seen = new Set(rows.filter(isInView));
  for (const row of seen) showCells(row, isShown);
  return () => {
    for (const row of rows) if (!seen.has(row)) showCells(row, isShown);
    // For paper alone: on a screen a new size of letters would set the whole table anew.
    const isNarrow = isShown.filter(Boolean).length <= 4;
    for (const table of tables) table.classList.toggle('few', isNarrow);
  };
}

function isInView(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function showCells(row: HTMLTableRowElement, isShown: readonly boolean[]): void {
  const [head, ...cells] = row.cells;
  if (cells.length === 0 && head) head.colSpan = isShown.filter(Boolean).length + 1;
  for (const [index, cell] of cells.entries()) cell.hidden = isShown[index] === false;
}

/** Whether the columns shown all give this row the same coded answer: no question has one label for two codes. */
export function isAlike({ labels }: AnswerRow, isShown: readonly boolean[]): boolean {
  const shown = labels.filter((_, index) => isShown[index]);
  return isSameAnswer(shown.map((label) => (label && isCodedLabel(label) ? label : undefined)));
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
