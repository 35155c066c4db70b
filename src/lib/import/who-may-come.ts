import type { Group } from '../../schemas/group.ts';

type Audience = Group['audience'];

/** Whom a listing says a group is for. */
export interface ToldAudience {
  audience: Audience;
  /** People whom no word of ours names, said in full: `transgender people`. They are among `audience`. */
  only: string | null;
  /** Whether the listing calls the meeting open, or closed to those it is not about. */
  open: 'open' | 'closed' | null;
  minimumAge: number | null;
  maximumAge: number | null;
}

/** What is said where a listing does not say. */
export const NOT_SAID = 'The listing does not say who may come. Ask before you go.';

/** Organisations whose groups are for some people by what they are, whatever a listing leaves out. */
const byOrganisation = new Map<string | null, Audience>([
  ['al-anon', ['family-and-friends']],
  ['cocaine-anonymous', ['other-drugs']],
  ['narcotics-anonymous', ['other-drugs']],
  ['women-for-sobriety', ['women']],
]);

/** To whom an organisation’s closed meetings are open. */
const closedTo = new Map<string | null, string>([
  ['al-anon', 'family and friends of someone who drinks'],
  ['alcoholics-anonymous', 'people who want to stop drinking'],
]);

const inWords: Readonly<Record<Exclude<Audience[number], 'everyone'>, string>> = {
  'family-and-friends': 'family and friends of someone who drinks',
  lgbtq: 'LGBTQ+ people',
  men: 'men',
  'older-people': 'older people',
  'other-drugs': 'people with a drug problem',
  women: 'women',
  'young-people': 'young people',
};

/** True for a sentence that an import wrote, and no editor. */
export function isGenerated(sentence: string): boolean {
  return (
    sentence === NOT_SAID || /^It is for |the listing calls the meeting (?:open|closed)\.$/i.test(sentence)
  );
}

/** The audience of a group: what the listing says, else what its organisation is for, else everyone. */
export function audienceOf(told: Audience, organisation: string | null): Audience {
  const named = told.filter((one) => one !== 'everyone');
  const all = new Set([...(byOrganisation.get(organisation) ?? []), ...named]);
  return all.size === 0 ? ['everyone'] : [...all].toSorted();
}

/** The sentence that says who may come, from what the listing says and no more. */
export function whoMayCome(told: ToldAudience, organisation: string | null): string {
  const named = told.audience.flatMap((one) => (one === 'everyone' ? [] : [inWords[one]]));
  const people = told.only ?? named.join(', ');
  const sentences = [
    ...(people === '' ? [] : [`It is for ${people}.`]),
    ...agesInWords(told),
    ...openInWords(told.open, people !== '', organisation),
  ];
  return sentences.length === 0 ? NOT_SAID : sentences.join(' ');
}

function agesInWords({ minimumAge: from, maximumAge: to }: ToldAudience): string[] {
  if (from !== null && to !== null) return [`It is for people aged ${from} to ${to}.`];
  if (from !== null) return [`It is for people aged ${from} and over.`];
  return to === null ? [] : [`It is for people aged ${to} and under.`];
}

function openInWords(open: ToldAudience['open'], isForSome: boolean, organisation: string | null): string[] {
  if (open === null) return [];
  if (open === 'open') {
    return [
      isForSome
        ? 'The listing calls the meeting open.'
        : 'Anyone may come: the listing calls the meeting open.',
    ];
  }
  const whom = closedTo.get(organisation) ?? 'people with the problem that it is about';
  return [`Only ${whom} may come: the listing calls the meeting closed.`];
}
