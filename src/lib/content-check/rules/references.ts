import type { CollectionName } from '../../../schemas/index.ts';
import { sourcesInFields } from '../cited.ts';
import { entriesIn, slugsIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { textAt, textsAt, type FoundValue } from '../find-at.ts';
import { chooseFrom } from '../wording.ts';

/** Fields that hold the slug of an entry elsewhere. Sources, cited everywhere, have a home of their own. */
const pointers: readonly { in: CollectionName; at: string; to: CollectionName }[] = [
  { in: 'organisations', at: 'model', to: 'models' },
  { in: 'organisations', at: 'programme', to: 'programmes' },
  { in: 'programmes', at: 'organisation', to: 'organisations' },
  { in: 'programmes', at: 'left', to: 'programmes' },
  { in: 'programmes', at: 'right', to: 'programmes' },
  { in: 'groups', at: 'organisation', to: 'organisations' },
  { in: 'glossary', at: 'seeAlso.*', to: 'glossary' },
  { in: 'guides', at: 'helplines.*', to: 'helplines' },
  { in: 'search', at: 'kinds.*.lines.*.helpline', to: 'helplines' },
  { in: 'guides', at: 'asks.*.questions.*', to: 'questions' },
];

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
      .map(({ path, value, to }) => ({
        file: entry.file,
        line: entry.lineOf(path),
        field: fieldName(path),
        ...unknownSlug(value, to, to === 'programmes' ? programmes : known(to)),
      })),
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

function pointersOf(entry: Entry): (FoundValue<string> & { to: CollectionName })[] {
  const fields = pointers
    .filter((pointer) => pointer.in === entry.collection)
    .flatMap(({ at, to }) => textsAt(entry.readable, at).map((found) => ({ ...found, to })));
  return [...fields, ...sourcesInFields(entry).map((found) => ({ ...found, to: 'sources' as const }))];
}
