import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Concept } from './synonyms.ts';

/** A concept of a query with how much it tells: the rarer its words on the site, the more. */
export interface WeighedConcept extends Concept {
  weight: number;
  /** The reader may still be typing its last word. */
  isOpen?: boolean;
}

/** The text of a page by which it is compared with a query: each a name, a heading, a sentence in stems. */
export interface PageText {
  title: readonly string[];
  aliases: readonly (readonly string[])[];
  headings: readonly (readonly string[])[];
  summary: readonly string[];
}

/** What another way to say something counts, beside what was said. */
const OTHER = 0.75;
/** What a stop word counts in a name, beside a word that says something. */
const STOP_WEIGHT = 0.15;

/** A text as it is compared. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** How well a page’s names, headings and summary answer a query; 0 for not at all, from 1 for a title that says it all. */
export function scorePage(
  concepts: readonly WeighedConcept[],
  page: PageText,
  weightOf: (stem: string) => number,
): number {
  const names = [page.title, ...page.aliases].map((name) => closeness(concepts, name, weightOf));
  const title = names[0] ?? 0;
  const name = Math.max(...names);
  const heading = Math.max(0, ...page.headings.map((one) => closeness(concepts, one, weightOf)));
  const inNames = coverage(concepts, [...page.title, '', ...page.aliases.flatMap((alias) => [...alias, ''])]);
  const inHeadings = coverage(
    concepts,
    page.headings.flatMap((one) => [...one, '']),
  );
  const inSummary = coverage(concepts, page.summary);
  return 0.6 * name + 0.2 * title + 0.2 * heading + 0.25 * inNames + 0.1 * inHeadings + 0.15 * inSummary;
}

/** How nearly a name says what the query says, no more and no less: from 0 to 1. */
function closeness(
  concepts: readonly WeighedConcept[],
  name: readonly string[],
  weightOf: (stem: string) => number,
): number {
  const found = coverage(concepts, name);
  if (found === 0) return 0;
  const asked = new Set(concepts.flatMap(({ words, others }) => [...words, ...others.flat()]).map(stemOf));
  const open = concepts.flatMap(({ words, isOpen }) => (isOpen ? words.slice(-1) : []));
  const isAsked = (stem: string) => asked.has(stem) || open.some((word) => stem.startsWith(word));
  const all = sum(name.map((stem) => heft(stem, weightOf)));
  const answered = sum(name.filter(isAsked).map((stem) => heft(stem, weightOf)));
  return found * (0.35 + 0.65 * (all === 0 ? 0 : answered / all));
}

function heft(stem: string, weightOf: (stem: string) => number): number {
  return isStopWord(stem) ? STOP_WEIGHT : weightOf(stem);
}

/** Which part of the query a text holds, by weight: from 0 to 1. */
function coverage(concepts: readonly WeighedConcept[], text: readonly string[]): number {
  const all = sum(concepts.map(({ weight }) => weight));
  return all === 0 ? 0 : sum(concepts.map((one) => one.weight * presence(one, text))) / all;
}

function presence({ words, others, isOpen }: WeighedConcept, text: readonly string[]): number {
  const said = share(words.map(stemOf), text, isOpen ? words.at(-1) : undefined);
  if (said === 1) return 1;
  return Math.max(0.5 * said, ...others.map((other) => (share(other.map(stemOf), text) === 1 ? OTHER : 0)));
}

/** 1 where the stems stand in a row in a text; less where only some of them, or all of them apart, are there. */
function share(stems: readonly string[], text: readonly string[], open?: string): number {
  const isAt = (stem: string, at: number) =>
    text[at] === stem ||
    (open !== undefined && stem === stems.at(-1) && (text[at]?.startsWith(open) ?? false));
  const inRow = text.some((_, start) => stems.every((stem, index) => isAt(stem, start + index)));
  if (inRow) return 1;
  const there = stems.filter((stem) => text.some((_, at) => isAt(stem, at))).length;
  return (0.9 * there) / stems.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
