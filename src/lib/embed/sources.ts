import type { SourceWords } from '../format-source.ts';
import { html, type Html } from './html.ts';

/** A source with its number in the document. */
export interface NumberedSource extends SourceWords {
  number: number;
  note: string | undefined;
}

/** Numbered links to the list of sources in the same document. */
export function citations(sources: readonly { number: number }[]): Html[] {
  return sources.map(
    ({ number }) =>
      html`<a class="psg-cite" href="#psg-source-${number}" aria-label="Source ${number}">[${number}]</a>`,
  );
}

/** The list of sources. Its links are the only ones that lead anywhere, and tell nobody where the reader came from. */
export function sourceList(sources: readonly NumberedSource[]): Html {
  return html`<h3>Sources</h3>
    <ol class="psg-sources">
      ${sources.map(sourceItem)}
    </ol>`;
}

function sourceItem({ number, authors, title, container, date, href, seen, note }: NumberedSource): Html {
  const name = href ? html`<a href="${href}" rel="noreferrer">${title}</a>` : html`<cite>${title}</cite>`;
  const where = [container, date].filter(Boolean).join(', ');
  return html`<li id="psg-source-${number}">
    ${authors && `${authors}. `}${name}. ${where}; ${seen}.${note && ` ${note}`}
  </li>`;
}
