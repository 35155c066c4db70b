import { wordsOf } from './fold.ts';
import { inDigits } from './numbers.ts';

/** What people write in several ways, on a phone or as they speak, and the one way that the rules know; tried in order. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1{2,}/gu, '$1'], // dieeeee
  [/\b((?:ca|do|did|does|wo|is|was|would|could|should|have|has|are|were)n) t\b/g, '$1t'],
  [/\bwill not\b/g, 'wont'],
  [/\b(can|do|does|did|is|was|would|could|should|have|has) not\b/g, '$1nt'],
  [/\b(?:cannot|cannt|carnt|cnt|cant?t|canot)\b/g, 'cant'],
  [/\b(?:dnt|donot|don|dunt|doent)\b/g, 'dont'],
  [/\b(?:wnt|wan|want to|wanna|wana|wantto)\b/g, 'want'],
  [/\b(?:gonna|gunna|gona|gonner|goin to|gna|imma|ima)\b/g, 'going to'],
  [/\bany more\b/g, 'anymore'],
  [/\b(?:my|me|mi) ?(?:self|sen)\b/g, 'myself'],
  [/\b(?:his|him) ?self\b/g, 'himself'],
  [/\b(?:her) self\b/g, 'herself'],
  [/\b(?:no|non?e) ?(?:one|1|body)\b/g, 'nobody'],
  [/\b(any|some|every) (one|body)\b/g, '$1$2'],
  [/\b(?:nothin|nuthin|nuffin|nowt)\b/g, 'nothing'],
  [/\b(?:tonite|2nite|2night|tonght)\b/g, 'tonight'],
  [/\bi m\b/g, 'im'],
  [/\biam\b/g, 'i am'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\br\b/g, 'are'],
  [/\bb\b/g, 'be'],
  [/\bn\b/g, 'and'],
  [/\b(step|grand|boy|girl) (?=dad|mum|mother|father|son|daughter|child|kids|friend)/g, '$1'],
];

/** The words of a search as the rules know them: contractions whole, numbers in digits. */
export function spokenWords(query: string): string[] {
  const text = wordsOf(query).join(' ');
  return WAYS.reduce((said, [way, one]) => said.replace(way, one), text)
    .split(' ')
    .map((word) => (word === 'one' ? word : inDigits(word)));
}
