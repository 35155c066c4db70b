import { describe, expect, test } from 'vitest';
import { collectionSchemas } from '../../../../src/schemas/index.ts';
import { aGroup, aGuide, aHelpline, aModel, aSource } from '../../../fixtures/entries.ts';
import { faultsIn, mdx, soundContent, yaml } from '../../../fixtures/content-files.ts';

const path = 'groups/yorkshire-and-the-humber/riverside.yaml';
const sound = soundContent[path] ?? '';

describe('a group', () => {
  test.each([
    {
      why: 'a time off the clock',
      text: sound.replace('19:30', '25:30'),
      says: ':7  meetings[0].start\n  Found "25:30". Write a time as HH:MM on the 24-hour clock, in quotes, for example "19:30".',
    },
    {
      why: 'a missing field says what it is for',
      text: sound.replace('    weekday: monday\n', '').replace('- weekday: monday\n    start', '- start'),
      says: ':6  meetings[0].weekday\n  Found no "weekday". Write it: The day by name, in small letters. Write one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
    },
    {
      why: 'a field left empty',
      text: sound.replace('name: Riverside', 'name:'),
      says: ':1  name\n  Found "name" with nothing after it. Write it: The group’s name as it uses it.',
    },
    {
      why: 'an unknown field with no near name',
      text: sound.replace('cost: free', 'cost: free\nparty: yes'),
      says: `:22  party\n  Found the field "party", which is not known here. Take it out. Fields that may stand here: ${Object.keys(collectionSchemas.groups.shape).join(', ')}.`,
    },
    {
      why: 'a misspelt field is not also reported as missing',
      text: sound.replace('weekday: monday', 'wekday: monday'),
      says: ':6  meetings[0].wekday\n  Found the field "wekday", which is not known here. Did you mean "weekday"?',
    },
    {
      why: 'a status that does not exist',
      text: sound.replace('is: running', 'is: runing'),
      says: ':4  status.is\n  Found "runing". Did you mean "running"? Write one of: running, paused, closed.',
    },
    {
      why: 'a recurrence that is no word we know',
      text: sound.replace('recurrence: weekly', 'recurrence: wekly'),
      says: ':9  meetings[0].recurrence\n  Found "wekly". Did you mean "weekly"? Write weekly, { everyWeeks: 2, from: "2026-01-05" }, { monthly: first } or { dates: ["2026-12-24"] }.',
    },
    {
      why: 'a recurrence of a known form with a wrong word in it',
      text: sound.replace('recurrence: weekly', 'recurrence: { monthly: frist }'),
      says: ':9  meetings[0].recurrence.monthly\n  Found "frist". Did you mean "first"? Write one of: first, second, third, fourth, fifth, last.',
    },
    {
      why: 'a number where text belongs',
      text: sound.replace('name: Riverside', 'name: 7'),
      says: ':1  name\n  Found 7, which is a number. Put it in quotes: "7".',
    },
    {
      why: 'text where a list belongs',
      text: sound.replace('audience:\n  - everyone', 'audience: everyone'),
      says: ':11  audience\n  Found "everyone", which is text. Write a list: each item on its own line, after a hyphen and a space.',
    },
    {
      why: 'too many minutes',
      text: sound.replace('minutes: 60', 'minutes: 2000'),
      says: ':8  meetings[0].minutes\n  Found 2000. Write 1440 or less.',
    },
    {
      why: 'no minutes at all',
      text: sound.replace('minutes: 60', 'minutes: 0'),
      says: ':8  meetings[0].minutes\n  Found 0. Write 1 or more.',
    },
    {
      why: 'a rule of the whole group',
      text: yaml(aGroup({ format: 'hybrid' })),
      says: ':25  joining\n  Found no "joining". A group that meets online or by phone needs joining: write at least { url: "https://…", needs: null }.',
    },
    {
      why: 'an empty file',
      text: '',
      says: `:1  whole file\n  Found nothing. Write fields, each on its own line with a colon after its name. Its fields: ${Object.keys(collectionSchemas.groups.shape).join(', ')}.`,
    },
  ])('$why', ({ text, says }) => {
    const ours = faultsIn({ [path]: text }).filter((message) => message.startsWith(`content/${path}`));
    expect(ours).toContain(`content/${path}${says}`);
    if (text !== '') expect(ours).toHaveLength(1);
  });
});

test.each([
  {
    why: 'a description that is too long',
    file: 'guides/first-meeting.mdx',
    text: mdx(aGuide({ description: 'a'.repeat(175) })),
    says: ':3  description\n  Found 175 characters. Cut to 160 or fewer.',
  },
  {
    why: 'a short answer of too many words',
    file: 'guides/first-meeting.mdx',
    text: mdx(aGuide({ shortAnswer: 'word '.repeat(74) })),
    says: ':4  shortAnswer\n  Found 74 words. Shorten the short answer to 60 words or fewer.',
  },
  {
    why: 'a month that does not exist',
    file: 'guides/first-meeting.mdx',
    text: mdx(aGuide({ checked: '2026-13-01' })),
    says: ':5  checked\n  Found "2026-13-01", a day that does not exist. Write a date that exists as YYYY-MM-DD, for example "2026-11-23".',
  },
  {
    why: 'a year without quotes',
    file: 'sources/council-page.yaml',
    text: yaml(aSource()).replace('issued: "2026"', 'issued: 2026'),
    says: ':4  issued\n  Found 2026. Write a year, a month or a day that exists, in quotes: "2020", "2020-03" or "2020-03-11".',
  },
  {
    why: 'an address that is none',
    file: 'sources/council-page.yaml',
    text: yaml(aSource({ URL: 'www.example.org' })),
    says: ':5  URL\n  Found "www.example.org". Write a whole web address that begins with https://, for example "https://example.org/meetings/".',
  },
  {
    why: 'a source nobody stands behind',
    file: 'sources/council-page.yaml',
    text: yaml(aSource()).replace('publisher: A council\n', ''),
    says: ':1  publisher\n  Found no "publisher". Say whose it is: fill in publisher, container-title or author.',
  },
  {
    why: 'opening hours with a misspelt day',
    file: 'helplines/a-helpline.yaml',
    text: yaml(aHelpline()).replace(
      'hours: always',
      'hours: [{ days: [sundy], opens: "09:00", closes: "20:00" }]',
    ),
    says: ':6  hours[0].days[0]\n  Found "sundy". Did you mean "sunday"? Write one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
  },
  {
    why: 'a term that cites nothing',
    file: 'glossary/mutual-aid.yaml',
    text: 'term: mutual aid\ndefinition: People helping each other.\nsources: []\n',
    says: ':3  sources\n  Found an empty list. Name at least one source: the slug of a file in content/sources.',
  },
  {
    why: 'a code in capitals',
    file: 'questions/cost.yaml',
    text: (soundContent['questions/cost.yaml'] ?? '').replace('charged:', 'Charged Extra:'),
    says: ':6  values.Charged Extra\n  Found "Charged Extra". Write a code in small letters and hyphens.',
  },
])('$why', ({ file, text, says }) => {
  expect(faultsIn({ [file]: text })).toEqual([`content/${file}${says}`]);
});

test('a model that leaves a question open is told which', () => {
  const text = mdx(aModel()).replace(/ {2}critics:[\s\S]*?(?=---)/, '');
  expect(faultsIn({ 'models/illness.mdx': text })).toEqual([
    expect.stringContaining('answers.critics\n  Found no "critics".'),
  ]);
});
