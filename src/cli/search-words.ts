import { entriesIn, type Content } from '../lib/content-check/content.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { glossaryTermSchema } from '../schemas/glossary-term.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { urgentRules } from '../lib/search/urgent-cards.ts';
import { helplineSchema, type Helpline } from '../schemas/helpline.ts';
import { readContentFiles, readPlaces, placesFile } from './read-content.ts';
import type { IndexedPart } from './search-index.ts';
import type { StartWords } from './search-start.ts';

/** What the search takes straight from the content, which has been checked: its words, and the terms of the glossary. */
export async function readSearchWords(folder: string): Promise<{ words: StartWords; parts: IndexedPart[] }> {
  const files = (await readContentFiles(folder)).filter(({ path }) =>
    /^(?:search|glossary|helplines)\//.test(path),
  );
  const entries = files.flatMap((file) => readEntry(file).entry ?? []);
  const content = { entries } as Pick<Content, 'entries'> as Content;
  const words = entriesIn(content, 'search').map(({ data }) => searchWordsSchema.parse(data));
  const synonyms = words.filter((file) => file.holds === 'synonyms');
  const urgent = words.find((file) => file.holds === 'urgent');
  if (!urgent) throw new Error('content/search/ has no file of urgent words.');
  const helplines = new Map(
    entriesIn(content, 'helplines').map(({ slug, data }): [string, Helpline] => [
      slug,
      helplineSchema.parse(data),
    ]),
  );
  const places = await readPlaces(placesFile);
  return {
    words: {
      synonyms: synonyms.flatMap(({ groups }) => groups),
      known: synonyms.flatMap(({ known }) => known),
      places: [...places.values()].flatMap(({ name, district, aliases }) => [name, district, ...aliases]),
      urgent: urgentRules(urgent, helplines),
    },
    parts: entriesIn(content, 'glossary').map(({ slug, data }) => {
      const { term, definition, aliases } = glossaryTermSchema.parse(data);
      return { address: `/glossary/#${slug}`, title: term, aliases, text: definition };
    }),
  };
}
