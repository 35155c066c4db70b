import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile, Unreadable } from '../lib/content-check/content.ts';
import { decodeFile, tooLarge } from '../lib/content-check/decode-file.ts';
import { parsePlaces, type ListedPlace } from '../lib/places.ts';
import { makePostcodeLookup, type PostcodeLookup } from '../lib/postcode-lookup.ts';

/** Files read side by side: a large directory has more than a system lets one program hold open. */
const OPEN_AT_ONCE = 200;

/**
 * Reads every file under a content folder, hidden ones apart, in alphabetical
 * order; of a part, those wanted by their path in it. Links are followed, as Astro follows them.
 */
export async function readContentFiles(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<ContentFile[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile() || item.isSymbolicLink())
    .map((item) => pathInside(folder, item))
    .filter((path) => isWanted(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const files: ContentFile[] = [];
  for (let next = 0; next < paths.length; next += OPEN_AT_ONCE) {
    const some = paths.slice(next, next + OPEN_AT_ONCE);
    files.push(...(await Promise.all(some.map((path) => readOne(folder, path)))));
  }
  return files;
}

async function readOne(folder: string, path: string): Promise<ContentFile> {
  const name = join(folder, path);
  return { name: name.split(sep).join('/'), path, ...(await readText(name)) };
}

function pathInside(folder: string, item: Dirent): string {
  return relative(folder, join(item.parentPath, item.name)).split(sep).join('/');
}

async function readText(name: string): Promise<Pick<ContentFile, 'text' | 'unreadable'>> {
  const facts = await stat(name).catch(() => null);
  const unreadable = facts?.isFile() ? tooLarge(facts.size) : badLink(facts !== null);
  if (unreadable) return { text: '', unreadable };
  return decodeFile(await readFile(name));
}

function badLink(leadsSomewhere: boolean): Unreadable {
  return {
    line: 1,
    field: 'link',
    found: leadsSomewhere
      ? 'Found a symbolic link to a folder.'
      : 'Found a symbolic link that leads nowhere.',
    write: leadsSomewhere
      ? 'Put the folder itself here, with its files in it.'
      : 'Put the file itself here, or take the link out.',
  };
}

/** The text of one of our files of geographic data. */
export function readGeo(name: string): Promise<string> {
  return readFile(new URL(`../assets/geo/${name}`, import.meta.url), 'utf8');
}

/** Where postcodes are. */
export async function readPostcodes(): Promise<PostcodeLookup> {
  return makePostcodeLookup(await readGeo('outcodes.csv'), await readGeo('border-sectors.csv'));
}

/** The list of places by slug, those outside England too, so that they can be named as such. */
export async function readPlaces(): Promise<Map<string, ListedPlace>> {
  return new Map(parsePlaces(await readGeo('places.csv')).map((place) => [place.slug, place]));
}

/** All files of a content folder, and the geography they are held against. */
export async function readContent(
  folder: string,
): Promise<{ files: ContentFile[]; places: Map<string, ListedPlace>; postcodes: PostcodeLookup }> {
  const [files, places, postcodes] = await Promise.all([
    readContentFiles(folder),
    readPlaces(),
    readPostcodes(),
  ]);
  return { files, places, postcodes };
}
