import type { Tick } from '../finder-choices.ts';

/** A search of the directory that somebody has put into words. */
export interface DirectoryIntent {
  ticks: readonly Tick[];
  /** A place or outcode as typed; empty for none. */
  near: string;
  isOnline: boolean;
  /** Such as “Monday evening groups near Leeds”. */
  label: string;
  /** The finder with the filters set: `/groups/#near=leeds&day=monday`. */
  href: string;
}

/** What the recognition needs to know of the site: places, organisations. */
export type IntentWords = Readonly<Record<string, readonly string[]>>;

/** The search of the directory a query puts into words; null when it is none. */
export const findIntent: (query: string, known: IntentWords) => DirectoryIntent | null = () => null;
