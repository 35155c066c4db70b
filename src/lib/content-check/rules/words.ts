import type { Content, Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { houseWords, judgingWords, NAMES, QUOTATION, type HouseWord } from '../house-words.ts';
import { blank, passagesOf, type Passage } from '../passages.ts';

/** Our own texts use the house words, and what we say of an organisation does not judge. */
export function words({ entries }: Content): Fault[] {
  // A source’s title is its author’s, not ours.
  const ours = entries.filter(({ collection }) => collection !== 'sources');
  return ours.flatMap((entry) =>
    passagesOf(entry).flatMap((passage) => [
      ...wordsIn(passage, houseWords, entry),
      ...(isOfOrganisation(entry) ? wordsIn(passage, judgingWords, entry) : []),
    ]),
  );
}

function isOfOrganisation({ collection }: Entry): boolean {
  return collection === 'organisations';
}

function wordsIn(passage: Passage, list: readonly HouseWord[], entry: Entry): Fault[] {
  const ours = blank(withoutQuotations(passage, entry), NAMES);
  return list.flatMap(({ pattern, write }) =>
    Array.from(ours.matchAll(pattern), ({ 0: word, index }) => ({
      file: entry.file,
      line: passage.lineAt(index),
      field: passage.field,
      found: `Found "${word.replace(/\s+/g, ' ')}".`,
      write,
    })),
  );
}

/** A passage without what it quotes; in prose, only where the paragraph says whose words they are. */
function withoutQuotations({ field, text }: Passage, { body }: Entry): string {
  if (field !== 'body') return blank(text, QUOTATION);
  const paragraphs = body.split(/(?<=\n)(?=\s*\n)/);
  let from = 0;
  return paragraphs
    .map((paragraph) => {
      const seen = text.slice(from, from + paragraph.length);
      from += paragraph.length;
      return paragraph.includes('[@') ? blank(seen, QUOTATION) : seen;
    })
    .join('');
}
