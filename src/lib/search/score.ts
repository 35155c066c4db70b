import { wordsOf } from './fold.ts';
import { stemOf } from './stem.ts';
import { isStopStem } from './stop-words.ts';
import type { Concept } from './synonyms.ts';

/** A concept of a query with how much it tells: the rarer its words on the site, the more. */
export interface WeighedConcept extends Concept {
  weight: number;
  /** The reader may still be typing its last word. */
  isOpen?: boolean;
}

/** The names of a page, by which it is compared with a query, in stems. */
export interface PageNames {
  title: readonly string[];
  aliases: readonly (readonly string[])[];
  /** Names of parts that stand for themselves. */
  parts: readonly (readonly string[])[];
}

/** What another way to say something counts, beside what was said. */
const OTHER = 0.9;
/** What a stop word of a name counts, beside a word that says something. */
const STOP_WEIGHT = 0.4;
/** What a name that holds the query counts when all else it says was not asked. */
const AT_LEAST = 0.2;
/** How steeply a name loses that says more than was asked. */
const PRECISION = 1.5;
/** What a part’s name counts, beside the page’s own. */
const PART = 0.95;
// The numbers here, in plan.ts and in merge.ts are where the sets of queries that were read scored best: tests/search/.
const NAME = 0.9;
const TITLE = 0.1;
const TOGETHER = 0.2;

/** A text as it is compared. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** How well a page’s names answer a query: 0 for not at all, 1.2 for a title that says it all. */
export function scorePage(
  concepts: readonly WeighedConcept[],
  { title, aliases, parts }: PageNames,
  weightOf: (stem: string) => number,
): number {
  const close = (name: readonly string[]) => closeness(concepts, name, weightOf);
  const inTitle = close(title);
  const inName = Math.max(inTitle, ...aliases.map(close), ...parts.map((part) => PART * close(part)));
  const together = coverage(concepts, [...title, '', ...aliases.flatMap((alias) => [...alias, ''])]);
  return NAME * inName + TITLE * inTitle + TOGETHER * together;
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
  const heft = (stem: string) => (isStopStem(stem) ? STOP_WEIGHT : weightOf(stem));
  const all = sum(name.map(heft));
  return found * (AT_LEAST + (1 - AT_LEAST) * (sum(name.filter(isAsked).map(heft)) / all) ** PRECISION);
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
