import { proseCollections } from '../../../schemas/index.ts';
import { nearest } from '../../nearest.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { findAt, textsAt } from '../find-at.ts';
import { anchorsOf } from '../headings.ts';
import { linksIn } from '../prose-links.ts';

/** Anchors that a page of prose has besides its headings. */
const PAGE_ANCHORS: Record<(typeof proseCollections)[number], RegExp> = {
  organisations: /^how-to-reach-it$/,
  models: /^held-by$/,
  programmes: /^(?:parts|part-\d+|point-by-point)$/,
  guides: /^$/,
};
const EVERY_PAGE = /^(?:main|sources|source-\d+|withdrawal-warning)$/;

/** A link to a place on a page of prose leads to a heading that is there. */
export function linkAnchors(content: Content): Fault[] {
  const pages = new Map(
    entriesIn(content, ...proseCollections).map((entry) => [`/${entry.collection}/${entry.slug}/`, entry]),
  );
  return entriesIn(content, ...proseCollections, 'questions', 'search').flatMap((entry) =>
    linksIn(entry).flatMap(({ target, line, field }) => {
      const [address = '', anchor] = target.split('#');
      const page = pages.get(address);
      if (page === undefined || anchor === undefined || hasAnchor(page, anchor)) return [];
      const found = `Found a link to "${target}", but that page has no such heading.`;
      const suggestion = nearest(anchor, anchorsOf(page));
      const write =
        suggestion === undefined
          ? `Link to ${address}, or to one of its headings.`
          : `Did you mean ${address}#${suggestion}?`;
      return [{ file: entry.file, line, field, found, write }];
    }),
  );
}

function hasAnchor(page: Entry, anchor: string): boolean {
  // The headings of a page that could not be read are not known.
  if (page.body === '') return true;
  const collection = proseCollections.find((name) => name === page.collection) ?? 'guides';
  const anchors = [...anchorsOf(page), ...askAnchors(page)];
  return EVERY_PAGE.test(anchor) || PAGE_ANCHORS[collection].test(anchor) || anchors.includes(anchor);
}

/** Anchors of what a guide asks: the slugs of the questions behind it. */
function askAnchors({ readable }: Entry): string[] {
  return findAt(readable, 'asks.*').map(({ value }) =>
    textsAt(value, 'questions.*')
      .map((question) => question.value)
      .join('-'),
  );
}
