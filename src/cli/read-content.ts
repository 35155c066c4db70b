import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { regions, type RegionSlug } from '../lib/geo.ts';
import type { ContentFile, KnownPlace } from '../lib/content-check/content.ts';
import { slugify } from '../lib/text.ts';

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

const placeRowSchema = z.object({
  name: z.string(),
  slug: z.string(),
  district: z.string(),
  region: z.string(),
});

/** Reads what the check needs of the list of places: by slug, with no region for those outside England. */
export async function readPlaces(file: URL): Promise<Map<string, KnownPlace>> {
  const rows = z.array(placeRowSchema).parse(parse(await readFile(file, 'utf8'), { columns: true }));
  return new Map(
    rows.map(({ name, slug, district, region }) => [slug, { name, district, region: regionSlug(region) }]),
  );
}

function regionSlug(name: string): RegionSlug | null {
  const slug = slugify(name);
  return slug in regions ? (slug as RegionSlug) : null;
}
