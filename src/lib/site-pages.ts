/**
 * The pages that come from no entry of content, by address. The A to Z lists
 * them and the content check lets prose link to them; a test holds the A to Z
 * to the build.
 */
export const sitePages = {
  '/about/': 'About this site',
  '/about/for-developers/': 'For developers',
  '/about/how-we-write/': 'How we write',
  '/accessibility/': 'Accessibility',
  '/changes/': 'What has changed',
  '/compare/': 'Compare side by side',
  '/compare/embed/': 'The comparison on your own website',
  '/glossary/': 'Glossary',
  '/groups/': 'Find a group',
  '/groups/online/': 'Groups you can join from home',
  '/guides/': 'Guides',
  '/models/': 'Ways of seeing the problem',
  '/models/compare/': 'Ways of seeing the problem, side by side',
  '/offline/': 'When there is no internet',
  '/organisations/': 'Organisations',
  '/privacy-and-safety/': 'Privacy and safety',
  '/programmes/': 'Programmes',
  '/search/': 'Search',
  '/sources/': 'Sources',
  '/urgent-help/': 'Urgent help',
} as const;

/** Other names people look for them by. The pages carry them for the search, and the A to Z lists them. */
export const otherNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  '/about/': [
    'who made this site',
    'who is behind this site',
    'who pays for this site',
    'this website',
    'is this site part of AA',
    'contact',
    'report a mistake',
  ],
  '/accessibility/': ['screen reader', 'large print', 'accessibility statement'],
  '/privacy-and-safety/': [
    'cookies',
    'tracking',
    'data protection',
    'hide my visit',
    'delete my history',
    'do you record what I type',
    'leave this site quickly',
  ],
  '/offline/': ['offline', 'keep a copy', 'remove the copy', 'read without the internet'],
  '/compare/': [
    'comparison',
    'AA or SMART',
    'AA vs SMART',
    'differences',
    'compare groups',
    'all groups side by side',
  ],
  '/groups/': ['meetings near me', 'find a meeting', 'directory', 'groups near me'],
  '/urgent-help/': [
    'get help now',
    'emergency',
    'crisis',
    'helpline',
    'helplines',
    'phone numbers',
    'suicide',
    'seizure',
    'fit',
    'someone to talk to',
    'text line',
  ],
};
