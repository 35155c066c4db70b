import { milesBetween, type Point } from '../../distance.ts';
import { isInEngland, type ListedPlace } from '../../places.ts';
import { count, listInWords } from '../../text.ts';
import { slugify } from '../../text.ts';
import { plainName, type Gazetteer } from './gazetteer.ts';
import type { ToldTown } from '../listing.ts';
import type { Row, Told } from '../row.ts';

/** A town’s name and the middle of its postcode’s area may lie this far apart. */
const SAME_PLACE_MILES = 15;
/** Further than this is worth a look; few towns reach so far. */
const LOOK_MILES = 8;
/** For a village that is not in the list, the nearest place that is. */
const NEAREST_MILES = 8;

type EnglishPlace = Extract<ReturnType<typeof asEnglish>, object>;

/**
 * The place of the list that a row means. Of several names, and several places of one name, the one nearest to
 * the point counts, across the border only where `isShown` (its postcode or coordinates are in England); without a point only a name that means one place does. Null, and a refusal, where it is unclear.
 */
export function choosePlace(
  towns: readonly ToldTown[],
  point: Point | null,
  { gazetteer, row, isShown }: { gazetteer: Gazetteer; row: Row; isShown: boolean },
): EnglishPlace | null {
  const named = towns.map((town) => ({
    town,
    places: meantBy(town, gazetteer).flatMap((place) => asEnglish(place) ?? []),
  }));
  const [surest] = named.filter(({ places }) => places.length > 0);
  if (point !== null) {
    const around = named.map(({ town, places }) => ({
      town,
      places: places.filter((place) => milesBetween(point, place) <= SAME_PLACE_MILES),
    }));
    const near = around
      .filter(({ town }, index) => !isCouncilOf(town, around.slice(0, index)))
      .flatMap(({ places }) => places)
      .map((place) => ({ place, miles: milesBetween(point, place) }))
      .reduce<{ place: EnglishPlace; miles: number } | null>(
        (best, one) => (best && best.miles <= one.miles ? best : one),
        null,
      );
    if (near !== null) {
      const [town] = named;
      if (town !== undefined && near.miles > LOOK_MILES) {
        row.notice(
          town.town.field,
          `${near.place.name} is about ${count(Math.round(near.miles), 'mile')} from its postcode or coordinates: see which is right.`,
        );
      }
      return near.place;
    }
    if (surest !== undefined && surest.town.field !== 'address') return refuseFar(surest, point, row);
    const [town] = towns;
    if (!isShown && town && isAbroad(town, gazetteer)) return refuseUnknown(town, { gazetteer, row });
    return nearestPlace(town, point, { gazetteer, row });
  }
  if (surest === undefined) return refuseUnknown(towns[0], { gazetteer, row });
  const [only, ...others] = surest.places;
  const main = mainOf(surest.town.value, surest.places);
  if (only !== undefined && others.length === 0) return only;
  const [within, ...more] = withinNamed(surest, towns);
  if (within !== undefined && more.length === 0) return within;
  if (main !== undefined) {
    const rest = surest.places.filter((place) => place !== main).map(({ slug }) => slug);
    row.notice(surest.town.field, `Taken for ${main.slug}. There is also ${listInWords(rest)}.`);
    return main;
  }
  row.refuse(
    surest.town,
    `There are ${surest.places.length} places of that name: ${listInWords(surest.places.map(({ slug }) => slug))}.`,
    'Give the row a postcode or coordinates, or add the group by hand.',
  );
  return null;
}

/** True for the name of the council area that a surer name lies in: Richmond upon Thames, after Ham. */
function isCouncilOf(town: Told, surer: readonly { places: EnglishPlace[] }[]): boolean {
  const name = plainName(town.value);
  return surer.some(({ places }) =>
    places.some((place) => plainName(place.district) === name && plainName(place.name) !== name),
  );
}

/** Of places of one name, those in a council area or region that the row names beside it. */
function withinNamed(
  { town, places }: { town: Told; places: EnglishPlace[] },
  towns: readonly Told[],
): EnglishPlace[] {
  const own = plainName(town.value);
  const names = towns.map(({ value }) => plainName(value)).filter((name) => name !== own);
  const isIn = (area: string) => names.includes(plainName(area));
  const near = places.filter(({ district }) => isIn(district));
  return near.length > 0 ? near : places.filter(({ region }) => isIn(region));
}

/** A slug stands for its place alone, whatever else is called so. */
function meantBy({ value, maySlug }: ToldTown, gazetteer: Gazetteer): readonly ListedPlace[] {
  const exact = maySlug ? gazetteer.withSlug(value) : undefined;
  return exact ? [exact] : gazetteer.named(value);
}

/** A town of our list that is in Wales or Scotland. */
function isAbroad(town: ToldTown, gazetteer: Gazetteer): boolean {
  const places = meantBy(town, gazetteer);
  return places.length > 0 && places.every(({ region }) => region === null);
}

function asEnglish(place: ListedPlace) {
  return isInEngland(place) ? place : null;
}

/**
 * The one place that a name alone means: the list gives the bare name to the only city or town of it, and others
 * of it are villages and suburbs. None where a larger place is called so for short.
 */
export function mainOf<One extends { name: string; slug: string }>(
  name: string,
  places: readonly One[],
): One | undefined {
  const isFull = places.every((place) => plainName(place.name) === plainName(name));
  return isFull ? places.find(({ slug }) => slug === slugify(name)) : undefined;
}

function refuseFar({ town, places }: { town: Told; places: EnglishPlace[] }, point: Point, row: Row): null {
  const miles = Math.min(...places.map((place) => milesBetween(point, place)));
  row.refuse(
    town,
    `It is about ${count(Math.round(miles), 'mile')} from where the postcode or the coordinates are.`,
    'Correct whichever is wrong.',
  );
  return null;
}

function nearestPlace(
  town: Told | undefined,
  point: Point,
  { gazetteer, row }: { gazetteer: Gazetteer; row: Row },
): EnglishPlace | null {
  const found = gazetteer.nearestTo(point, NEAREST_MILES, ({ region }) => region !== null);
  const place = found && asEnglish(found.place);
  if (!place) {
    row.refuse(
      town ?? { field: 'place', value: '' },
      'No town or village of our list is near.',
      'Look at the coordinates, or add the group by hand with the nearest town.',
    );
    return null;
  }
  row.notice(
    town?.field ?? 'place',
    `${town === undefined ? 'It names no town' : `“${town.value}” is not in our list of places`}: we took the nearest, ${place.name}, from the postcode or the coordinates.`,
  );
  return place;
}

function refuseUnknown(town: Told | undefined, { gazetteer, row }: { gazetteer: Gazetteer; row: Row }): null {
  if (town && gazetteer.named(town.value).length > 0) {
    row.refuse(town, 'It is outside England.', 'Leave it out: this site lists groups that meet in England.');
    return null;
  }
  const slip = town && gazetteer.suggest(town.value);
  row.refuse(
    town ?? { field: 'place', value: '' },
    town === undefined ? 'It names no town.' : 'It is not in our list of places in England.',
    slip
      ? `Did you mean “${slip}”? Or give the row a postcode.`
      : 'Give the row a postcode, or a town of our list.',
  );
  return null;
}
