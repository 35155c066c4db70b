import type { Group } from '../../schemas/group.ts';

type Audience = Group['audience'][number];

/** Whom some words name. */
export interface PeopleNamed {
  audience: Audience[];
  /** Some of that audience, each in full. */
  only: string[];
  /** People whom none of our words names. */
  unsayable: string | null;
}

/** A street or a building called so is about nobody. */
const NOT_PLACE = String.raw`(?![’']s)(?! (?:street|st|road|rd|lane|hill|close|walk|way|mile|park|hall|shed|club|cent(?:re|er)|institute|hospital|challenge)\b)`;
const words = (pattern: string) => new RegExp(String.raw`\b(?:${pattern})\b${NOT_PLACE}`, 'i');

/** People who are made welcome in a group that is for others too. */
const WELCOMED = /[\w+’'-]+(?: (?:and|&) [\w+’'-]+)?[ -](?:friendly|inclusive|welcome)\b/gi;

const named: readonly { pattern: RegExp; audience: Audience; only?: string }[] = [
  { pattern: words("wom[ae]n(?:[’']?s)?|ladies[’']?"), audience: 'women' },
  { pattern: words("men(?:[’']?s)?|gentlemen"), audience: 'men' },
  { pattern: words('lgbt\\w*|queer'), audience: 'lgbtq' },
  { pattern: words('gay'), audience: 'lgbtq', only: 'gay people' },
  { pattern: words('lesbians?'), audience: 'lgbtq', only: 'lesbians' },
  { pattern: words('trans(?:gender)?(?! ?-)'), audience: 'lgbtq', only: 'transgender people' },
  { pattern: words('non-binary'), audience: 'lgbtq', only: 'non-binary people' },
  {
    pattern: words("young(?:er)? (?:people|persons?|adults?)(?:[’']?s)?|teen(?:ager)?s?"),
    audience: 'young-people',
  },
  {
    pattern: words("over[- ]?(?:50|55|60|65)[’']?s|older (?:people|adults)"),
    audience: 'older-people',
  },
  {
    pattern: words(
      'famil(?:y|ies) ?(?:&|and) ?(?:friends|carers)|friends ?(?:&|and) ?famil(?:y|ies)|for families|(?:affected|concerned) others|loved ones|carers',
    ),
    audience: 'family-and-friends',
  },
];

const unsayable: readonly { pattern: RegExp; people: string }[] = [
  { pattern: words('veterans?|armed forces|ex-forces|ex-service(?:men|women)?'), people: 'veterans' },
  {
    pattern: words(
      "people of colou?r|bame|bme|bipoc|minority ethnic|(?:black|asian)(?: (?:and|&) \\w+)? (?:wom[ae]n(?:[’']?s)?|men(?:[’']?s)?|people)",
    ),
    people: 'people of colour',
  },
  {
    pattern: words('nurses|doctors|dentists|lawyers|pilots|(?:health(?:care)?|medical|legal) professionals'),
    people: 'people of some professions',
  },
];

/** Whom a name says a group is for. Nobody where it speaks of women and men, or of all, or where it only welcomes some. */
export function peopleIn(name: string): PeopleNamed {
  const text = name.replace(WELCOMED, ' ');
  const found = named.filter(({ pattern }) => pattern.test(text));
  const isMixed =
    /\b(?:mixed|everyone|everybody|all genders)\b/i.test(name) ||
    (found.some(({ audience }) => audience === 'men') && found.some(({ audience }) => audience === 'women'));
  return {
    audience: isMixed ? [] : [...new Set(found.map(({ audience }) => audience))],
    only: isMixed ? [] : found.flatMap(({ only }) => only ?? []),
    unsayable: unsayable.find(({ pattern }) => pattern.test(text))?.people ?? null,
  };
}
