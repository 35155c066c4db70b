import { escapeHtml } from '../text.ts';
import { fold } from './fold.ts';
import { stemOf } from './stem.ts';

const WORD = /[\p{L}\p{N}’']+/gu;

/** A text as HTML with `<mark>` around each word of which some form was asked for. */
export function markWords(text: string, asked: readonly string[]): string {
  const stems = new Set(asked.map(stemOf));
  let html = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const written = escapeHtml(word);
    html +=
      escapeHtml(text.slice(done, index)) +
      (stems.has(stemOf(fold(word))) ? `<mark>${written}</mark>` : written);
    done = index + word.length;
  }
  return html + escapeHtml(text.slice(done));
}
