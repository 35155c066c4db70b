import { milesBetween } from '../../distance.ts';
import { regions } from '../../geo.ts';
import { count } from '../../text.ts';
import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { textAt } from '../find-at.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** A postcode’s area and its town may be this far apart: both are known by their middle. */
const FAR_MILES = 20;
/** Less is enough where they are in two regions. */
const FAR_IN_ANOTHER_REGION_MILES = 12;

/** A group’s postcode exists, is in England, and is where its place is. */
export function groupPostcodes(content: Content): Fault[] {
  return entriesIn(content, 'groups').flatMap((entry) => {
    const postcode = textAt(entry.readable, 'location.postcode');
    // One of another form is the schema’s to report.
    if (postcode === undefined || !/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(postcode)) return [];
    const words = wrongPostcode(postcode, textAt(entry.readable, 'location.place') ?? '', content);
    if (words === null) return [];
    const path = ['location', 'postcode'];
    return [{ file: entry.file, line: entry.lineOf(path), field: path.join('.'), ...words }];
  });
}

function wrongPostcode(postcode: string, slug: string, { places, postcodes }: Content): Words | null {
  const found = postcodes(postcode);
  if (found.is === 'unknown') {
    return { found: `Found "${postcode}": no postcode begins so.`, write: 'Correct it, or leave it out.' };
  }
  if (found.is === 'in' && found.country !== 'England') {
    return {
      found: `Found "${postcode}", which is in ${found.country}.`,
      write: 'This site lists groups that meet in England. Correct the postcode, or leave the group out.',
    };
  }
  const place = places.get(slug);
  if (place === undefined || found.point === null) return null;
  const miles = milesBetween(found.point, place);
  const region = found.is === 'in' ? found.region : null;
  const isElsewhere = region !== null && place.region !== null && region !== place.region;
  if (miles <= (isElsewhere ? FAR_IN_ANOTHER_REGION_MILES : FAR_MILES)) return null;
  const where = isElsewhere ? ` in ${regions[region]},` : '';
  return {
    found: `Found "${postcode}",${where} about ${count(Math.round(miles), 'mile')} from ${place.name}.`,
    write: 'Correct the postcode or the place.',
  };
}
