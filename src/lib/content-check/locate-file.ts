import { collectionSchemas, proseCollections, type CollectionName } from '../../schemas/index.ts';
import { slugSchema } from '../../schemas/shared.ts';
import { regions } from '../geo.ts';
import { listWords } from '../group-lists.ts';
import { slugify } from '../text.ts';
import type { ContentFile, EntryAddress } from './content.ts';
import type { Fault } from './fault.ts';
import { chooseFrom, didYouMean, sentences } from './wording.ts';

const collectionNames = Object.keys(collectionSchemas) as CollectionName[];
const groupFolders = [...Object.keys(regions), 'online'];
/** Names no group can have: lists of groups have these addresses under `/groups/`. */
export const reservedGroupSlugs: readonly string[] = listWords;
/** Addresses inside a collection that pages of another kind have, so no entry can. */
const takenSlugs: Partial<Record<CollectionName, { slugs: readonly string[]; by: string }>> = {
  groups: { slugs: reservedGroupSlugs, by: 'a list of groups' },
  models: { slugs: ['compare'], by: 'the page that sets the models side by side' },
};

/** Folders on the way to the file, and its ending, have to fit into what a computer takes for a path too. */
const LONGEST_NAME = 100;

/** The ending of a collection's files. */
export function endingOf(collection: CollectionName): '.mdx' | '.yaml' {
  return (proseCollections as readonly CollectionName[]).includes(collection) ? '.mdx' : '.yaml';
}

/** Where a file belongs, and what is wrong with its name or folder. Null: not an entry we can read. */
export function locateFile(file: ContentFile): { address: EntryAddress | null; faults: Fault[] } {
  const parts = file.path.split('/');
  const [name = '', first, ...folders] = [parts.at(-1), ...parts.slice(0, -1)];
  const collection = collectionNames.find((known) => known === first);
  if (collection === undefined) return { address: null, faults: [inNoCollection(file, first)] };

  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const address = { collection, slug: name.slice(0, name.length - ending.length), folder: folders.join('/') };
  const wrongs = [wrongEnding(ending, collection), wrongSlug(address), wrongFolder(address)];
  const faults = wrongs.flatMap((wrong) => (wrong === null ? [] : [{ file: file.name, line: 1, ...wrong }]));
  return { address: isReadable(ending, collection) ? address : null, faults };
}

type Wrong = Pick<Fault, 'field' | 'found' | 'write'> | null;

/** A file with a slightly wrong ending is still read, so that all its faults show at once. */
function isReadable(ending: string, collection: CollectionName): boolean {
  const readable = endingOf(collection) === '.mdx' ? ['.mdx', '.md'] : ['.yaml', '.yml'];
  return readable.includes(ending);
}

function inNoCollection(file: ContentFile, folder: string | undefined): Fault {
  const found = folder === undefined ? 'Found a file outside the folders.' : `Found the folder "${folder}".`;
  const write = sentences(
    folder === undefined ? '' : didYouMean(folder, collectionNames),
    `Put it in one of: ${collectionNames.join(', ')}.`,
  );
  return { file: file.name, line: 1, field: 'folder', found, write };
}

function wrongEnding(ending: string, collection: CollectionName): Wrong {
  const right = endingOf(collection);
  if (ending === right) return null;
  const found = ending === '' ? 'Found no ending.' : `Found a file that ends in "${ending}".`;
  return { field: 'file name', found, write: `Files in ${collection} end in "${right}": rename it.` };
}

function wrongSlug({ collection, slug }: EntryAddress): Wrong {
  const found = `Found "${slug}".`;
  if (!slugSchema.safeParse(slug).success) {
    const write = `Rename it with small letters, digits and single hyphens, for example "${slugify(slug) || 'riverside'}".`;
    return { field: 'file name', found, write };
  }
  if (slug.length > LONGEST_NAME) {
    const write = `Shorten it to ${LONGEST_NAME} or fewer.`;
    return { field: 'file name', found: `Found a name of ${slug.length} letters.`, write };
  }
  if (slug === 'index') {
    const write = '"index" stands for the folder itself: rename it after what it tells.';
    return { field: 'file name', found, write };
  }
  const taken = takenSlugs[collection];
  if (!taken?.slugs.includes(slug)) return null;
  const example = `${slug}-${collection.replace(/s$/, '')}`;
  const write = `/${collection}/${slug}/ is the address of ${taken.by}: rename it, for example "${example}".`;
  return { field: 'file name', found, write };
}

function wrongFolder({ collection, slug, folder }: EntryAddress): Wrong {
  if (collection === 'groups') {
    if (groupFolders.includes(folder)) return null;
    const found = folder === '' ? 'Found no folder for the region.' : `Found the folder "${folder}".`;
    const write = `Put it in content/groups/<region>/. ${chooseFrom(folder, groupFolders)}`;
    return { field: 'folder', found, write };
  }
  if (folder === '') return null;
  const write = `Put it straight into content/${collection}/, as ${slug}${endingOf(collection)}.`;
  return { field: 'folder', found: `Found the folder "${folder}".`, write };
}
