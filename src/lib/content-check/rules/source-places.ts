import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textsAt } from '../find-at.ts';

/** Where no source of ours may stand, and why. Each pattern is held against its address from the host on. */
const barred: readonly { place: RegExp; what: string }[] = [
  {
    place:
      /(?:^|\.)(?:grokipedia\.com|wikiwand\.com|dbpedia\.org|everybodywiki\.com|alchetron\.com|wikizero\.\w+|infogalactic\.com|en-academic\.com|thereaderwiki\.com|kiddle\.co)(?:\/|$)/,
    what: 'a copy of an encyclopaedia',
  },
  {
    place:
      /(?:^|\.)(?:ukessays|coursehero|studocu|gradesfixer|ivypanda|studymode|bartleby|123helpme|slidelegend|docplayer|vdoc\.pub|scribd|yumpu)\.\w+|(?:^|\.)vdoc\.pub/,
    what: 'a mirror of other people’s documents or essays',
  },
  {
    place: /(?:^|\.)(?:github|gitlab|bitbucket)\.(?:com|org)\/|(?:^|\.)raw\.githubusercontent\.com/,
    what: 'a file of code or data',
  },
  {
    place:
      /(?:^|\.)(?:rehabs?|addictioncenter|americanaddictioncenters|rehab4addiction|priorygroup|ukat|delamere|castlecraig|recovery\.com|therecoveryvillage|alcoholrehabguide|rehab-recovery|abbeycarefoundation|addictionhelper|ocean-recovery|primroselodge|linwoodhouse|sanctuarylodge)\b[\w.-]*/,
    what: 'a commercial clinic or its directory',
  },
];

/** A source is the work itself or a careful account of it, never a mirror, a clinic, an essay or code. */
export function sourcePlaces(content: Content): Fault[] {
  return entriesIn(content, 'sources').flatMap((entry) =>
    textsAt(entry.readable, 'URL').flatMap(({ path, value }) => {
      const place = value.replace(/^https?:\/\/(?:www\.)?/, '');
      const match = barred.find((bar) => bar.place.test(place.toLowerCase()));
      if (match === undefined) return [];
      return [
        {
          file: entry.file,
          line: entry.lineOf(path),
          field: 'URL',
          found: `Found ${match.what}: "${place.split('/', 1).join('')}".`,
          write: 'Cite the original work: its DOI or its publisher’s address, or no address at all.',
        },
      ];
    }),
  );
}
