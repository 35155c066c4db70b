import { proseCollections } from '../../schemas/index.ts';
import { blocksOf, plain, sentencesOf, type Block } from '../plain-prose.ts';
import { namesPattern } from '../reading-level.ts';
import { entriesIn, type Content, type Entry } from './content.ts';
import { textsAt } from './find-at.ts';

/** Fields of prose that stand on an entry’s own page, beside its body. */
const FIELDS_ON_PAGE = [
  'shortAnswer',
  'parts.*.text',
  'rows.*.left.text',
  'rows.*.right.text',
  'rows.*.note',
  'asks.*.ask',
  'asks.*.note.text',
];

/** Where names stand that nobody can write shorter: organisations, programmes, helplines and publishers. */
const NAME_FIELDS = ['name', 'shortName', 'aliases.*', 'publisher', 'author.*.literal', 'original.owner'];

/** A paragraph or list item of an entry, and the line of the file it begins on. */
export interface PageBlock extends Block {
  field: string;
}

/** Entries with a page of prose. */
export function pagesIn(content: Content): Entry[] {
  return entriesIn(content, ...proseCollections).filter(({ body }) => body !== '');
}

/** The paragraphs and list items of an entry’s body, as written, with lines of the file. */
export function bodyBlocks({ body, bodyLine }: Entry): PageBlock[] {
  return blocksOf(body).map((block) => ({ ...block, field: 'body', line: bodyLine + block.line }));
}

/** All the sentences a reader of the page meets, lists of sources and headings left out. */
export function pageSentences(entry: Entry): string[] {
  const fields = FIELDS_ON_PAGE.flatMap((pattern) => textsAt(entry.data, pattern)).map(({ value }) => value);
  const blocks = bodyBlocks(entry).map(({ text }) => text);
  return [...fields, ...blocks].flatMap((text) => sentencesOf(plain(text)));
}

/** Finds the names that the content knows. */
export function knownNames(content: Content): RegExp {
  const entries = entriesIn(content, 'organisations', 'programmes', 'helplines', 'sources');
  const names = entries.flatMap(({ readable }) => NAME_FIELDS.flatMap((field) => textsAt(readable, field)));
  return namesPattern([...new Set(names.map(({ value }) => value))]);
}
