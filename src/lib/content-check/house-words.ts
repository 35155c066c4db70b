/** A word this site does not use, and what it writes instead. */
export interface HouseWord {
  pattern: RegExp;
  write: string;
}

/** What people quote is theirs, and may hold any word. */
export const QUOTATION = /“[^”]{0,400}”/g;

/** Names and set phrases that hold a word we do not use ourselves. */
export const NAMES = new RegExp(
  [
    String.raw`\bAlcoholics Anonymous\b`,
    String.raw`\bAdult Children of Alcoholics\b`,
    String.raw`\bNational Institute on Alcohol Abuse and Alcoholism\b`,
    String.raw`\bnon-alcoholic\b`,
    String.raw`\balcoholic\s+drinks?\b`,
    // The word spoken about, not used: "Do you have to call yourself an alcoholic?"
    String.raw`\bcall(?:s|ed|ing)?\s+(?:(?:yourself|himself|herself|themselves)\s+)?an\s+alcoholic\b`,
  ].join('|'),
  'g',
);

/** Words that hurt, blame or mislead, in any text of ours. */
export const houseWords: readonly HouseWord[] = [
  {
    pattern: /\b(?:alcohol|substance)\s+abuse(?:rs?)?\b/gi,
    write: 'Write "alcohol problem" or "worried about drinking".',
  },
  {
    pattern: /\baddicts?\b/gi,
    write: 'Write "a person who is dependent on alcohol", or name what they use.',
  },
  {
    pattern: /\balcoholics?\b/gi,
    write:
      'Write "a person who is dependent on alcohol"; as somebody’s own word, put it in quotation marks “ ” and cite whose.',
  },
  { pattern: /\brelaps(?:e|es|ed|ing)\b/gi, write: 'Write "a lapse" or "started drinking again".' },
  { pattern: /\boff\s+the\s+wagon\b/gi, write: 'Write "started drinking again".' },
  { pattern: /\bsafe\s+drinking\b/gi, write: 'Write "safer drinking".' },
  // Only where it must mean sober: a room may be clean.
  {
    pattern:
      /\b(?:get|gets|getting|got|stay|stays|staying|stayed|been|living)\s+clean\b|\bclean\s+(?:and\s+sober|time)\b/gi,
    write: 'Write "not drinking" or "stopped drinking".',
  },
  {
    pattern: /\bcommit(?:s|ted|ting)?\s+suicide\b/gi,
    write: 'Write "died by suicide" or "took their own life".',
  },
  { pattern: /\bsuffer(?:s|ed|ing)?\s+(?:from|with)\b/gi, write: 'Write "has" or "lives with".' },
  {
    pattern: /\b(?:drunks|drunkards?|winos?|boozers?|junkies?|alkies?|lushes)\b|\ba\s+drunk\b/gi,
    write: 'Write "a person who drinks heavily", or leave the person out.',
  },
  {
    pattern: /\b(?:(?:drug|alcohol|substance)\s+(?:users?|misusers?|abusers?)|abusers?\s+of)\b/gi,
    write: 'Write "people who use drugs" or "people who drink".',
  },
  {
    pattern: /\b(?:enablers?|enabling\s+behaviou?r|co-?dependen\w+)\b/gi,
    write: 'Say what the person does.',
  },
  { pattern: /\bin\s+denial\b/gi, write: 'Write "does not see a problem", and leave the judging out.' },
  { pattern: /\bvictims?\s+of\b/gi, write: 'Write "people affected by".' },
  { pattern: /\b(?:dial|ring|call)\s+(?:999|111|NHS\s+111)\b/gi, write: 'Write "phone".' },
  { pattern: /\bmedications?\b/gi, write: 'Write "medicine".' },
  { pattern: /\bclick\s+here\b/gi, write: 'Say where the link leads.' },
];

const NEUTRAL = 'Say what it does, or whose view this is, and leave the judging to the reader.';

/** Words that judge, rank or recommend. Organisations stand beside each other, so what we say of them holds none. */
export const judgingWords: readonly HouseWord[] = [
  String.raw`best|finest|superior|inferior|leading|world-class|pioneering|renowned`,
  String.raw`proven(?:\s+to\s+work)?|gold\s+standard|most\s+effective|miracle|guaranteed?`,
  String.raw`cults?|sects?|brainwash\w*|the\s+only\s+real|unfortunately|sadly`,
  String.raw`we\s+recommend|(?:is|are|comes?)\s+(?:highly\s+|strongly\s+)?recommended|recommend\s+(?:this|it|them)`,
  String.raw`(?:better|safer|worse)\s+than\s+(?:AA|SMART|MM|WFS|SOS|LifeRing|Alcoholics|Moderation|Women|Secular|the\s+other)\w*`,
  String.raw`(?:top|number[\s-]one|first)\s+choice|most\s+successful|ideal\s+for`,
].map((words) => ({ pattern: new RegExp(String.raw`\b(?:${words})\b`, 'gi'), write: NEUTRAL }));
