/** Rings of a polygon or of several, as GeoJSON gives them: [longitude, latitude] in degrees. */
export type Rings = readonly (readonly (readonly [number, number])[])[];

/** A flat map of England: a point's place on the drawing, in whole units. */
export interface MapFrame {
  width: number;
  height: number;
  place: (point: readonly [number, number]) => readonly [number, number];
}

const DEGREE = Math.PI / 180;

/** Fits points into a drawing of a given height. Longitude shrinks by the cosine of 53° north, the middle of England. */
export function fitMap(points: readonly (readonly [number, number])[], height: number): MapFrame {
  const shrink = Math.cos(53 * DEGREE);
  const xs = points.map(([longitude]) => longitude * shrink);
  const ys = points.map(([, latitude]) => latitude);
  const [west, south] = [minimum(xs), minimum(ys)];
  const scale = height / (maximum(ys) - south);
  return {
    height,
    width: Math.ceil((maximum(xs) - west) * scale),
    place: ([longitude, latitude]) => [
      Math.round((longitude * shrink - west) * scale),
      Math.round(height - (latitude - south) * scale),
    ],
  };
}

/** An SVG path in whole units, points that fall together written once; rings smaller than three points are dropped. */
export function ringsToPath(rings: Rings, frame: MapFrame): string {
  return rings
    .map((ring) => ring.map(frame.place).filter(([x, y], index, all) => !isSame([x, y], all[index - 1])))
    .filter((ring) => ring.length > 3)
    .map(ringPath)
    .join('');
}

/** Relative moves are shorter than absolute ones. */
function ringPath(ring: readonly (readonly [number, number])[]): string {
  const moves = ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${ring[0]?.join(' ')}l${moves.join(' ').replaceAll(' -', '-')}z`;
}

function isSame(a: readonly [number, number], b: readonly [number, number] | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

// Spreading thousands of numbers into Math.min is slow and can overflow the stack.
function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
