import { fullName } from '../full-name.ts';
import { html, type Html } from './html.ts';
import { citations } from './sources.ts';

/** What the table shows: columns, and rows in parts with a name each. */
export interface EmbedTable {
  columns: readonly { name: string; shortName: string }[];
  themes: readonly { name: string; rows: readonly EmbedRow[] }[];
}

interface EmbedRow {
  question: string;
  /** One for each column, in their order. */
  cells: readonly EmbedCell[];
}

interface EmbedCell {
  /** The words in bold before the text. */
  label: string | undefined;
  text: string;
  sources: readonly { number: number }[];
}

/**
 * Questions down the side, organisations across the top. The roles keep it a
 * table for screen readers where the style sheet shows each question as a block.
 */
export function comparisonTable({ columns, themes }: EmbedTable): Html {
  return html`<table class="psg-table" role="table">
    <caption>
      The same questions, put to each. The numbers lead to the sources below. “Not known” means that we looked
      and could not find out.
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Question</th>
        ${columns.map((column) => html`<th scope="col" role="columnheader">${fullName(column)}</th>`)}
      </tr>
    </thead>
    ${themes.map(
      ({ name, rows }) =>
        html`<tbody role="rowgroup">
          <tr role="row" class="psg-part">
            <th scope="rowgroup" role="rowheader" colspan="${columns.length + 1}">${name}</th>
          </tr>
          ${rows.map((row) => tableRow(row, columns))}
        </tbody>`,
    )}
  </table>`;
}

function tableRow({ question, cells }: EmbedRow, columns: EmbedTable['columns']): Html {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${question}</th>
    ${cells.map(
      ({ label, text, sources }, index) =>
        html`<td role="cell">
          <b class="psg-name">${columns[index]?.shortName}</b> ${label && html`<b>${label}.</b> `}${text}
          ${citations(sources)}
        </td>`,
    )}
  </tr>`;
}
