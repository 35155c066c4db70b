import { weekdays } from '../../schemas/weekdays.ts';
import { regions } from '../geo.ts';
import { nearest } from '../nearest.ts';
import { sitePages } from '../site-pages.ts';
import { slugify } from '../text.ts';
import { entriesIn, slugsIn, type Content } from './content.ts';
import { textAt } from './find-at.ts';

/** Every address on this site that prose may link to, without the part after `#`. */
export function addressesOf(content: Content): Set<string> {
  const pages = (['organisations', 'models', 'programmes', 'guides', 'groups'] as const).flatMap(
    (collection) => slugsIn(content, collection).map((slug) => `/${collection}/${slug}/`),
  );
  return new Set([
    '/',
    '/a-z/',
    ...Object.keys(sitePages),
    ...pages,
    ...comparedPairs(content),
    ...placesWithLists(content).map((slug) => `/groups/in/${slug}/`),
    ...listedOrganisations(content).map((slug) => `/groups/with/${slug}/`),
    ...weekdays.map((day) => `/groups/on/${day}/`),
  ]);
}

/** Every region has a list of groups; a local authority or a place has one once a group meets there. */
function placesWithLists(content: Content): string[] {
  const held = entriesIn(content, 'groups').flatMap((entry) => {
    const slug = textAt(entry.readable, 'location.place');
    const place = slug === undefined ? undefined : content.places.get(slug);
    return slug === undefined || place === undefined ? [] : [slug, slugify(place.district)];
  });
  return [...Object.keys(regions), ...held];
}

/** The organisations with a list of groups: all but the alternatives. */
function listedOrganisations(content: Content): string[] {
  return entriesIn(content, 'organisations')
    .filter((entry) => textAt(entry.readable, 'kind') !== 'alternative')
    .map((entry) => entry.slug);
}

/** `/compare/<a>-and-<b>/`, each pair once, the two in alphabetical order. */
function comparedPairs(content: Content): string[] {
  const compared = entriesIn(content, 'organisations')
    // Of what kind an unreadable one is, nobody knows: a link to its pair may be right.
    .filter((entry) => (textAt(entry.readable, 'kind') ?? 'compared') === 'compared')
    .map((entry) => entry.slug)
    .sort();
  return compared.flatMap((left, index) =>
    compared.slice(index + 1).map((right) => `/compare/${left}-and-${right}/`),
  );
}

/** The page a wrong address most likely means: a near name in the same folder, or the same name in another. */
export function nearestAddress(wrong: string, addresses: ReadonlySet<string>): string | undefined {
  const { folder, name } = cut(wrong);
  const all = [...addresses].map(cut);
  const here = all.filter((address) => address.folder === folder).map((address) => address.name);
  const close = nearest(name, here);
  if (close !== undefined) return `${folder}${close}/`;
  const elsewhere = all.find((address) => address.name === name && name !== '');
  return elsewhere && `${elsewhere.folder}${elsewhere.name}/`;
}

function cut(address: string): { folder: string; name: string } {
  const [, folder = '/', name = ''] = /^(.*\/)([^/]*)\/$/.exec(address) ?? [];
  return { folder, name };
}
