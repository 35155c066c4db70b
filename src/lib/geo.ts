/** The nine regions of England, as slugs and names, north to south. */
export const regions = {
  'north-east': 'North East',
  'north-west': 'North West',
  'yorkshire-and-the-humber': 'Yorkshire and The Humber',
  'east-midlands': 'East Midlands',
  'west-midlands': 'West Midlands',
  'east-of-england': 'East of England',
  london: 'London',
  'south-east': 'South East',
  'south-west': 'South West',
} as const;
export type RegionSlug = keyof typeof regions;

/** A place's name as it stands after "in": most regions take an article, "the North West". */
export function nameInText(slug: string, name: string): string {
  const takesArticle = slug in regions && !['london', 'yorkshire-and-the-humber'].includes(slug);
  return takesArticle ? `the ${name}` : name;
}

/** A city, town, village or suburb, as listed in `src/assets/geo/places.csv`. */
export interface Place {
  name: string;
  slug: string;
  /** Degrees, WGS84: the map centre of the place, so always "about". */
  lat: number;
  lng: number;
  /** Local authority. */
  district: string;
  region: RegionSlug;
  aliases: string[];
}
