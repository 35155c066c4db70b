import type { Group } from '../../../schemas/group.ts';
import { listInWords } from '../../text.ts';
import { peopleIn } from '../people-in-name.ts';

type Audience = Group['audience'][number];

/** What a code of a feed says, in our words. */
export interface CodeMeaning {
  open?: 'open' | 'closed';
  audience?: Audience;
  /** Some of that audience, named in full. */
  only?: string;
  access?: keyof Group['access'];
  language?: string;
  isVenueClosed?: true;
  isOnline?: true;
  /** People whom none of our words names: such a group cannot be written truthfully. */
  unsayable?: string;
}

/** Codes that other fellowships than AA use in the same format, and that mean nothing else there. */
const ofOthers: Readonly<Record<string, CodeMeaning>> = {
  BIPOC: { unsayable: 'people of colour' },
  GL: { audience: 'lgbtq', only: 'gay people and lesbians' },
  RA: { unsayable: 'those whom its building lets in' },
  TEEN: { audience: 'young-people' },
  WA: { access: 'stepFree' },
  YA: { audience: 'young-people' },
  YP: { audience: 'young-people' },
};

/**
 * The codes of the Meeting Guide format that say something a file of ours can hold, after the table at
 * https://github.com/code4recovery/spec. American Sign Language is not BSL, and is left out.
 */
const meetingGuideCodes: Readonly<Record<string, CodeMeaning>> = {
  O: { open: 'open' },
  C: { open: 'closed' },
  W: { audience: 'women' },
  M: { audience: 'men' },
  Y: { audience: 'young-people' },
  SEN: { audience: 'older-people' },
  LGBTQ: { audience: 'lgbtq' },
  LGBTQIA: { audience: 'lgbtq' },
  BI: { audience: 'lgbtq', only: 'bisexual people' },
  G: { audience: 'lgbtq', only: 'gay people' },
  L: { audience: 'lgbtq', only: 'lesbians' },
  NB: { audience: 'lgbtq', only: 'non-binary people' },
  T: { audience: 'lgbtq', only: 'transgender people' },
  X: { access: 'stepFree' },
  XB: { access: 'accessibleToilet' },
  TC: { isVenueClosed: true },
  ONL: { isOnline: true },
  P: { unsayable: 'people of some professions' },
  POC: { unsayable: 'people of colour' },
  N: { unsayable: 'Native Americans' },
  NDG: { unsayable: 'indigenous people' },
  ...ofOthers,
  AM: { language: 'Amharic' },
  DA: { language: 'Danish' },
  DE: { language: 'German' },
  EL: { language: 'Greek' },
  EN: { language: 'English' },
  FA: { language: 'Persian' },
  FR: { language: 'French' },
  HE: { language: 'Hebrew' },
  HI: { language: 'Hindi' },
  HR: { language: 'Croatian' },
  HU: { language: 'Hungarian' },
  ITA: { language: 'Italian' },
  JA: { language: 'Japanese' },
  KOR: { language: 'Korean' },
  LT: { language: 'Lithuanian' },
  ML: { language: 'Malayalam' },
  NO: { language: 'Norwegian' },
  POL: { language: 'Polish' },
  POR: { language: 'Portuguese' },
  PUN: { language: 'Punjabi' },
  RUS: { language: 'Russian' },
  S: { language: 'Spanish' },
  SK: { language: 'Slovak' },
  SV: { language: 'Swedish' },
  TH: { language: 'Thai' },
  TL: { language: 'Tagalog' },
  UK: { language: 'Ukrainian' },
};

/** The words the format’s sheet uses for those codes. */
const meetingGuideLabels = new Map(
  Object.entries({
    open: 'O',
    closed: 'C',
    women: 'W',
    men: 'M',
    'women only': 'W',
    "women's": 'W',
    'women’s': 'W',
    womens: 'W',
    'men only': 'M',
    "men's": 'M',
    'men’s': 'M',
    mens: 'M',
    'lgbtq+': 'LGBTQ',
    lgbt: 'LGBTQ',
    'lgbtqia+': 'LGBTQ',
    'people of colour': 'POC',
    'wheelchair accessible': 'X',
    'young people': 'Y',
    seniors: 'SEN',
    lgbtq: 'LGBTQ',
    bisexual: 'BI',
    gay: 'G',
    lesbian: 'L',
    'non-binary': 'NB',
    transgender: 'T',
    'wheelchair access': 'X',
    'wheelchair-accessible bathroom': 'XB',
    'location temporarily closed': 'TC',
    'temporarily closed': 'TC',
    online: 'ONL',
    'online meeting': 'ONL',
    professionals: 'P',
    'people of color': 'POC',
    'native american': 'N',
    indigenous: 'NDG',
  }),
);

/**
 * The world codes of BMLT’s formats. Servers name their formats as they like; these are the same everywhere.
 */
const bmltCodes: Readonly<Record<string, CodeMeaning>> = {
  OPEN: { open: 'open' },
  CLOSED: { open: 'closed' },
  W: { audience: 'women' },
  M: { audience: 'men' },
  Y: { audience: 'young-people' },
  GL: { audience: 'lgbtq' },
  RA: { unsayable: 'those whom its building lets in' },
  WCHR: { access: 'stepFree' },
  TC: { isVenueClosed: true },
  VM: { isOnline: true },
};

/** The keys BMLT comes with, for an answer without its list of formats. */
const bmltKeys: Readonly<Record<string, string>> = {
  O: 'OPEN',
  C: 'CLOSED',
  W: 'W',
  M: 'M',
  RA: 'RA',
  YP: 'Y',
  GL: 'GL',
  WC: 'WCHR',
  TC: 'TC',
  VM: 'VM',
};

/** Languages a sheet may name in full. */
const languages = new Map(
  Object.entries(meetingGuideCodes).flatMap(([code, { language }]) =>
    language === undefined ? [] : [[language.toLowerCase(), code] as const],
  ),
);

/** What a code or a label of the Meeting Guide format says; undefined where no field of ours can hold it. */
export function meetingGuideMeaning(text: string): CodeMeaning | undefined {
  const plain = text.toLowerCase();
  return meaningIn(
    meetingGuideCodes,
    meetingGuideLabels.get(plain) ?? languages.get(plain) ?? text.toUpperCase(),
  );
}

/** What one of BMLT’s world codes says. */
export function bmltMeaning(worldCode: string): CodeMeaning | undefined {
  return meaningIn(bmltCodes, worldCode.toUpperCase());
}

/** What the name of a format says whose world code says nothing: whom it is for, or in which language. */
export function bmltNameMeaning(name: string, isLanguage: boolean): CodeMeaning | undefined {
  const language = isLanguage ? languages.get(name.toLowerCase()) : undefined;
  if (language !== undefined) return meaningIn(meetingGuideCodes, language);
  const { audience, only, unsayable } = peopleIn(name);
  if (unsayable !== null) return { unsayable };
  const [first] = audience;
  return first && { audience: first, ...(only.length > 0 && { only: listInWords(only) }) };
}

/** What a key says on a server that kept the keys BMLT comes with. */
export function bmltKeyMeaning(key: string): CodeMeaning | undefined {
  return bmltMeaning((Object.hasOwn(bmltKeys, key) && bmltKeys[key]) || '');
}

function meaningIn(codes: Readonly<Record<string, CodeMeaning>>, code: string): CodeMeaning | undefined {
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
