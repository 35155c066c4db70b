import { brotliCompressSync, constants } from 'node:zlib';
import { packAreas } from '../lib/area-index.ts';
import { boundsOf, cutIntoAreas, type GroupArea } from '../lib/group-areas.ts';
import { listParts, PARTS_BYTES, partsWith } from '../lib/list-parts.ts';
import { packListings } from '../lib/listing-columns.ts';
import { listByDay, listByOrganisation, listFromHome, listPlaces, type DirectoryList } from './directory.ts';
import { listOpenGroups, type GroupView } from './groups.ts';
import { once } from './once.ts';

/** The most a file of groups may weigh, in bytes as sent, when it is the only one a page reads. */
const WHOLE_FILE = 40_000;
/** About how many groups an area of the map holds. */
const AREA_GROUPS = 90;

/**
 * Where the browser finds the groups of a list: in one file, in a folder of parts with their sizes in bytes,
 * or nowhere because they are too many.
 */
export type ListFiles = { whole: string } | { parts: string; sizes: number[] } | null;

/** A file for the browser: its path under `/data/directory/`, without the ending, and its text. */
export interface DirectoryFile {
  path: string;
  text: string;
}

interface FilesOfList {
  files: DirectoryFile[];
  found: ListFiles;
}
const known = new WeakMap<readonly GroupView[], FilesOfList>();

/** The files of a list, and where its page finds them. */
export function filesOf({ href, groups }: DirectoryList): FilesOfList {
  const files = known.get(groups) ?? makeFiles(href, groups);
  known.set(groups, files);
  return files;
}

function makeFiles(href: string, groups: readonly GroupView[]): FilesOfList {
  const path = href.replace('/groups/', '').replace(/\/$/, '');
  const whole = pack(groups);
  if (isWithin(whole, WHOLE_FILE))
    return { files: [{ path, text: whole }], found: { whole: fileAddress(path) } };
  const files = listParts.map((part) => ({
    path: `${path}/${part}`,
    text: pack(groups.filter(({ listing }) => partsWith(listing).has(part))),
  }));
  const sizes = files.map(({ text }) => weigh(text));
  if (sizes.some((size) => size > PARTS_BYTES)) return { files: [], found: null };
  return { files, found: { parts: fileAddress(`${path}/`), sizes } };
}

/** Every list that has files: places, organisations, days, and from home. */
const listAll = once(async (): Promise<DirectoryList[]> =>
  (
    await Promise.all([listPlaces(), listByOrganisation(), listByDay(), listFromHome().then((one) => [one])])
  ).flat(),
);

/** Every file of groups that the browser may ask for. */
export async function listDirectoryFiles(): Promise<DirectoryFile[]> {
  const lists = (await listAll()).filter(({ groups }) => groups.length > 0);
  return [...lists.flatMap((list) => filesOf(list).files), ...(await nearFiles()).files];
}

/** Where `/groups/` finds the groups near a point: all in one file, or an index of areas. */
export async function nearAddress(): Promise<{ whole: string } | { areas: string }> {
  return (await nearFiles()).found;
}

const nearFiles = once(async () => {
  const groups = (await listOpenGroups()).filter(({ place }) => place !== null);
  const whole = pack(groups);
  if (isWithin(whole, WHOLE_FILE)) {
    return { files: [{ path: 'near', text: whole }], found: { whole: fileAddress('near') } };
  }
  const placed = groups.flatMap((group) => (group.place ? [{ group, ...pointOf(group.place) }] : []));
  const areas = cutIntoAreas(placed, AREA_GROUPS);
  const texts = areas.map((area) => pack(area.map(({ group }) => group)));
  const index = areas.map((area, number): GroupArea => ({
    ...boundsOf(area),
    bytes: weigh(texts[number] ?? ''),
  }));
  const files = texts.map((text, number) => ({ path: `near/${number}`, text }));
  return {
    files: [{ path: 'near', text: JSON.stringify(packAreas(index)) }, ...files],
    found: { areas: fileAddress('near') },
  };
});

function pointOf({ lat, lng }: { lat: number; lng: number }) {
  return { lat, lng };
}

function fileAddress(path: string): string {
  return path.endsWith('/') ? `/data/directory/${path}` : `/data/directory/${path}.json`;
}

function pack(groups: readonly GroupView[]): string {
  return JSON.stringify(packListings(groups.map(({ listing }) => listing)));
}

function isWithin(text: string, most: number): boolean {
  // What is small as it is need not be weighed.
  return text.length <= most || (text.length < most * 20 && weigh(text) <= most);
}

/** Bytes as a server sends them: brotli at the setting most use. */
function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
