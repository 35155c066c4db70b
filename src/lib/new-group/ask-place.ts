import type { Group } from '../../schemas/group.ts';
import { isInEngland, type ListedPlace } from '../places.ts';
import type { Place } from '../geo.ts';
import { mainOf } from '../import/place/choose-place.ts';
import { wholePostcode } from '../import/place/address.ts';
import type { Gazetteer } from '../import/place/gazetteer.ts';
import { askTextIfKnown, askUntil, type Answer, type Conversation } from './ask.ts';

type Location = NonNullable<Group['location']>;

/** Asks where a group meets. */
export async function askPlace(talk: Conversation, gazetteer: Gazetteer): Promise<Location> {
  const place = await askUntil(talk, 'In which town, village or suburb?', (answer) =>
    readPlace(answer, gazetteer),
  );
  const part = (field: keyof Location, question: string, tidy?: (answer: string) => string) =>
    askTextIfKnown(talk, ['location', field], question, tidy);
  const venue = await part('venue', 'What is the building called?');
  const street = await part('street', 'Which street and number?');
  const postcode = await part(
    'postcode',
    'What is its postcode?',
    (answer) => wholePostcode(answer) ?? answer,
  );
  const precision =
    venue !== undefined || street !== undefined ? 'venue' : postcode !== undefined ? 'postcode' : 'town';
  return {
    place: place.slug,
    precision,
    ...(venue !== undefined && { venue }),
    ...(street !== undefined && { street }),
    ...(postcode !== undefined && { postcode }),
  };
}

/** The one place in England that a name or a slug means. */
function readPlace(answer: string, { named, suggest }: Gazetteer): Answer<Place> {
  const places = named(answer).filter((place): place is ListedPlace & Place => isInEngland(place));
  const [only, ...others] = places;
  const main = others.length === 0 ? only : mainOf(answer, places);
  if (main !== undefined) return { value: main };
  if (only !== undefined) {
    const list = places.map(({ slug, district }) => `    ${slug} (${district})`);
    return { says: ['  Several places have that name. Write one of:', ...list].join('\n') };
  }
  if (named(answer).length > 0)
    return { says: '  It is outside England, and this site lists groups in England.' };
  const slip = suggest(answer);
  const hint = slip === null ? '' : `Did you mean “${slip}”? `;
  return {
    says: `  It is not in our list of places. ${hint}Where a village is missing, take the nearest town.`,
  };
}
