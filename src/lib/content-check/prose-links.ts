import type { CollectionName } from '../../schemas/index.ts';
import type { Entry } from './content.ts';
import { fieldName } from './fault.ts';
import { textsAt } from './find-at.ts';
import { lineInBody } from './passages.ts';

/** A link an entry holds: an address, as it stands there. */
export interface ProseLink {
  target: string;
  line: number;
  field: string;
}

/** Fields that hold an address of this site. */
const fieldsOfLinks: Partial<Record<CollectionName, readonly string[]>> = {
  questions: ['more'],
  search: ['kinds.*.more.*.to'],
};

/** Links of the prose, web addresses that stand bare in it, and the pages that a question or a card of urgent help leads to. */
export function linksIn(entry: Entry): ProseLink[] {
  const inProse = entry.body.matchAll(/\]\(\s*([^)\s]*)[^)\n]*\)|((?:https?:\/\/|\bwww\.)[^\s)\]]+)/g);
  const more = (fieldsOfLinks[entry.collection] ?? []).flatMap((at) => textsAt(entry.readable, at));
  return [
    ...Array.from(inProse, ({ 1: link, 2: bare, index }) => {
      return { target: link ?? bare ?? '', line: lineInBody(entry, index), field: 'body' };
    }),
    // An ill-formed `more` is the schema's to report.
    ...more
      .filter(({ value }) => isAddress(value))
      .map(({ path, value }) => ({ target: value, line: entry.lineOf(path), field: fieldName(path) })),
  ];
}

/** Whether a text has the form of an address on this site: a page, or a file under /data/. */
export function isAddress(target: string): boolean {
  return /^\/data\/[\w./-]+$/.test(target) || /^\/(?:[\w-]+\/)*(?:#.+)?$/.test(target);
}
