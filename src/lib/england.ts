import type { Point } from './distance.ts';

type Ring = readonly (readonly number[])[];
interface Area {
  west: number;
  east: number;
  south: number;
  north: number;
  /** The first is the outline, the others are holes. */
  rings: readonly Ring[];
}

/**
 * Reads the text of `src/assets/geo/england-regions.geojson` and answers whether a point lies in England. The
 * outlines are simplified: within about 2 miles of a border or a shore the answer may be wrong.
 */
export function makeEngland(geojson: string): (point: Point) => boolean {
  const { features } = JSON.parse(geojson) as {
    features: {
      geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
    }[];
  };
  const areas = features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .map(withBounds);
  return (point) => areas.some((area) => isInside(point, area));
}

function withBounds(rings: Ring[]): Area {
  const points = rings[0] ?? [];
  const [lngs, lats] = [points.map(([lng = 0]) => lng), points.map(([, lat = 0]) => lat)];
  return {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
    rings,
  };
}

function isInside({ lat, lng }: Point, { west, east, south, north, rings }: Area): boolean {
  if (lng < west || lng > east || lat < south || lat > north) return false;
  return rings.reduce((inside, ring) => inside !== crossesOddly({ lat, lng }, ring), false);
}

/** Whether a line eastwards from the point crosses the ring an odd number of times. */
function crossesOddly({ lat, lng }: Point, ring: Ring): boolean {
  let odd = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}
