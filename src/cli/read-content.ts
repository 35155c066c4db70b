import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../lib/content-check/content.ts';
import { parsePlaces, type ListedPlace } from '../lib/places.ts';

/** Reads every file under a content folder, hidden ones apart, in alphabetical order. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith('.')))
    .map((parts) => parts.join('/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      const name = join(folder, path);
      return { name: name.split(sep).join('/'), path, text: await readFile(name, 'utf8') };
    }),
  );
}

/** Reads the list of places by slug, those outside England too, so that they can be named as such. */
export async function readPlaces(file: URL): Promise<Map<string, ListedPlace>> {
  return new Map(parsePlaces(await readFile(file, 'utf8')).map((place) => [place.slug, place]));
}
