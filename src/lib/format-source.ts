import type { Source } from '../schemas/source.ts';
import { formatDate } from './dates.ts';
import { listInWords } from './text.ts';

/** A source cut into the parts a reader sees: who, what and where it leads. */
export interface SourceWords {
  authors: string;
  title: string;
  /** Journal or site, volume, pages, publisher. */
  container: string;
  date: string;
  /** The DOI's or the original's address, if it has one. */
  href: string | null;
  /** How and when we read it; empty where the record itself is one step away. */
  seen: string;
}

/** Puts a source into words for a list of sources. */
export function formatSource(source: Source): SourceWords {
  return {
    authors: authorsInWords(source.author),
    title: source.title,
    container: containerInWords(source),
    date: source.issued === null ? 'no date shown' : formatDate(source.issued),
    href: source.DOI ? doiAddress(source.DOI) : (source.URL ?? null),
    seen: `${source.seen.as === 'copy' ? 'archived copy read' : 'read'} ${formatDate(source.seen.on)}`,
  };
}

/** A source in one line, its address last: for a spreadsheet, where nothing can be a link. */
export function sourceInALine(source: SourceWords & { note: string | undefined }): string {
  const { authors, title, container, date, href, seen, note } = source;
  const where = [container, date].filter(Boolean).join(', ');
  return [`${[authors, title, where].filter(Boolean).join('. ')}; ${seen}.`, note, href]
    .filter(Boolean)
    .join(' ');
}

/** A DOI may hold signs that cut an address short, such as `#`. */
function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

function authorsInWords(authors: Source['author']): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
  );
  return names.length > 3 ? `${names[0]} and others` : listInWords(names);
}

function containerInWords(source: Source): string {
  const { volume, issue, page, publisher } = source;
  const part = [volume, issue && `(${issue})`].filter(Boolean).join('');
  const inside = [source['container-title'], part, page].filter(Boolean).join(' ');
  return [inside, publisher].filter(Boolean).join(', ');
}
