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
    String.raw`\b(?:sober|sobriety|teetotal\w*|alcohol-free|cold\s+turkey|dry\s+january|dry(?:ing)?\s+out|wean\w*)\b`,
    String.raw`\b(?:com(?:e|es|ing)|came|lay|stay(?:s|ed|ing)?|swear|swore)\s+off\s+(?:the\s+)?(?:drink\w*|alcohol|booze)\b`,
    String.raw`\b(?:reduc|lower|halv|limit|end|control)\w*\s+(?:(?:your|their|his|her|how\s+much|what|the)\s+)?(?:you\s+|they\s+)?(?:drink\w*|alcohol|intake)\b`,
    String.raw`\bcut(?:s|ting)?\s+(?:(?:out\s+)?(?:alcohol|drink\w*)|(?:your|their|his|her)\s+drink\w*)`,
    String.raw`\b(?:not|never|without|no\s+longer)\s+(?:to\s+)?drink(?:ing)?\b|\bdrink\s+(?:a\s+(?:little|bit)\s+)?less\b|\b(?:fewer|last)\s+drinks?\b|\bbreak\s+from\s+(?:drink\w*|alcohol)\b`,
    String.raw`\b(?:give|gives|giving|gave)\s+(?:the\s+)?(?:drink|booze)\s+up\b`,
  ].join('|'),
  'i',
);

/** The same words about something else: names, buses, and what happens to meetings. */
const OTHER_MEANINGS = new RegExp(
  [
    String.raw`\b(?:Women\s+for|Secular\s+Organizations\s+for)\s+Sobriety\b`,
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
