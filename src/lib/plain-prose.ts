/** A block of prose that a reader meets as one: a paragraph or an item of a list, without its list mark. */
export interface Block {
  kind: 'paragraph' | 'item';
  text: string;
  /** Line of the text it begins on, counted from 0. */
  line: number;
  /** How many headings stand above it. */
  section: number;
}

/** The paragraphs and list items of a text in Markdown, headings left out. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  let section = 0;
  for (const [line, written] of markdown.split('\n').entries()) {
    const text = written.trim();
    const item = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(text);
    const isHeading = /^#{1,6}\s/.test(text);
    const last = blocks.at(-1);
    if (isHeading) section += 1;
    if (text === '' || isHeading) isOpen = false;
    else if (item) {
      blocks.push({ kind: 'item', text: item[1] ?? '', line, section });
      isOpen = true;
    } else if (isOpen && last) last.text += ` ${text}`;
    else {
      blocks.push({ kind: 'paragraph', text, line, section });
      isOpen = true;
    }
  }
  return blocks;
}

/** A text as it is read aloud: no citations, no addresses, no marks. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[@[^\]\n]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a full stop ends no sentence. */
const ABBREVIATIONS = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|eg|ie|etc)\.$/;

/** The sentences of a plain text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/(?<=[.!?:][”’)"']*)\s+(?=[“‘("']*[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATIONS.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences.filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** The words of a sentence: letters and digits, with hyphens and apostrophes inside. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d]+(?:[-’'.,/][\p{L}\d]+)*/gu) ?? [];
}
