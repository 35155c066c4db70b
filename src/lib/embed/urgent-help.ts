import { withdrawalWarning } from '../withdrawal-warning.ts';
import { html, type Html } from './html.ts';
import { citations } from './sources.ts';

/** A line to phone, with what a reader must know of it. */
export interface EmbedLine {
  name: string;
  forWhom: string;
  /** As people read it, and as a phone dials it; absent for a line that takes only texts. */
  number?: string | undefined;
  tel: string | undefined;
  hoursInWords: string;
  cost: string;
  /** When and how it was seen, and who has confirmed it. */
  provenance: string;
  source: { number: number } | undefined;
}

/** The withdrawal warning, with its sources: here no link leads to a page that names them. */
export function warning(sources: readonly { number: number }[]): Html {
  return html`<div class="psg-warning">
    <p><strong>${withdrawalWarning.first}</strong></p>
    <p>${withdrawalWarning.why} ${citations(sources)}</p>
    <p><a href="tel:999">Phone 999</a> ${withdrawalWarning.emergency}</p>
  </div>`;
}

/** Whom to phone now. */
export function urgentHelp(lines: readonly EmbedLine[]): Html {
  return html`<h3>If you need help now</h3>
    <ul class="psg-lines">
      ${lines.map(
        ({ name, forWhom, number, tel, hoursInWords, cost, provenance, source }) =>
          html`<li>
            <b>${name}${number && html`: <a href="tel:${tel}">phone ${number}</a>`}.</b> ${forWhom}
            ${hoursInWords}. ${cost}. <small>${provenance} ${source && citations([source])}</small>
          </li>`,
      )}
    </ul>`;
}
