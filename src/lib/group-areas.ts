import { milesBetween, type Point } from './distance.ts';

/** A part of England with its groups in a file of its own: bounds in degrees, and the file’s size as sent. */
export interface GroupArea {
  south: number;
  west: number;
  north: number;
  east: number;
  bytes: number;
}

/**
 * Cuts items that lie somewhere into areas of like number, across the longer side each time, until each is
 * at most `most`. Items at one point stay together, so that an area may hold more.
 */
export function cutIntoAreas<Item extends Point>(items: readonly Item[], most: number): Item[][] {
  const { south, north, west, east } = boundsOf(items);
  if (items.length <= most || (south === north && west === east)) return [[...items]];
  // A degree of longitude in England is about 0.6 of one of latitude.
  const side = north - south > (east - west) * 0.6 ? 'lat' : 'lng';
  const sorted = items.toSorted((a, b) => a[side] - b[side]);
  const middle = cutBeside(sorted, side);
  return [sorted.slice(0, middle), sorted.slice(middle)].flatMap((half) => cutIntoAreas(half, most));
}

/** The least box around some points. */
export function boundsOf(points: readonly Point[]): Omit<GroupArea, 'bytes'> {
  const bounds = { south: Infinity, west: Infinity, north: -Infinity, east: -Infinity };
  for (const { lat, lng } of points) {
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
  }
  return bounds;
}

/** Which areas to read for a point, and how far from it they leave nothing out. */
export interface Reach {
  /** Numbers of the areas, the nearest first. */
  areas: number[];
  /** Miles up to which every group is in one of them; infinite when they are all. */
  miles: number;
}

/** So many areas are always read: a point may lie in the corner of one. */
const LEAST_AREAS = 3;

/** The areas nearest to a point that a number of bytes allows, and none that lies beyond `within` miles. */
export function reachFrom(
  point: Point,
  areas: readonly GroupArea[],
  bytes: number,
  within = Infinity,
): Reach {
  const ordered = areas
    .map((area, number) => ({ number, miles: milesToArea(point, area), bytes: area.bytes }))
    .toSorted((a, b) => a.miles - b.miles);
  let spent = 0;
  const read: number[] = [];
  for (const area of ordered) {
    if (area.miles > within) return { areas: read, miles: area.miles };
    if (read.length >= LEAST_AREAS && spent + area.bytes > bytes) return { areas: read, miles: area.miles };
    spent += area.bytes;
    read.push(area.number);
  }
  return { areas: read, miles: Infinity };
}

/** Miles from a point to the nearest edge of an area; 0 inside it. */
function milesToArea(point: Point, { south, west, north, east }: GroupArea): number {
  return milesBetween(point, {
    lat: Math.min(Math.max(point.lat, south), north),
    lng: Math.min(Math.max(point.lng, west), east),
  });
}

/** The place of a cut near the middle that parts no items of one coordinate. */
function cutBeside(sorted: readonly Point[], side: 'lat' | 'lng'): number {
  const middle = Math.floor(sorted.length / 2);
  const value = sorted[middle]?.[side];
  const first = sorted.findIndex((item) => item[side] === value);
  if (first > 0) return first;
  const next = sorted.findIndex((item) => item[side] !== value);
  return next === -1 ? sorted.length : next;
}
