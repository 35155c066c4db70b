import { blank } from './passages.ts';

/** Ways in which a text speaks of stopping drinking, or drinking less. */
const STOPPING = new RegExp(
  [
    String.raw`\b(?:stop|stops|stopped|stopping|quit|quits|quitting)\b`,
    String.raw`\b(?:give|gives|giving|gave|given)\s+(?:it\s+|drinking\s+|alcohol\s+)?up\b`,
    String.raw`\bcut(?:s|ting)?\s+(?:\w+\s+){0,2}(?:down|back)\b`,
    String.raw`\bdrink(?:s|ing)?\s+less\b`,
    String.raw`\b(?:detox\w*|withdrawal\w*|abstinen\w*|abstain\w*)\b`,
    String.raw`\bmoderat(?:e|es|ing|ion)\b`,
    String.raw`\btaper\w*\b`,
  ].join('|'),
  'i',
);

/** The same words about something else: names, buses, and what happens to meetings. */
const OTHER_MEANINGS = new RegExp(
  [
    String.raw`\bmoderation management\b`,
    String.raw`\bnine steps of moderation\b`,
    String.raw`\b(?:bus|tram|train)\s+stops?\b`,
    String.raw`\bstop(?:s|ped)?\s+(?:meeting|running|publishing|working)\b`,
    String.raw`\bgiven\s+up\s+(?:its|their)\b`,
    String.raw`\bwithdrawal\s+of\s+(?:consent|funding|support)\b`,
  ].join('|'),
  'gi',
);

/**
 * The first words in a text about stopping or cutting down, so that its page
 * must carry the withdrawal warning; null when there are none. In doubt it
 * says yes: a warning too many harms nobody.
 */
export function findStopping(text: string): { words: string; index: number } | null {
  const found = STOPPING.exec(blank(text, OTHER_MEANINGS));
  return found && { words: found[0].replace(/\s+/g, ' '), index: found.index };
}
