import { existsSync } from 'node:fs';
import type { ContentFile } from '../lib/content-check/content.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { chooseFrom } from '../lib/content-check/wording.ts';
import { makeEngland } from '../lib/england.ts';
import type { FormatName } from '../lib/import/formats/formats.ts';
import { makeGazetteer } from '../lib/import/place/gazetteer.ts';
import type { KnownGroup } from '../lib/import/compare/match-groups.ts';
import type { ImportContext } from '../lib/import/propose-group.ts';
import type { ListedPlace } from '../lib/places.ts';
import { groupSchema } from '../schemas/group.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import type { ImportOptions } from './import-options.ts';
import { readContent, readGeo } from './read-content.ts';

/** What an import holds a feed against. */
export interface ReadContext extends ImportContext {
  files: ContentFile[];
  places: Map<string, ListedPlace>;
  /** False where source or organisation is not named: then there is only a report. */
  isComplete: boolean;
  /** What to add to the command to have files written; empty where nothing is missing. */
  missing: string;
}

/** Reads the content and the geography, and checks that the command names what exists. */
export async function readImportContext(
  options: ImportOptions,
  format: FormatName,
): Promise<ReadContext | { mistake: string }> {
  if (!existsSync(options.content))
    return { mistake: `There is no folder "${options.content}". Write --content <folder>.` };
  const [{ files, places, postcodes }, regions] = await Promise.all([
    readContent(options.content),
    readGeo('england-regions.geojson'),
  ]);
  const organisations = organisationsIn(files);
  const slugs = [...new Set(organisations.values())];
  const { organisation, source } = options;
  if (typeof organisation === 'string' && !slugs.includes(organisation)) {
    return {
      mistake: `Found --organisation "${organisation}". ${chooseFrom(organisation, [...slugs, 'none'])}`,
    };
  }
  const record = source === null ? null : sourceIn(files, source);
  if (source !== null && record === null) return { mistake: noSource(source, options.content) };
  // A directory of many services names who runs each; a feed of meetings is one organisation’s.
  const needsOrganisation = organisation === undefined && (format === 'meeting-guide' || format === 'bmlt');
  return {
    files,
    places,
    geography: {
      gazetteer: makeGazetteer([...places.values()]),
      postcodes,
      inEngland: makeEngland(regions),
    },
    organisations,
    organisation,
    provenance: {
      source: source ?? 'not-named',
      seen: {
        on: options.seenOn ?? record?.seen.on ?? options.today,
        as: options.seenAs ?? record?.seen.as ?? 'copy',
      },
      confirmed: null,
    },
    isComplete: record !== null && !needsOrganisation,
    missing: [
      ...(record === null
        ? ['Nothing was written: name the feed’s record in content/sources with --source.']
        : []),
      ...(needsOrganisation
        ? [
            `Nothing was written: say whose meetings they are with --organisation: ${[...slugs, 'none'].join(', ')}.`,
          ]
        : []),
    ].join('\n'),
  };
}

/** Organisations by every name they go by, in small letters. A name that two share stands for neither. */
function organisationsIn(files: readonly ContentFile[]): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const file of files) {
    const { entry } = readEntry(file);
    if (entry?.collection !== 'organisations') continue;
    const { name, shortName, aliases } = organisationSchema.safeParse(entry.data).data ?? {
      name: entry.slug,
      shortName: entry.slug,
      aliases: [],
    };
    for (const one of new Set([entry.slug, name, shortName, ...aliases].map((text) => text.toLowerCase()))) {
      if (names.has(one)) shared.add(one);
      names.set(one, entry.slug);
    }
  }
  for (const one of shared) names.delete(one);
  return names;
}

function sourceIn(files: readonly ContentFile[], slug: string): Source | null {
  const file = files.find(({ path }) => path === `sources/${slug}.yaml`);
  const entry = file && readEntry(file).entry;
  return entry ? (sourceSchema.safeParse(entry.data).data ?? null) : null;
}

function noSource(slug: string, content: string): string {
  return (
    `There is no sound record "${slug}" in ${content}/sources. Every group names where it was seen, so write ${content}/sources/${slug}.yaml first:\n\n` +
    'type: dataset\ntitle: The feed’s title\npublisher: Whose feed it is\nissued: null\nURL: https://…\nkind: primary\nseen: { on: YYYY-MM-DD, as: live }'
  );
}

/** The sound groups among some files; the check tells of the others. */
export function readKnownGroups(files: readonly ContentFile[]): KnownGroup[] {
  return files
    .filter(({ path }) => path.startsWith('groups/'))
    .flatMap((file) => {
      const { entry } = readEntry(file);
      const { data } = groupSchema.safeParse(entry?.data);
      return entry && data ? [{ slug: entry.slug, file: file.name, text: file.text, group: data }] : [];
    });
}
