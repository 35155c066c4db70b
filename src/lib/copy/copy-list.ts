/** What a copy takes, as `/copy.json` tells it. Written by the build, read by the island that makes a copy. */
export interface CopyList {
  /** Every page and file of a copy without a place, by address. */
  addresses: string[];
  /** What they weigh together, in bytes as sent. */
  bytes: number;
  /** About what the page of one group weighs, in bytes as sent. */
  groupBytes: number;
}

/** Where the list of what a copy takes stands. */
export const COPY_LIST = '/copy.json';

/** The page that a reader without a network gets in place of one that is not in the copy. */
export const OFFLINE_PAGE = '/offline/';

/**
 * Pages someone may need when there is no network: help, the choices, how to meet people, how to be safe. The
 * evidence behind them (sources, pairs, programmes) is left out, because it would double what there is to fetch.
 */
const PAGES =
  /^(?:(?:guides|organisations)\/(?:[^/]+\/)?|(?:urgent-help|compare|groups|groups\/online|privacy-and-safety|search|a-z|offline)\/)?index\.html$/;

/** What those pages are shown with, and what the search knows without its engine: the names of pages, and whom to phone. */
const FILES = /^(?:_astro\/.*|favicon\.svg|search\/start\.json)$/;

/** Whether a file of the build belongs in every copy. */
export function isCopied(file: string): boolean {
  return PAGES.test(file) || FILES.test(file);
}

/** Whether a file of the build is the page of one group. */
export function isGroupPage(file: string): boolean {
  return /^groups\/(?!online\/)[^/]+\/index\.html$/.test(file);
}
