import { wordsOf } from './fold.ts';
import { inDigits } from './numbers.ts';

/** Ways to write several words, and the one way that the rules know; tried in order. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1{2,}/gu, '$1'], // dieeeee
  [/\b((?:ca|do|did|does|wo|is|was|would|could|should|have|has|had|are|were)n) t\b/g, '$1t'],
  [/\bwill not\b/g, 'wont'],
  [/\b(can|do|does|did|would|could|should) not\b/g, '$1nt'],
  [/\b(?:is|am|are|was|were|have|has|had|no longer) not\b|\bno longer\b/g, 'not'],
  [/\bunable to\b/g, 'cant'],
  [/\bwant to\b/g, 'want'],
  [/\bgoin to\b/g, 'going to'],
  [/\bany more\b/g, 'anymore'],
  [/\b(?:my|me|mi) (?:self|sen)\b/g, 'myself'],
  [/\b(him|her|them) ?(?:self|selves)\b/g, '$1self'],
  [/\b(?:no|non) (?:one|1|body)\b/g, 'nobody'],
  [/\b(any|some|every) (one|1|body)\b/g, '$1one'],
  [/\b(i|he|she|they|you|we) (m|s|d|ll|ve|re)\b/g, '$1$2'],
  [/\b(step|grand|boy|girl) (?=dad|mum|mother|father|son|daughter|child|kids|friend)/g, '$1'],
];

/** “OD’d” would be “odd” without its apostrophe. */
const TOOK_TOO_MUCH = /\bo\p{M}*d\p{M}*['‘’ʼ`´]d\b/giu;

/** Words that people write in several ways, on a phone or as they speak, before a colon the one that the rules know. */
const SAME = `cant:cannot cannt carnt cnt cantt canot couldnt|dont:dnt donot dunt doesnt didnt doent|wont:wouldnt
not:isnt aint arent wasnt werent hasnt havent hadnt|want:wnt wanna wana wantto wants wanted wanting|going to:gonna gunna gona gonner gna imma ima
myself:meself mesen misen|himself:hisself|nobody:noone nonone no1|someone:somebody sum1 some1|everyone:everybody evry1|anyone:anybody
nothing:nothin nuthin nuffin nowt|something:summat somethin sumthing|tonight:tonite 2nite 2night tonght|i am:iam|you:u|your:ur|are:r|be:b|and:n
he:hes|she:shes|he will:hell|she will:shell|they will:theyll|they would:theyd
come:came comes coming|give:gave gives giving|take:took taken takes taking|go:went goes|throw:threw thrown throws throwing|break:broke broken breaks breaking
drive:drove drives driving|fall:fell fallen falls|say:said says saying|see:saw sees seeing|hide:hid hides hiding|shake:shook shaken|eat:ate eaten eating
bleed:bled bleeds|wake:woke woken wakes waking|lose:lost loses losing|write:wrote written writing|hear:heard hears hearing|think:thinking thinks thought thoughts
hit:hits hitting|hurt:hurts hurting|cut:cuts cutting|end:ends ending ended|live:lives lived|leave:leaves leaving
mum:mums mummy mummys mam mammy mom mommy mother ma mumma|dad:dads daddy daddys father da papa|stepdad:stepfather|stepmum:stepmother
child:children childs kid kids kiddies bairn bairns|baby:babies infant infants newborn bubba|husband:husbands hubby spouse|wife:missus wifey
boyfriend:bf boyfriends fella bloke|girlfriend:gf girlfriends
scared:afraid frightened terrified petrified frit frightend terrifed terified afriad|scares:scaring frightens frightening terrifies terrifying
drunk:pissed wasted hammered plastered intoxicated steaming bladdered legless|alcohol:booze boozing voddy bevvy bevvies alchohol
pills:pill tablet tablets tabelts meds medication medicine medicines|vomit:vomiting vomited puke puking puked spewing spewed retching|hungry:starving|until:till til`;

/** The one word the rules know for each of the others. */
export const saidAnotherWay: ReadonlyMap<string, string> = new Map(
  SAME.split(/[|\n]/).flatMap((line) => {
    const [one = '', others = ''] = line.split(':');
    return others.split(' ').map((other) => [other, one] as const);
  }),
);

/** The words of a search as the rules know them: in one spelling, without contractions, numbers in digits. */
export function spokenWords(query: string): string[] {
  const words = wordsOf(query.replace(TOOK_TOO_MUCH, 'oded')).join(' ');
  const said = WAYS.reduce((text, [way, one]) => text.replace(way, one), words);
  return said
    .split(' ')
    .flatMap((word) =>
      (
        saidAnotherWay.get(word) ??
        saidAnotherWay.get(`${word}g`) ??
        (word === 'one' ? word : inDigits(word))
      ).split(' '),
    );
}
