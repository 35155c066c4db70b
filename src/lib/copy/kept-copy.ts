import { formatDate, formatTime } from '../dates.ts';
import { pageAddress, LIST_PAGE_SIZE } from '../paginate.ts';

/** A place whose groups a copy takes too. */
export interface CopiedPlace {
  /** Its name inside a sentence: "Leeds", "the North West". */
  name: string;
  /** The first page of its list. */
  href: string;
  /** Where its groups are listed for the browser; null where we hold none. */
  file: string | null;
}

/** What a device remembers of its copy, beside the pages. */
export interface KeptCopy {
  /** When it was saved, in the words that its pages carry. */
  saved: string;
  place: CopiedPlace | null;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A moment on the device’s own clock: "Friday 27 November 2026 at 3:40pm". */
export function momentInWords(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = formatTime(`${two(moment.getHours())}:${two(moment.getMinutes())}`);
  return `${DAYS[moment.getDay()] ?? ''} ${formatDate(date)} at ${time}`;
}

/** About how much there is to fetch, rounded up: "700 kB", "1.3 MB". */
export function sizeInWords(bytes: number): string {
  const hundreds = Math.ceil(bytes / 100_000);
  return hundreds < 10 ? `${hundreds}00 kB` : `${hundreds / 10} MB`;
}

/** The pages of a place’s list, those of its groups, and the file its filters read. */
export function placeAddresses({ href, file }: CopiedPlace, slugs: readonly string[]): string[] {
  const pages = Math.max(1, Math.ceil(slugs.length / LIST_PAGE_SIZE));
  return [
    ...Array.from({ length: pages }, (_, index) => pageAddress(href, index + 1)),
    ...slugs.map((slug) => `/groups/${slug}/`),
    ...(file ? [file] : []),
  ];
}

/**
 * A page as the copy holds it. Its main part begins by saying that it is a copy and since when, so that nobody
 * takes an old time of a meeting for a new one; the header, with the way out, stays where it always is. The look
 * is made of what every page carries already, so that its policy holds.
 */
export function markAsCopy(html: string, saved: string): string {
  const main = /<main\b[^>]*>/.exec(html)?.[0];
  if (!main) throw new Error('Cannot mark the copy: the page has no main part.');
  const note =
    '<p role="note" class="card">' +
    `<strong>You are reading a copy saved on ${saved}.</strong> ` +
    'Times and places may have changed since. <a href="/offline/">About this copy</a></p>';
  return html.replace(main, () => main + note);
}
