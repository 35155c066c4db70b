import type { Group } from '../../schemas/group.ts';
import { isInEngland, type ListedPlace } from '../places.ts';
import type { Place } from '../geo.ts';
import { mainOf } from '../import/place/choose-place.ts';
import { wholePostcode } from '../import/place/address.ts';
import type { Gazetteer } from '../import/place/gazetteer.ts';
import { askUntil, type Answer, type Conversation } from './ask.ts';
import { complaints } from './complaints.ts';

type Location = NonNullable<Group['location']>;

/** Asks where a group meets. */
export async function askPlace(
  talk: Conversation,
  gazetteer: Gazetteer,
): Promise<{ location: Location; place: Place }> {
  const place = await askUntil(talk, 'In which town, village or suburb?', (answer) =>
    readPlace(answer, gazetteer),
  );
  const venue = await askText(talk, 'venue', 'What is the building called? (empty: not known)');
  const street = await askText(talk, 'street', 'Which street and number? (empty: not known)');
  const postcode = await askText(
    talk,
    'postcode',
    'What is its postcode? (empty: not known)',
    (answer) => wholePostcode(answer) ?? answer,
  );
  const precision =
    venue !== undefined || street !== undefined ? 'venue' : postcode !== undefined ? 'postcode' : 'town';
  return {
    place,
    location: {
      place: place.slug,
      precision,
      ...(venue !== undefined && { venue }),
      ...(street !== undefined && { street }),
      ...(postcode !== undefined && { postcode }),
    },
  };
}

function askText(
  talk: Conversation,
  field: keyof Location,
  question: string,
  tidy = (answer: string) => answer,
): Promise<string | undefined> {
  return askUntil(talk, question, (answer): Answer<string | undefined> => {
    if (answer === '') return { value: undefined };
    const says = complaints(['location', field], tidy(answer));
    return says.length === 0 ? { value: tidy(answer) } : { says: says.join('\n') };
  });
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
