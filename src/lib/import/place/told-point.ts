import type { Point } from '../../distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Row, Told } from '../row.ts';

const AROUND_MILES = 2;
const MILES_A_DEGREE = 69;

/** Coordinates in degrees; null, with a notice where it helps, for what is no place on earth. */
export function readPoint(told: Told | null, row: Row): Point | null {
  if (told === null) return null;
  const [lat = NaN, lng = NaN, ...more] = told.value
    .split(/[,;]/)
    .map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (more.length > 0) return null;
  // Feeds write NaN, or two noughts, for "none".
  if (Number.isNaN(lat) || Number.isNaN(lng) || (lat === 0 && lng === 0)) return null;
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat, lng };
  row.notice(told.field, 'The coordinates are of no place on earth, and were not used.');
  return null;
}

/**
 * Whether a point is in England. Near a border the outlines are too rough to say, and the answer is `unsure`; by
 * the sea they are rough too, and the nearest place decides.
 */
export function isPointInEngland(
  point: Point,
  { inEngland, gazetteer }: { inEngland: (point: Point) => boolean; gazetteer: Gazetteer },
): 'yes' | 'no' | 'unsure' {
  const isIn = inEngland(point);
  const isBorder = around(point).some((near) => inEngland(near) !== isIn);
  if (!isBorder && isIn) return 'yes';
  const nearest = gazetteer.nearestTo(point, 6);
  const foreign = gazetteer.nearestTo(point, 8, ({ region }) => region === null);
  if (!isBorder) return 'no';
  if (foreign !== null) return 'unsure';
  return nearest === null && !isIn ? 'no' : 'yes';
}

/** Eight points in a ring. */
function around({ lat, lng }: Point): Point[] {
  return Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const degrees = AROUND_MILES / MILES_A_DEGREE;
    return {
      lat: lat + degrees * Math.sin(angle),
      lng: lng + (degrees * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180),
    };
  });
}
