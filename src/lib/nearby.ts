import { milesBetween, type Point } from './distance.ts';

/** The side of a cell of the index, in degrees. */
const CELL = 0.1;
/** The least that is across a cell in England: from west to east, in the far north. */
const CELL_MILES = 3.8;

/** An item with its distance from the point asked about. */
export interface Nearby<Item> {
  item: Item;
  miles: number;
}

/** The items at one point: thousands may be known no better than by their city. */
interface Spot<Item> {
  point: Point;
  /** With their place in the list: of items equally near, the earlier stands first. */
  items: { item: Item; place: number }[];
}

/**
 * Finds what lies nearest to a point of England without looking at everything:
 * items are kept by cell, and cells are looked at in rings around the point
 * until nothing nearer can follow.
 */
export class NearbyIndex<Item> {
  readonly #cells: Map<string, Spot<Item>[]>;
  readonly #size: number;

  constructor(items: readonly Item[], pointOf: (item: Item) => Point) {
    const spots = new Map<string, Spot<Item>>();
    for (const [place, item] of items.entries()) {
      const point = pointOf(item);
      const spot = spots.get(`${point.lat} ${point.lng}`) ?? { point, items: [] };
      spot.items.push({ item, place });
      spots.set(`${point.lat} ${point.lng}`, spot);
    }
    this.#size = spots.size;
    this.#cells = Map.groupBy(spots.values(), ({ point }) => cellAt(cellOf(point.lng), cellOf(point.lat)));
  }

  /** Up to `count` of the items that `accepts` takes, nearest first. */
  nearest(to: Point, count: number, accepts: (item: Item) => boolean): Nearby<Item>[] {
    const found: (Nearby<Item> & { place: number })[] = [];
    const furthest = () => (found.length === count ? (found.at(-1)?.miles ?? 0) : Infinity);
    let seen = 0;
    for (let ring = 0; seen < this.#size; ring++) {
      // What this ring and the next ones hold is at least so far away.
      if (furthest() < (ring - 1) * CELL_MILES) break;
      for (const cell of ringAround(cellOf(to.lng), cellOf(to.lat), ring)) {
        for (const { point, items } of this.#cells.get(cell) ?? []) {
          seen += 1;
          const miles = milesBetween(to, point);
          if (miles > furthest()) continue;
          const taken = items.values().filter(({ item }) => accepts(item));
          for (const kept of taken.take(count)) insert(found, { ...kept, miles }, count);
        }
      }
    }
    return found.map(({ item, miles }) => ({ item, miles }));
  }
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function cellAt(column: number, row: number): string {
  return `${column} ${row}`;
}

/** The cells `distance` away from one, to the sides and at the corners. */
function* ringAround(column: number, row: number, distance: number): Generator<string> {
  for (let across = -distance; across <= distance; across++) {
    const isSide = Math.abs(across) === distance;
    for (let up = -distance; up <= distance; up += isSide ? 1 : 2 * distance || 1) {
      yield cellAt(column + across, row + up);
    }
  }
}

/** Puts one in its place in a short list in order of distance, and drops the last when there are too many. */
function insert<One extends { miles: number; place: number }>(list: One[], one: One, most: number) {
  const isNearer = (other: One) => one.miles - other.miles || one.place - other.place;
  const last = list.at(-1);
  if (list.length === most && last !== undefined && isNearer(last) >= 0) return;
  const at = list.findIndex((other) => isNearer(other) < 0);
  list.splice(at === -1 ? list.length : at, 0, one);
  if (list.length > most) list.pop();
}
