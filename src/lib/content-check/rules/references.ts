import type { CollectionName } from '../../../schemas/index.ts';
import { sourcesInFields } from '../cited.ts';
import { entriesIn, slugsIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textAt, textsAt, type FoundValue } from '../find-at.ts';
import { chooseFrom } from '../wording.ts';

/** Fields that hold the slug of an entry elsewhere. Sources, cited everywhere, have a home of their own. */
const pointers: readonly { in: CollectionName; at: string; to: CollectionName; orNull?: true }[] = [
  { in: 'organisations', at: 'model', to: 'models', orNull: true },
  { in: 'organisations', at: 'programme', to: 'programmes', orNull: true },
  { in: 'programmes', at: 'organisation', to: 'organisations' },
  { in: 'programmes', at: 'left', to: 'programmes' },
  { in: 'programmes', at: 'right', to: 'programmes' },
  { in: 'groups', at: 'organisation', to: 'organisations', orNull: true },
  { in: 'glossary', at: 'seeAlso.*', to: 'glossary' },
  { in: 'guides', at: 'helplines.*', to: 'helplines' },
  { in: 'search', at: 'kinds.*.lines.*.helpline', to: 'helplines' },
  { in: 'guides', at: 'asks.*.questions.*', to: 'questions' },
];

/** What people write for nothing; where nothing may stand, it is null. */
const NOTHING = /^(?:none|no|nothing|null|n-?a)?$/i;

/** Every slug in a field points at an entry that exists. */
export function references(content: Content): Fault[] {
  const slugs = new Map<CollectionName, string[]>();
  const known = (collection: CollectionName) => {
    const found = slugs.get(collection) ?? slugsIn(content, collection);
    slugs.set(collection, found);
    return found;
  };
  const programmes = singleProgrammes(content);
  return content.entries.flatMap((entry) =>
    pointersOf(entry)
      .filter(({ value, to }) => !known(to).includes(value))
      .map(({ path, value, to, orNull }) => {
        const { found, write } = unknownSlug(value, to, to === 'programmes' ? programmes : known(to));
        const words = orNull && NOTHING.test(value) ? 'Write null where there is none.' : write;
        return { file: entry.file, line: entry.lineOf(path), field: fieldName(path), found, write: words };
      }),
  );
}

/** What a field may name as a programme: two set side by side are none. */
function singleProgrammes(content: Content): string[] {
  return entriesIn(content, 'programmes')
    .filter(({ readable }) => textAt(readable, 'kind') !== 'comparison')
    .map(({ slug }) => slug)
    .sort();
}

/** Words for a slug that leads nowhere. */
export function unknownSlug(slug: string, to: CollectionName, known: readonly string[]) {
  return {
    found: `Found "${slug}", but there is no such file in content/${to}.`,
    write: chooseFrom(slug, known) || `Write the name of a file in content/${to}, without its ending.`,
  };
}

function pointersOf(entry: Entry): (FoundValue<string> & { to: CollectionName; orNull?: true })[] {
  const fields = pointers
    .filter((pointer) => pointer.in === entry.collection)
    .flatMap(({ at, ...pointer }) => textsAt(entry.readable, at).map((found) => ({ ...found, ...pointer })));
  return [...fields, ...sourcesInFields(entry).map((found) => ({ ...found, to: 'sources' as const }))];
}
