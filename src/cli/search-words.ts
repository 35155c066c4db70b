import { entriesIn, type Content } from '../lib/content-check/content.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { glossaryTermSchema } from '../schemas/glossary-term.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import type { UrgentRules } from '../lib/search/urgent.ts';
import { readContentFiles, readPlaces, placesFile } from './read-content.ts';
import type { IndexedPart } from './search-index.ts';
import type { StartWords } from './search-start.ts';

/** What the search takes straight from the content, which has been checked: its words, and the terms of the glossary. */
export async function readSearchWords(folder: string): Promise<{ words: StartWords; parts: IndexedPart[] }> {
  const files = (await readContentFiles(folder)).filter(({ path }) => /^(?:search|glossary)\//.test(path));
  const entries = files.flatMap((file) => readEntry(file).entry ?? []);
  const content = { entries } as Pick<Content, 'entries'> as Content;
  const words = entriesIn(content, 'search').map(({ data }) => searchWordsSchema.parse(data));
  const synonyms = words.filter(({ holds }) => holds === 'synonyms');
  const places = await readPlaces(placesFile);
  return {
    words: {
      synonyms: synonyms.flatMap(({ groups }) => groups),
      known: synonyms.flatMap(({ known }) => known),
      places: Array.from(places.values(), ({ name }) => name),
      urgent: noUrgent,
    },
    parts: entriesIn(content, 'glossary').map(({ slug, data }) => {
      const { term, definition, aliases } = glossaryTermSchema.parse(data);
      return { address: `/glossary/#${slug}`, title: term, aliases, text: definition };
    }),
  };
}

const noUrgent: UrgentRules = { phrases: {}, cards: {} } as unknown as UrgentRules;
