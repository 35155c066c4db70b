import regionsJson from '../assets/geo/regions-outline.geojson?raw';
import { fitMap, ringsToPath, type Rings } from '../lib/map-path.ts';
import { slugify } from '../lib/text.ts';

interface RegionFeature {
  properties: { name: string };
  geometry: { type: 'Polygon'; coordinates: Rings } | { type: 'MultiPolygon'; coordinates: Rings[] };
}

/** Height of the drawing; its units are whole, so that a lower one weighs less. */
const HEIGHT = 300;

/** The nine regions as SVG paths in one drawing. */
export function drawRegions() {
  const { features } = JSON.parse(regionsJson) as { features: RegionFeature[] };
  const shapes = features.map(({ properties, geometry }) => ({
    slug: slugify(properties.name),
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }));
  const frame = fitMap(
    shapes.flatMap(({ rings }) => rings.flat()),
    HEIGHT,
  );
  return {
    width: frame.width,
    height: frame.height,
    paths: shapes.map(({ slug, rings }) => ({ slug, path: ringsToPath(rings, frame) })),
  };
}
export type RegionDrawing = ReturnType<typeof drawRegions>;
