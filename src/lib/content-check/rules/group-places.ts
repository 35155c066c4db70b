import { regions } from '../../geo.ts';
import { slugify } from '../../text.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt, valueAt } from '../find-at.ts';
import { didYouMean, sentences } from '../wording.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** A group’s place is a known one in England, in the region its folder names. */
export function groupPlaces(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) => {
    const place = textAt(entry.readable, 'location.place');
    const words = place === undefined ? strayGroup(entry) : wrongPlace(entry, place, content.places);
    const path = place === undefined ? ['location'] : ['location', 'place'];
    return words === null
      ? []
      : [{ file: entry.file, line: entry.lineOf(path), field: path.join('.'), ...words }];
  });
}

function wrongPlace({ folder, readable }: Entry, slug: string, places: Content['places']): Words | null {
  const place = places.get(slug);
  if (place === undefined) return unknownPlace(slug, places);
  if (place.region === null) {
    return {
      found: `Found "${slug}", which is outside England.`,
      write: 'This site lists groups that meet in England. Write a place in England, or leave the group out.',
    };
  }
  // A group online has no place: that is the schema's to report, and its folder is right.
  const isOnline = ['online', 'phone'].includes(textAt(readable, 'format') ?? '');
  if (place.region === folder || (isOnline && folder === 'online')) return null;
  return {
    found: `Found "${slug}" (${place.district}), which is in ${regions[place.region]}, not in the folder "${folder}".`,
    write: `Move the file to content/groups/${place.region}/, or correct the place.`,
  };
}

function unknownPlace(slug: string, places: Content['places']): Words {
  const shared = namesakes(slug, places);
  const area = shared === '' ? councilArea(slug, places) : null;
  return (
    area ?? {
      found: `Found "${slug}", which is not in the list of places.`,
      write: sentences(
        didYouMean(slug, [...places.keys()]),
        shared,
        'Write the slug of a place in src/assets/geo/places.csv; where a village is missing, take the nearest town.',
      ),
    }
  );
}

/** A name that several places share has no slug of its own: the county parts them. */
function namesakes(slug: string, places: Content['places']): string {
  const same = [...places].filter(
    ([known, place]) => known.startsWith(`${slug}-`) && slugify(place.name) === slug,
  );
  return same.length === 0 ? '' : `Places of that name: ${same.map(([known]) => known).join(', ')}.`;
}

/** A council area is no place: a few places in it, those that bear its name first. */
function councilArea(slug: string, places: Content['places']): Words | null {
  const inside = [...places].filter(
    ([, { district, region }]) => region !== null && slugify(district) === slug,
  );
  if (inside.length === 0) return null;
  const slugs = inside
    .map(([known]) => known)
    .sort((a, b) => Number(b.startsWith(slug)) - Number(a.startsWith(slug)) || (a < b ? -1 : 1));
  return {
    found: `Found "${slug}", which is a council area.`,
    write: `Write the place in it, for example: ${slugs.slice(0, 5).join(', ')}.`,
  };
}

/** The folder `online` holds the groups that meet nowhere in England, and only those. */
function strayGroup({ folder, data }: Entry): Words | null {
  const meetsNowhere = valueAt(data, ['location']) === null;
  if (!meetsNowhere || folder === 'online') return null;
  return {
    found: `Found no location, in the folder "${folder}".`,
    write: 'Move the file to content/groups/online/, or write where the group meets.',
  };
}
