import { stemOf } from './stem.ts';

/** Words that say how something is asked and not what. Folded: “don’t” is `dont`. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about actual actually after all along alright also although am an and any anybody anyone anything
  anyway anyways are arent around as at away basically be because been being bit bits bloody bout but
  by called can cannot cant cause certainly clearly come comes coming completely cos could couldnt coz
  currently cuz definitely did didnt do does doesn doesnt doing done dont during each either else
  especially etc even ever every exactly fairly finally fine folks for from funny generally get gets
  getting give given go goes going gonna got gotta guess guys had hardly has have
  having he hello her here hers hes hey hi him his hiya honest honestly hopefully hoping how however
  hows i id if ill im in innit into is isnt it its itself ive just keep keeps kind kinda kindly know
  least let lets like literally loads lol lot lots luv mainly many may maybe me might mine more most
  mostly much must my myself nearly need needs nor obviously of off often ok okay on one ones only
  onto or other ought our out over particularly perhaps please pls plz possible possibly probably
  properly put quite rather really reckon regarding say seem seems seriously should shouldnt simply
  since so some somebody somehow someone something sometimes somewhere sort sorta still stuff such
  suppose supposed sure take tell terms than thank thanks that thats the their theirs them themselves
  then there theres these they theyre thing things think this those though thru til till to too
  totally tryna turns u unless until up upon us usual usually various very want wants was wasnt way we
  well went were wether what whatever whats when whenever where wheres whether which while whilst who
  whos why will with within wonder wondering wont would wouldnt ya yeah yep yes yet you your youre
  yours`
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

/** The country the site speaks of, which says nothing beside the name of an organisation. */
const HOME_COUNTRY: ReadonlySet<string> = new Set(['uk', 'england', 'britain', 'gb']);

/** Whether a folded word names the country the site speaks of. */
export function isHomeCountry(word: string): boolean {
  return HOME_COUNTRY.has(word);
}
