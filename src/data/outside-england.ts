import type { outsideParts } from '../lib/outside-parts.ts';
import { mustGet } from './join.ts';
import { listFinders, type OrganisationPage, type WayInView } from './organisations.ts';
import { sourceAddresses } from './sources.ts';

/** Where to look beyond England: the finders that a source says cover a country. */
export interface OutsideView {
  slug: (typeof outsideParts)[number];
  country: string;
  /** What the finders cover, and what we do not know. */
  words: string;
  finders: { organisation: OrganisationPage; ways: WayInView[] }[];
  source: string;
}

/** AA in Great Britain covers three countries; the finder of AA in Ireland is in no source we can cite. */
const countries = [
  {
    slug: 'scotland',
    country: 'Scotland',
    organisations: ['alcoholics-anonymous', 'smart-recovery'],
    words: 'AA in England, Scotland and Wales is one organisation. SMART Recovery’s website is for the UK.',
  },
  {
    slug: 'wales',
    country: 'Wales',
    organisations: ['alcoholics-anonymous', 'smart-recovery'],
    words: 'AA in England, Scotland and Wales is one organisation. SMART Recovery’s website is for the UK.',
  },
  {
    slug: 'northern-ireland',
    country: 'Northern Ireland',
    organisations: ['smart-recovery'],
    words:
      'SMART Recovery’s website is for the UK. We have found no source we can cite for AA’s own finder in Northern Ireland.',
  },
] as const;
const SOURCE = 'aa-beyond-belief-share-2016';

/** Each country of the UK but England, with the finders to use there. */
export async function listOutside(): Promise<OutsideView[]> {
  const source = mustGet(await sourceAddresses(), SOURCE, 'sources');
  return Promise.all(
    countries.map(async ({ organisations, ...country }) => ({
      ...country,
      source,
      finders: (await listFinders(organisations)).map((organisation) => ({
        organisation,
        ways: organisation.waysIn.filter(({ kind }) => kind === 'finder'),
      })),
    })),
  );
}
