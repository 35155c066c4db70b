import type { GroupArea } from './group-areas.ts';
import { fromSteps, toSteps } from './steps.ts';

/**
 * Areas as the index of them holds them, a list for each fact, one item for each area. The corners in the
 * south-west are steps from one to the next; all is in 1/100 degree, and sizes in hundreds of bytes.
 */
export interface PackedAreas {
  souths: number[];
  wests: number[];
  heights: number[];
  widths: number[];
  sizes: number[];
}

const GRAIN = 100;
const SIZE_GRAIN = 100;

/** Packs areas for the browser: their bounds rounded outwards, so that no group lies outside, their sizes up. */
export function packAreas(areas: readonly GroupArea[]): PackedAreas {
  const souths = areas.map(({ south }) => Math.floor(south * GRAIN));
  const wests = areas.map(({ west }) => Math.floor(west * GRAIN));
  return {
    souths: toSteps(souths),
    wests: toSteps(wests),
    heights: areas.map(({ north }, number) => Math.ceil(north * GRAIN) - (souths[number] ?? 0)),
    widths: areas.map(({ east }, number) => Math.ceil(east * GRAIN) - (wests[number] ?? 0)),
    sizes: areas.map(({ bytes }) => Math.ceil(bytes / SIZE_GRAIN)),
  };
}

/** The areas an index holds. */
export function unpackAreas({ souths, wests, heights, widths, sizes }: PackedAreas): GroupArea[] {
  const west = fromSteps(wests);
  return fromSteps(souths).map((south, number) => ({
    south: south / GRAIN,
    west: (west[number] ?? 0) / GRAIN,
    north: (south + (heights[number] ?? 0)) / GRAIN,
    east: ((west[number] ?? 0) + (widths[number] ?? 0)) / GRAIN,
    bytes: (sizes[number] ?? 0) * SIZE_GRAIN,
  }));
}
