import { escapeHtml } from '../text.ts';

/** Finished HTML. Only `html` makes it, so that no text gets into a document unescaped. */
export interface Html {
  readonly finished: string;
}
type Piece = Html | string | number | null | undefined | readonly Piece[];

/** HTML with what stands in `${}` escaped, for text and for attributes in double quotes; each piece of a list gets a line. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { finished: parts.reduce((text, part, index) => `${text}${write(pieces[index - 1])}${part}`) };
}

function write(piece: Piece): string {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'object' && 'finished' in piece) return piece.finished;
  if (typeof piece === 'object') return piece.map(write).join('\n');
  return escapeHtml(String(piece)).replaceAll('"', '&quot;');
}
