import type { Point } from './distance.ts';
import { nameInText, regions, type RegionSlug } from './geo.ts';
import { nearestFew } from './nearest.ts';
import type { Outcode, TypedPlace } from './place-index.ts';
import { countryOfPostcode, outwardOf, pointOfOutcode } from './postcode.ts';
import { slugify } from './text.ts';

/** A place to choose: what to call it, and what stands for it in the address. */
export interface PlaceOption {
  label: string;
  near: string;
}

/** What a typed place turned out to be. */
export type PlaceAnswer =
  /** A point in England. `also` are other places of the same name. */
  | { is: 'point'; label: string; point: Point; also: PlaceOption[] }
  /** Several places of that name, none of them the plain meaning. */
  | { is: 'choose'; options: PlaceOption[] }
  /** Beyond England; its point where we know it, for those near the border. */
  | { is: 'outside'; label: string; country: string; point: Point | null }
  /** A region of England, too wide to be near to: it has a list of its own. */
  | { is: 'region'; slug: RegionSlug; name: string }
  | { is: 'unknown'; suggestions: PlaceOption[] };

const HOME = 'England';
const MOST_SUGGESTED = 4;
/** Names of countries and islands beyond England, as people type them. */
export const countries: Readonly<Record<string, string>> = {
  scotland: 'Scotland',
  wales: 'Wales',
  'northern ireland': 'Northern Ireland',
  belfast: 'Northern Ireland',
  cardiff: 'Wales',
  edinburgh: 'Scotland',
  glasgow: 'Scotland',
  jersey: 'Jersey',
  guernsey: 'Guernsey',
  'isle of man': 'the Isle of Man',
};

/** Finds a typed postcode; null when the text is none. Whatever follows the outward part is not looked at. */
export function findPostcode(text: string, outcodes: readonly Outcode[]): PlaceAnswer | null {
  const outward = outwardOf(text);
  if (outward === null) return null;
  const found = pointOfOutcode(outward, outcodes);
  if (found) return answer(outward, found.country, found, []);
  const country = countryOfPostcode(outward);
  if (country) return { is: 'outside', label: outward, country, point: null };
  return { is: 'unknown', suggestions: [] };
}

/** Finds a typed town, village, suburb or council area, by name, alias or slug. */
export function findPlace(text: string, places: readonly TypedPlace[]): PlaceAnswer {
  const typed = plain(text);
  const bySlug = places.find(({ slug }) => slug === text);
  const named = places.filter(({ name }) => plain(name) === typed);
  const main = bySlug ?? named.find(({ slug, name }) => slug === slugify(name));
  if (main) return placeAnswer(main, named);
  const area = areaNamed(typed, places);
  const all = [...named, ...places.filter(({ aliases }) => aliases.some((alias) => plain(alias) === typed))];
  const [only, ...others] = all;
  if (only && others.length === 0 && !area) return placeAnswer(only, []);
  if (only) {
    return { is: 'choose', options: [...all.map(option), ...(area ? [areaOption(area)] : [])] };
  }
  if (area) return answer(area.label, area.country, area.point, []);
  const country = countries[typed];
  if (country) return { is: 'outside', label: text.trim(), country, point: null };
  const region = regionNamed(typed);
  if (region) return { is: 'region', slug: region, name: nameInText(region, regions[region]) };
  return { is: 'unknown', suggestions: suggest(typed, places) };
}

/** A name as it is compared: small letters, no points or apostrophes, hyphens read as spaces. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[-\s,]+/g, ' ')
    .trim();
}

function placeAnswer(place: TypedPlace, named: readonly TypedPlace[]): PlaceAnswer {
  const also = named.filter((other) => other !== place).map(option);
  return answer(labelOf(place), place.country, place, also);
}

function answer(label: string, country: string, { lat, lng }: Point, also: PlaceOption[]): PlaceAnswer {
  const point = { lat, lng };
  return country === HOME ? { is: 'point', label, point, also } : { is: 'outside', label, country, point };
}

function option(place: TypedPlace): PlaceOption {
  return { label: labelOf(place), near: place.slug };
}

function areaOption({ label, country }: { label: string; country: string }): PlaceOption {
  const where = country === HOME ? label : `${label}, ${country}`;
  return { label: `all of ${where}`, near: `area:${label}` };
}

/** "Leeds" where the council area has the same name, else "Newport, Telford and Wrekin"; beyond England with the country. */
export function labelOf({ name, district, country }: TypedPlace): string {
  const parts = [name, name === district ? '' : district, country === HOME ? '' : country];
  return parts.filter(Boolean).join(', ');
}

/** A council area of that name: the middle of its places. */
function areaNamed(typed: string, places: readonly TypedPlace[]) {
  const name = typed.replace(/^area:/, '');
  const inside = places.filter(({ district }) => plain(district) === name);
  const [first] = inside;
  if (!first) return null;
  const mean = (read: (place: TypedPlace) => number) =>
    inside.reduce((sum, place) => sum + read(place), 0) / inside.length;
  return {
    label: first.district,
    country: first.country,
    point: { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) },
  };
}

/** The region of that name: "North West", "the north-west", "northwest England", "Yorkshire". */
function regionNamed(typed: string): RegionSlug | undefined {
  const short = (name: string) => name.replace(/^the | england$| and the humber$/g, '').replaceAll(' ', '');
  const slugs = Object.keys(regions) as RegionSlug[];
  return slugs.find((slug) => short(plain(regions[slug])) === short(typed));
}

/** Places that begin with what was typed, else those it may be a slip for. */
function suggest(typed: string, places: readonly TypedPlace[]): PlaceOption[] {
  const names = new Map(places.map((place) => [plain(place.name), place]));
  const longer = typed.length < 3 ? [] : [...names.keys()].filter((name) => name.startsWith(typed));
  const likely = [
    ...longer.toSorted((a, b) => a.length - b.length),
    ...nearestFew(typed, names.keys(), MOST_SUGGESTED),
  ];
  return [...new Set(likely)].slice(0, MOST_SUGGESTED).flatMap((name) => {
    const place = names.get(name);
    return place ? [option(place)] : [];
  });
}
