import { maskNotes, maskValue } from './mask.ts';
import { cleanText } from './clean-text.ts';

/** A value as a feed tells it, with the name of its field, so that a refusal can name both. */
export interface Told {
  field: string;
  value: string;
}

/** One reason why a row is left out. */
export interface Refusal {
  row: number;
  /** What the row calls itself; empty where it has no name. */
  name: string;
  field: string;
  value: string;
  reason: string;
  suggestion: string;
}

/** Something an editor ought to know of a row that is proposed. */
export interface Notice {
  row: number;
  name: string;
  field: string;
  text: string;
}

/** What is found out about one row while it is read. Every reason is kept, so that none hides another. */
export interface Row {
  number: number;
  name: string;
  refusals: Refusal[];
  notices: Notice[];
  refuse: (told: Told, reason: string, suggestion: string) => void;
  notice: (field: string, text: string) => void;
}

/** Longer values help nobody who reads a report. */
const LONGEST_SHOWN = 120;
const LONGEST_NOTES = 1500;

/** Opens the page of a report that one row fills. Rows count from 1, those of a sheet as the sheet counts them. */
export function openRow(number: number, name: string): Row {
  const shownName = shorten(maskValue(name));
  const row: Row = {
    number,
    name: shownName,
    refusals: [],
    notices: [],
    // Seven days at one wrong time are told once.
    refuse: ({ field, value }, reason, suggestion) => {
      const shown = showValue(value);
      if (row.refusals.some((one) => one.field === field && one.value === shown && one.reason === reason))
        return;
      row.refusals.push({ row: number, name: shownName, field, value: shown, reason, suggestion });
    },
    notice: (field, text) => {
      if (row.notices.some((one) => one.field === field && one.text === text)) return;
      row.notices.push({ row: number, name: shownName, field, text });
    },
  };
  return row;
}

/** A value as a report shows it: one line, short, with nothing in it that leads to a person. */
export function showValue(value: string): string {
  return shorten(maskValue(cleanText(value)));
}

/** Free text as a report shows it, for an editor to put into words of our own. */
export function showNotes(text: string): string {
  return maskNotes(cleanText(text).slice(0, LONGEST_NOTES));
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
