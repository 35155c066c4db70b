import type { Filter } from '../finder-choices.ts';
import type { RegionSlug } from '../geo.ts';
import type { accessValues } from '../group-filter.ts';
import type { TimeOfDay } from '../time-of-day.ts';
import type { audiences } from '../../schemas/group.ts';

type Values<Value extends string> = Readonly<Record<Value, string>>;

/**
 * What people write for a value of the finder's filters, folded, between commas. A value missing here, or one no
 * filter has, fails the type check or, for those that stand in the content, a test.
 */
export const askedWords = {
  audience: {
    'family-and-friends':
      'family, families, families of alcoholics, family and friends, friends and family, family members, relatives, loved ones, loved one, carers',
    lgbtq: 'lgbt, lgbtq, lgbtqia, gay, lesbian, lesbians, queer, trans, transgender, bisexual, non binary',
    men: 'men, mens, men only, mens only, for a man, male, males, gents, blokes',
    'older-people':
      'older people, older peoples, older person, older adults, elderly, seniors, pensioners, retired people, over 50s, over 60s, over 65s, over fifties, over sixties',
    'other-drugs': 'drug, drugs, drugs and alcohol, alcohol and drugs, drug and alcohol, alcohol and drug',
    women: 'women, womens, woman, women only, womens only, ladies, lady, female, females',
    'young-people':
      'young people, young peoples, young person, young persons, young adults, young adult, youth, teenagers, teenager, teens, teen, students, under 25s, under 30s, under 18s',
  } satisfies Values<Exclude<keyof typeof audiences, 'everyone'>>,
  access: {
    'step-free':
      'wheelchair, wheelchairs, wheelchair access, wheelchair accessible, wheelchair friendly, step free, step free access, stepfree, no steps, no stairs, ramp, lift access, disabled access, disability access, accessible',
    'hearing-loop': 'hearing loop, induction loop, loop system, hearing aid, hearing aids, hard of hearing',
    'sign-language': 'bsl, british sign language, sign language, deaf, deaf people',
    'accessible-toilet':
      'accessible toilet, accessible toilets, disabled toilet, disabled toilets, accessible loo, disabled loo',
    parking: 'parking, car park, free parking',
  } satisfies Values<keyof typeof accessValues>,
  goal: {
    stop: 'stop drinking, stopping drinking, quit drinking, give up drinking, giving up drinking, total abstinence, abstinence',
    'cut-down':
      'cut down, cutting down, cut back, cutting back, drink less, drinking less, moderation, moderate drinking, controlled drinking, reduce drinking, reducing drinking',
  },
  faith: {
    'part-of-it': 'spiritual, christian, religious, faith, faith based, higher power',
    'not-part-of-it':
      'secular, atheist, atheists, agnostic, agnostics, humanist, non religious, not religious, nonreligious, non spiritual, no god, no religion, without god, without religion, without higher power, no higher power, non faith',
  },
  approach: {
    'twelve-steps': '12 step, 12 steps, 12step, twelve step, twelve steps',
    'nine-steps': '9 step, 9 steps, nine steps',
    tools: 'tools',
    statements: '13 statements',
    guidelines: 'guidelines',
    'own-plan': 'own plan',
    none: 'no programme',
  },
  time: {
    morning: 'morning, mornings, breakfast, early morning, before work',
    afternoon: 'afternoon, afternoons, lunch, lunchtime, lunchtimes, lunch time, midday, noon',
    evening: 'evening, evenings, after work, tea time, teatime',
    night: 'late night, late at night, late evening, midnight',
  } satisfies Values<TimeOfDay>,
  format: {
    'in-person': 'in person, face to face, f2f, face 2 face, real life, physical',
    online:
      'online, on line, zoom, teams, virtual, video, video call, skype, microsoft teams, ms teams, google meet, over the internet, on the internet, internet',
    phone:
      'by phone, by telephone, over the phone, on the phone, phone in, dial in, conference call, phone meeting, phone meetings, phone group, phone groups, telephone meeting, telephone meetings, telephone group, telephone groups',
  },
} as const satisfies Partial<Record<Filter, Readonly<Record<string, string>>>>;

/** Words for a group that meets. */
export const meetingWords =
  'meeting, meetings, meet, meets, meetup, meetups, meet up, mtg, mtgs, group, groups, session, sessions, support group, support groups, self help group, self help groups, fellowship, fellowships, drop in, drop ins';

/** Words that ask for what is close: the finder then asks where. */
export const nearMeWords =
  'near me, nearest, nearest to me, closest, closest to me, close to me, nearby, near by, around me, round me, round here, around here, near here, close by, in my area, my area, in my town, in my city, near my home, near where i live, where i live, near us';

/** Words after which a place is likely. */
export const beforePlaceWords =
  'in, near, nr, near to, around, round, at, close to, nearest to, closest to, by, outside, from, within reach of, not far from';

/** What people add when they look for a group, and what says nothing more about it. */
export const topicWords =
  'alcohol, alcoholic, alcoholics, alcoholism, drink, drinks, drinker, drinkers, drinking, problem, problems, recovery, recovering, sober, sobriety, support, help, peer, peer support, mutual aid, self help, addiction, addict, addicts, local, area, areas, city, town, village, centre, center, city centre, town centre, find, finder, finding, search, looking, look, list, locations, where, times, time, timetable, open, weekly, running, available, nice, good, free, start, starts, starting, begin, begins, beginner, beginners, newcomer, newcomers, new, attend, join, based, access, live, living, people, person, uk, england, rooms, place, places, day, days, night, nights, week, weeks, soon, happening, next, this, please';

/** Help that is no group: groups near the place may still be of use, but not first. */
export const otherHelpWords =
  'detox, rehab, rehabs, service, services, clinic, clinics, counselling, counsellor, counsellors, therapy, therapist, treatment, nhs, gp, doctor, doctors, charity, charities, hub, worker, keyworker, council, advice, outreach, recovery cafe, cafe, nurse, hospital';

/**
 * Regions and the counties that are no council areas, which the finder does not know as places: each leads to the
 * list of its region.
 */
export const regionWords = {
  'north-east': 'north east, north east england, tyne and wear, tyneside, teesside',
  'north-west':
    'north west, north west england, greater manchester, merseyside, lancashire, cheshire, cumbria, lake district',
  'yorkshire-and-the-humber':
    'yorkshire and the humber, yorkshire, west yorkshire, south yorkshire, humberside',
  'east-midlands':
    'east midlands, derbyshire, nottinghamshire, notts, leicestershire, leics, lincolnshire, lincs, northamptonshire, northants',
  'west-midlands': 'west midlands, black country, staffordshire, staffs, warwickshire, worcestershire',
  'east-of-england':
    'east of england, east anglia, norfolk, suffolk, essex, cambridgeshire, cambs, hertfordshire, herts, bedfordshire, beds',
  'south-east':
    'south east, south east england, kent, surrey, sussex, east sussex, west sussex, hampshire, hants, berkshire, berks, oxfordshire, oxon',
  'south-west': 'south west, south west england, west country, devon, gloucestershire, glos',
} satisfies Values<Exclude<RegionSlug, 'london'>>;
