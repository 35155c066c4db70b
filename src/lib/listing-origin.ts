import type { Group } from '../schemas/group.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Source } from '../schemas/source.ts';

/** Whose word a listing is, so that a reader can weigh it: the group’s own, its organisation’s, a council’s or another’s. */
export function listingOrigin(
  group: Pick<Group, 'website'>,
  organisation: Pick<Organisation, 'name' | 'waysIn' | 'website'> | null,
  source: Pick<Source, 'type' | 'URL'>,
): string {
  const host = hostOf(source.URL);
  if (host !== null) {
    if (host === hostOf(group.website)) return 'the group itself';
    if (organisation !== null && hostsOf(organisation).includes(host))
      return `the list of ${organisation.name}`;
    if (/(?:^|\.)gov\.uk$/.test(host)) return 'a council or government page';
    if (/(?:^|\.)nhs\.uk$/.test(host)) return 'an NHS page';
  }
  if (source.type === 'article-newspaper') return 'a newspaper';
  if (source.type === 'article-magazine') return 'a magazine';
  return 'somebody else';
}

function hostsOf({ waysIn, website }: Pick<Organisation, 'waysIn' | 'website'>): (string | null)[] {
  return [hostOf(website), ...waysIn.map((way) => hostOf('url' in way ? way.url : null))];
}

/** The name of a site, the same with and without `www.` */
function hostOf(url: string | null | undefined): string | null {
  return url == null ? null : new URL(url).hostname.replace(/^www\./, '');
}
