import { isRecord, told, valueOf, type FeedRecord } from '../record.ts';
import { numbered, type FeedFault, type FeedRows } from './feed-format.ts';

/** The services in a file: a list of them, one alone, a page of a list, or several pages. */
export function servicesIn(file: unknown): FeedRows | FeedFault {
  const pages = (Array.isArray(file) ? file : [file]).map(pageIn);
  const [first] = pages;
  if (first && pages.every((page) => page !== null)) {
    const services = pages.flatMap((page) => page.services);
    const partly = whyPartly(pages, services.length);
    return { ...numbered(services), ...(partly !== null && { partly }) };
  }
  if (Array.isArray(file)) return numbered(file);
  if (isRecord(file) && told(file, 'name') && told(file, 'id')) return numbered([file]);
  return {
    fault:
      'An Open Referral UK file is a service, or a page with a list of them under "contents", and this is neither.',
  };
}

interface Page {
  /** What it says of itself and the whole. */
  says: FeedRecord;
  services: readonly unknown[];
}

function pageIn(value: unknown): Page | null {
  if (!isRecord(value)) return null;
  const services = ['contents', 'content', 'services']
    .map((key) => valueOf(value, key))
    .find((list) => Array.isArray(list));
  return Array.isArray(services) ? { says: value, services } : null;
}

/** Why pages may lack services that the whole list has; null where they are all. */
function whyPartly(pages: readonly Page[], found: number): string | null {
  const most = (...fields: string[]) =>
    Math.max(...pages.map(({ says }) => Number(told(says, ...fields)?.value ?? 0) || 0));
  const all = most('total_pages', 'totalPages');
  const items = most('total_items', 'totalElements');
  if (all <= pages.length && items <= found) return null;
  const what =
    all > pages.length ? `${pages.length} of ${all} pages` : `${found} of the ${items} services it speaks of`;
  return `This is ${what}: nothing is called gone. Name the files of all pages in one command to have the whole compared.`;
}
