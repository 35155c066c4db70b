import { audiences, type Group } from '../../../schemas/group.ts';
import type { Listing, ToldFacts } from '../listing.ts';
import type { ServicePlace } from './open-referral-places.ts';
import { dayIn } from './told-day.ts';
import { recordsIn, told, toldAll, toldList, type FeedRecord } from '../record.ts';
import type { Row } from '../row.ts';
import { meetingGuideMeaning } from './type-codes.ts';
import type { ToldAudience } from '../who-may-come.ts';

const TOPIC =
  /alcohol|drinker|drinking|drink problem|\b(?:who|people|you|not|your|my|their) drink\b|\bdrinks? too much|sober|sobriety|(?:smart|refuge|celebrate) recovery|recovery dharma|substance (?:mis|ab)?use|drug|(?:twelve|12)[- ]step|\bAA\b|al-?anon|detox/i;
const ADDICT = /addict/i;
const OTHER_ADDICTION =
  /gambl|smok|nicotine|tobacco|\bvap(?:e|ing)|\bporn|\bsex\b|\bsexual|overeat|\bfood\b|gaming|shopping/i;
const FREE =
  /^(?:it is |this is |)?(?:free|free of charge|no charge|no cost|no fees?|none|£?0(?:\.00)?)\.?$/i;
const CHARGED = /^(?:there is )?(?:a charge|charges? appl(?:y|ies)|charged)\.?$/i;
const DONATION =
  /^(?:by |a |small |voluntary |suggested )*(?:donations?|contributions?)(?: only| welcome)?\.?$/i;

const RECOVERY = /recover(?:y|ing)/i;
/** What else people and things recover from. */
const OTHER_RECOVERY =
  /\b(?:vehicle|car|breakdown|data|debt|disaster|flood|cost|asset|energy|heat|economic|business|heart|cancer|injury|sports?|birth|surg(?:ery|ical)|operation|illness) recovery\b|\brecover(?:y|ing) (?:vehicles?|trucks?|colleges?)\b|\b(?:recover(?:y|ing) (?:from|after)) (?:an? |your |heart |major )*(?:surgery|operation|injury|illness|cancer|birth|heart attack|flood)|\b(?:strokes?|cardiac|covid|psychosis|eating disorders?|post[- ]?operative)\b/i;
/** Words of a service that professionals run. */
const PROFESSIONAL =
  /\bclinics?\b|\bclinical\b|counsell(?:ing|ors?)|\bkey ?workers?\b|\bassessments?\b|\bprescri(?:b|pt)|needle (?:exchange|and syringe)|\btreatment (?:services?|centres?|programmes?|provider)|(?:drug and alcohol|substance misuse|addiction) (?:teams?|services?)|\bdetox(?:ification)?\b|\brehab|\bresidential\b|\b(?:one|1)[- ]?(?:to|2|:)[- ]?(?:one|1)\b|\btraining\b/i;
/** Words of people with the same problem who meet. */
const PEERS =
  /\bpeers?\b|mutual[- ]aid|self[- ]help|fellowship|lived experience|\bgroups?\b|\bmeetings?\b|\bcircle\b|\bcaf[eé]\b|(?:twelve|12)[- ]step|\bAA\b|\bsmart recovery\b/i;

/** What a service is to us, by its words: a council’s list holds every kind. */
interface Subject {
  /** Whether it speaks of alcohol; `unsure` for one that speaks of recovery and does not say from what. */
  topic: 'yes' | 'unsure' | 'no';
  /** Whether professionals run it; `unsure` for one that speaks of people who meet as well. */
  isProfessional: 'yes' | 'unsure' | 'no';
}

/** Reads what a service is about, and whose it is, from its name, its description, its terms and its owner. */
export function subjectOf(record: FeedRecord): Subject {
  const terms = recordsIn(
    record,
    'attributes',
    'service_taxonomys',
    'service_taxonomies',
    'taxonomies',
  ).flatMap((link) => [
    ...toldAll(link, 'name', 'term'),
    ...recordsIn(link, 'taxonomy_term', 'taxonomy').flatMap((term) => toldAll(term, 'name', 'term')),
  ]);
  const owner = recordsIn(record, 'organization', 'organisation').flatMap((one) => toldAll(one, 'name'));
  const texts = [...toldAll(record, 'name', 'alternate_name', 'description'), ...terms, ...owner];
  const says = (pattern: RegExp) => texts.some(({ value }) => pattern.test(value));
  const isOurs = says(TOPIC) || (says(ADDICT) && !says(OTHER_ADDICTION));
  const isRecovery = says(RECOVERY) && !says(OTHER_RECOVERY);
  return {
    topic: isOurs ? 'yes' : isRecovery ? 'unsure' : 'no',
    isProfessional: !says(PROFESSIONAL) ? 'no' : says(PEERS) ? 'unsure' : 'yes',
  };
}

/** How people attend: the place’s type, else the words of the service or its schedules. */
export function attendingIn(
  record: FeedRecord,
  { place, schedules }: { place: ServicePlace | null; schedules: readonly FeedRecord[] },
): Listing['format'] {
  const words = [record, ...schedules].flatMap((one) => toldList(one, 'attending_type'));
  const all = words
    .map(({ value }) => value)
    .join(' ')
    .toLowerCase();
  const isInPerson = /\bvenue\b|in[- ]person|face[- ]to[- ]face|on[- ]site/.test(all);
  const isOnline = /online|virtual|video|zoom|remote|web/.test(all);
  const isPhone = /phone/.test(all);
  const toldBy = words[0] ?? { field: 'location_type', value: place?.isVirtual ? 'virtual' : 'physical' };
  if (isInPerson && isOnline) return { told: toldBy, is: 'hybrid' };
  if (isOnline || (place?.isVirtual && !isInPerson && !isPhone)) return { told: toldBy, is: 'online' };
  if (isPhone && !isInPerson) return { told: toldBy, is: 'phone' };
  return place === null ? null : { told: toldBy, is: 'in-person' };
}

/** Whom a service is for: its ages, and what the older version says under eligibility. */
export function whoOf(record: FeedRecord, row: Row): ToldAudience {
  const old = recordsIn(record, 'eligibilitys', 'eligibilities');
  const ages = [record, ...old];
  const { minimumAge, maximumAge } = agesIn(ages, row);
  const audience: Group['audience'] = [];
  const only: string[] = [];
  const words = [
    ...old.flatMap((one) => toldAll(one, 'eligibility')),
    ...toldAll(record, 'eligibility_description'),
  ];
  for (const told_ of words) {
    const word = told_.value
      .toLowerCase()
      .replace(/^(?:for|open to) |[ .]*$/g, '')
      .replace(/ only$/, '');
    if (word === 'female' || word === 'women') audience.push('women');
    else if (word === 'male' || word === 'men') audience.push('men');
    else if (word.startsWith('transgender')) {
      audience.push('lgbtq');
      only.push('transgender people');
    } else if (word === 'child' || word === 'teen') audience.push('young-people');
    else if (told_.field === 'eligibility_description')
      row.notice(
        told_.field,
        'It says whom it is for: read it under the notes, and write it under whoMayCome.',
      );
    else if (word !== 'adult')
      row.notice(told_.field, `“${told_.value}” was not carried over: see whether whoMayCome must say it.`);
  }
  audience.push(...audienceTerms(record));
  if (maximumAge !== null && maximumAge <= 25) audience.push('young-people');
  if (minimumAge !== null && minimumAge >= 50) audience.push('older-people');
  const isBoth = audience.includes('women') && audience.includes('men');
  const named = isBoth ? audience.filter((one) => one !== 'women' && one !== 'men') : audience;
  return { audience: [...new Set(named)], only: only[0] ?? null, open: null, minimumAge, maximumAge };
}

/** Audiences in our own words, under attributes that say whom a service is for. */
function audienceTerms(record: FeedRecord): Group['audience'] {
  const terms = recordsIn(record, 'attributes')
    .filter((link) => /audience|eligib/i.test(told(link, 'link_type')?.value ?? ''))
    .flatMap((link) => recordsIn(link, 'taxonomy_term').flatMap((term) => told(term, 'term', 'name') ?? []))
    .map(({ value }) => value.toLowerCase());
  return (Object.keys(audiences) as Group['audience']).filter(
    (one) => one !== 'everyone' && terms.includes(audiences[one].toLowerCase()),
  );
}

/** The ages a service is for; neither where the one is above the other. */
function agesIn(records: readonly FeedRecord[], row: Row) {
  const minimumAge = ageIn(records, 'minimum_age', 'min_age');
  const maximumAge = ageIn(records, 'maximum_age', 'max_age');
  if (minimumAge === null || maximumAge === null || minimumAge <= maximumAge)
    return { minimumAge, maximumAge };
  row.notice(
    'minimum_age',
    `“${minimumAge}” is above its maximum_age, “${maximumAge}”: neither was carried over. Ask whom it is for.`,
  );
  return { minimumAge: null, maximumAge: null };
}

/** An age that limits anything: nobody is younger than 1, and few are older than 99. */
function ageIn(records: readonly FeedRecord[], ...fields: string[]): number | null {
  const ages = records.flatMap((one) => Number(told(one, ...fields)?.value ?? NaN));
  const [age] = ages.filter((one) => Number.isInteger(one) && one > 0 && one < 99);
  return age ?? null;
}

/** The facts a service states in words that mean one thing. */
export function factsOf(
  record: FeedRecord,
  { place, seenOn }: { place: ServicePlace | null; seenOn: string },
  row: Row,
): ToldFacts {
  const cost = costOf(record, seenOn, row);
  const booking = told(record, 'attending_access')?.value.toLowerCase();
  const languages = recordsIn(record, 'languages').flatMap((one) => toldAll(one, 'language', 'name'));
  const known = languages.flatMap(({ value }) => meetingGuideMeaning(value)?.language ?? []);
  const isKnown = known.length === languages.length && known.length > 0 && !known.includes('English');
  return {
    ...(cost !== null && { cost }),
    ...(booking === 'drop-in' && { booking: 'not-needed' as const }),
    ...(['referral', 'appointment', 'membership'].includes(booking ?? '') && { booking: 'needed' as const }),
    ...(isKnown && { expect: `The meeting is held in ${known.join(', ')}.` }),
    access: accessOf(place),
  };
}

function costOf(record: FeedRecord, seenOn: string, row: Row): Group['cost'] | null {
  const options = recordsIn(record, 'cost_options').filter((option) => {
    const [from, to] = [told(option, 'valid_from'), told(option, 'valid_to')].map((day) =>
      dayIn(day?.value ?? ''),
    );
    return (from ?? seenOn) <= seenOn && (to ?? seenOn) >= seenOn;
  });
  const costs = options.map((option) => {
    const amount = told(option, 'amount');
    const words = toldAll(option, 'option', 'amount_description').map(({ value }) => value);
    if (words.some((text) => DONATION.test(text))) return 'donation';
    if (amount === null) return costInWords(words);
    const pounds = Number(amount.value.replace(/^£/, ''));
    return Number.isNaN(pounds) || pounds < 0 ? null : pounds === 0 ? 'free' : 'charged';
  });
  const [first, ...others] = [...new Set(costs)];
  if (first !== undefined && others.length === 0) return first;
  if (others.length > 0) {
    row.notice('cost_options', 'It has several prices, so the cost is written as not known.');
    return null;
  }
  const fees = told(record, 'fees');
  if (fees === null) return null;
  return FREE.test(fees.value) ? 'free' : DONATION.test(fees.value) ? 'donation' : null;
}

function costInWords(words: readonly string[]): Group['cost'] | null {
  if (words.some((text) => FREE.test(text))) return 'free';
  return words.some((text) => CHARGED.test(text)) ? 'charged' : null;
}

/** Words for access that mean one thing; any other text is for an editor to read. */
const accessWords: readonly [RegExp, keyof Group['access']][] = [
  [
    /^(?:wheelchair access(?:ible)?(?: entrance)?|step[- ]free (?:access|way in|entrance)|level access)$/i,
    'stepFree',
  ],
  [/^(?:accessible|disabled) toilets?(?: facilities)?$/i, 'accessibleToilet'],
  [/^(?:hearing|induction) loop$/i, 'hearingLoop'],
  [/^(?:british sign language|bsl)(?: interpreter)?$/i, 'signLanguage'],
  [/^(?:car )?parking$/i, 'parking'],
];

function accessOf(place: ServicePlace | null): Partial<Group['access']> {
  if (place === null) return {};
  const words = recordsIn(place.location, 'accessibility', 'accessibility_for_disabilities').flatMap((one) =>
    toldAll(one, 'accessibility', 'description', 'name'),
  );
  return Object.fromEntries(
    accessWords.flatMap(([pattern, fact]) =>
      words.some(({ value }) => pattern.test(value)) ? [[fact, 'yes']] : [],
    ),
  );
}
