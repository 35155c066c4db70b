import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PublishedGroups } from '../src/schemas/groups-list.ts';
import type { Organisation } from '../src/schemas/organisation.ts';

/** A group as the site publishes it for others. */
export type HeldGroup = PublishedGroups['groups'][number];

/** The groups a list may show, from the file a build publishes: the finder reads other files. */
export function heldGroups(folder: string): HeldGroup[] {
  const file = readFileSync(join(folder, 'data/groups.json'), 'utf8');
  return (JSON.parse(file) as PublishedGroups).groups.filter(({ status }) => status.is !== 'closed');
}

/** An organisation as its file has it: what is left out there is left out here. */
export interface OrganisationFile
  extends
    Pick<Organisation, 'name' | 'kind' | 'programme' | 'waysIn'>,
    Partial<Pick<Organisation, 'answers' | 'listCompared'>> {
  slug: string;
}

/** Every organisation that may have groups, from its file. */
export const organisations: readonly OrganisationFile[] = readdirSync('content/organisations')
  .map((file) => {
    const [, fields = ''] = readFileSync(join('content/organisations', file), 'utf8').split(/^---$/m);
    return { slug: file.replace('.mdx', ''), ...(parse(fields) as Omit<OrganisationFile, 'slug'>) };
  })
  .filter(({ kind }) => kind !== 'alternative');

/** The organisation a group is filed under; groups of none are independent. */
export function organisationOf({ organisation }: HeldGroup): string {
  return organisation ?? 'independent-groups';
}

/** The slugs of groups, each once, in one order, to hold against those that a page shows. */
export function slugsOf(groups: readonly HeldGroup[]): string[] {
  return groups.map(({ slug }) => slug).toSorted();
}
