import { stemOf } from './stem.ts';

/** Words that say how something is asked and not what. Folded: “don’t” is `dont`. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any anybody anyone anything are arent as at
  be because been being but by can cannot cant could couldnt did didnt do does doesnt doing done dont
  each either etc even ever every for from get gets getting give given go goes going gonna got gotta
  had has have having he hello her here hers hes hi him his how however hows
  i id if ill im in into is isnt it its itself ive just keep keeps know let lets like
  many may maybe me might mine more most much must my myself
  need needs of off ok on one only or other our out over please put
  really say should shouldnt so some somebody someone something still such
  take tell than thank thanks that thats the their them then there theres these they theyre thing things think this those to too
  u up us very want wants was wasnt way we well went were what whats when where wheres which while who whos why will with wont would wouldnt
  yes yet you your youre yours`
    .split(/\s+/)
    .filter(Boolean),
);

const STOP_STEMS: ReadonlySet<string> = new Set(Array.from(STOP_WORDS, stemOf));

/** Whether a folded word only says how something is asked. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Whether a stem is one of a stop word. */
export function isStopStem(stem: string): boolean {
  return STOP_STEMS.has(stem);
}

/** The words that say what is asked; all of them, when every one is a stop word. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
}
