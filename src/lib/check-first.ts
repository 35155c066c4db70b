/** A fact that an editor must check before anyone relies on it, and the entries that rest on it. */
export interface CheckFirst {
  what: string;
  /** Files under `content/`, without their endings. */
  entries: readonly string[];
}

/**
 * The ten facts that would do most harm if they were wrong and that nobody has
 * checked live, as the people who gathered our sources listed them. One leaves
 * the report when every entry that rests on it is confirmed or reviewed.
 */
export const checkFirst: readonly CheckFirst[] = [
  {
    what: 'The withdrawal warning, against the NHS page on alcohol support of the day',
    entries: ['guides/stopping-safely', 'guides/stopping-or-cutting-down'],
  },
  {
    what: 'Samaritans, the mental health option of NHS 111, Shout, Childline and PAPYRUS: phone or open each',
    entries: [
      'helplines/samaritans',
      'helplines/nhs-111-mental-health',
      'helplines/shout',
      'helplines/childline',
      'helplines/papyrus',
    ],
  },
  {
    what: 'AA’s number, and what AA itself says of its hours',
    entries: ['helplines/alcoholics-anonymous', 'organisations/alcoholics-anonymous'],
  },
  {
    what: 'Whether SMART Recovery UK has a number, and how many meetings its finder shows',
    entries: ['organisations/smart-recovery'],
  },
  { what: 'The hours of Al-Anon and of Nacoa', entries: ['helplines/al-anon', 'helplines/nacoa'] },
  {
    what: 'The hours of Drinkline, FRANK and With You, and whether With You’s line is still for over-50s',
    entries: ['helplines/drinkline', 'helplines/frank', 'helplines/with-you'],
  },
  {
    what: 'The hours of NSPCC’s line (Men’s Advice Line is named without a number)',
    entries: ['helplines/nspcc'],
  },
  {
    what: 'The drink-drive limit in England on the day, and DVLA’s rules',
    entries: ['guides/if-you-have-been-drinking'],
  },
  {
    what: 'What NICE guideline CG115 and chapter 6 of the UK clinical guidelines say of goals and of groups',
    entries: ['guides/nhs-and-council-help', 'guides/for-professionals', 'guides/stopping-or-cutting-down'],
  },
  {
    what: 'Whether each of these has a meeting that a person in England can join now',
    entries: [
      'organisations/moderation-management',
      'organisations/women-for-sobriety',
      'organisations/lifering',
      'organisations/recovery-dharma',
      'organisations/independent-groups',
    ],
  },
];
