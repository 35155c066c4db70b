import { blank } from './passages.ts';

/** Something in a text that needs a source. */
export interface Claim {
  what: string;
  /** The words that make it one. */
  words: string;
}

/** Numbers that are names or places in a list, not figures: who to phone, the parts of a programme, this page. */
const NOT_FIGURES = new RegExp(
  [
    String.raw`\b(?:999|111)\b`,
    String.raw`\b(?:[Ss]teps?|[Pp]oints?|[Ss]tatements?|[Pp]arts?|[Ll]evels?|[Rr]ows?)\s+\d+(?:\s*(?:,|to|and|or)\s*\d+)*`,
    String.raw`\b\d+[- ](?:[Ss]teps?|[Pp]oints?|[Ss]tatements?|[Pp]arts?|[Tt]raditions?)\b`,
    String.raw`\b3-S\b`,
  ].join('|'),
  'g',
);

/** A small number that only counts what the page is about to tell: "2 ways", "3 questions". */
const COUNTING_WORD =
  /(?<![£\d.,/])\b(?:[1-9]|1[0-2])\b(?!\s*(?:%|per cent|in\s+\d|out of|[,./]\d|[ap]m\b))(?!\s*(?:g|ml|kg)\b)/g;
const MEASURED =
  /\b\d[\d,]*\s+(?:or\s+more\s+|to\s+\d+\s+)?(?:\w+\s+)?(?:units?|pints?|glasses|bottles?|drinks?|hours?|minutes?|days?|weeks?|months?|years?|people|members|women|men|adults|meetings|million|countries)\b/;

const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty';
/** Figures in words: "a third of", "thousands of", "two million", "one in ten". */
const IN_WORDS = new RegExp(
  [
    String.raw`\b(?:a|one|two|three)\s+(?:third|quarter|fifth|tenth)s?\s+of\b`,
    String.raw`\b(?:dozens|hundreds|thousands|millions)\s+of\b`,
    String.raw`\bhalf\s+of\s+(?:all|them|those|its|people|members|women|men|adults|groups)\b`,
    String.raw`\b(?:${NUMBER_WORD}|a)\s+(?:hundred|thousand|million|billion)\b`,
    String.raw`\b(?:${NUMBER_WORD})\s+(?:in|out\s+of)\s+(?:every\s+)?(?:${NUMBER_WORD})\b`,
  ].join('|'),
  'i',
);

const STUDY =
  /\b(?:Cochrane|Project MATCH|NDTMS)\b|\b(?:stud(?:y|ies)|trials?|reviews?|surveys?|papers?|experiments?|researchers?|research)\s+(?:also\s+)?(?:found|finds?|show(?:s|ed)?|says?|said|suggests?|report(?:s|ed)?|followed|compared)\b/i;

const ADVICE =
  /\b(?:see|speak to|speak with|talk to|ask|phone|get|tell|contact|go to|need)\b[^.:;]{0,40}\b(?:GP|doctor|999|111|midwife|pharmacist|nurse|medical (?:advice|help)|alcohol service)\b|\bdo not (?:stop|cut down)\b[^.:;]{0,20}\bsudden/i;

/** The first thing in a plain text that needs a source; null where there is none. Names are not searched. */
export function claimIn(text: string, names: RegExp): Claim | null {
  const unnamed = blank(text, names);
  const figure = figureIn(blank(unnamed, NOT_FIGURES));
  if (figure !== null) return { what: 'a figure', words: figure };
  const study = STUDY.exec(text);
  if (study) return { what: 'a study', words: study[0] };
  const advice = ADVICE.exec(text);
  return advice && { what: 'health advice', words: advice[0] };
}

function figureIn(text: string): string | null {
  const inWords = IN_WORDS.exec(text);
  if (inWords) return inWords[0];
  const measured = MEASURED.exec(text);
  if (measured) return measured[0];
  const other = /£?\d[\d,.]*(?:\s*(?:%|[ap]m))?/.exec(blank(text, COUNTING_WORD));
  return other && other[0].replace(/[.,]$/, '');
}

const COUNTED =
  'people|members|groups|meetings|adults|women|men|patients|countries|organisations|services|drinkers|studies|trials|places|towns';
/** Counts of the world, which change: people, groups, money, shares. */
const STATISTIC = new RegExp(
  [
    // The strength of a drink is no count.
    String.raw`\d[\d,.]*\s*(?:%|per cent\b)(?!\s*(?:beers?|lager|cider|wines?|spirits?|whisky|vodka|ABV)\b)`,
    String.raw`\b\d[\d,.]*\s+(?:million|billion)\b`,
    String.raw`\b\d+\s+(?:in|out of)\s+(?:every\s+)?(?!(?:1[5-9]|20)\d\d\b)\d+\b`,
    String.raw`£\s?\d[\d,.]*`,
    // A number that looks like a year counts only what stands right after it.
    String.raw`\b(?!(?:1[5-9]|20)\d\d\b)(?:\d{2,}|\d{1,3}(?:,\d{3})+)\s+(?:[a-z]+\s+){0,2}(?:${COUNTED})\b`,
    String.raw`\b(?:1[5-9]|20)\d\d\s+(?:${COUNTED})\b`,
  ].join('|'),
  'i',
);
const DATED = /\b(?:1[5-9]|20)\d\d\b|\bundated\b|\bno date\b|\bnot dated\b/i;

/** A count of the world that does not say of when; null where there is none. */
export function undatedFigure(text: string, names: RegExp): string | null {
  const unnamed = blank(text, names);
  const counted = blank(unnamed, NOT_FIGURES);
  const found = STATISTIC.exec(counted) ?? IN_WORDS.exec(counted);
  // What counts may look like a year, such as 2000 members: it cannot date itself.
  return found && !DATED.test(unnamed.replace(found[0], ' ')) ? found[0] : null;
}
