import { entriesIn, type Content } from '../lib/content-check/content.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { glossaryTermSchema } from '../schemas/glossary-term.ts';
import { helplineSchema } from '../schemas/helpline.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import { urgentRules } from '../lib/search/urgent-cards.ts';
import type { UrgentRules } from '../lib/search/urgent.ts';
import { readContentFiles, readPlaces } from './read-content.ts';
import type { IndexedPart } from './search-index.ts';
import type { StartWords } from './search-start.ts';

/** What the search takes straight from the content, which has been checked: its words, the urgent help, and the terms of the glossary. */
export async function readSearchWords(folder: string): Promise<{ words: StartWords; parts: IndexedPart[] }> {
  const files = await readContentFiles(folder, (path) => /^(?:search|glossary|helplines)\//.test(path));
  const entries = files.flatMap((file) => readEntry(file).entry ?? []);
  const content = { entries };
  const words = entriesIn(content, 'search').map(({ data }) => searchWordsSchema.parse(data));
  const synonyms = words.filter((file) => file.holds === 'synonyms');
  const places = await readPlaces();
  return {
    words: {
      synonyms: synonyms.flatMap(({ groups }) => groups),
      known: synonyms.flatMap(({ known }) => known),
      places: [...places.values()].flatMap(({ name, district, aliases }) => [name, district, ...aliases]),
      urgent: urgentIn(words, content),
      asked: new Map(words.flatMap((file) => (file.holds === 'asked' ? Object.entries(file.byPage) : []))),
    },
    parts: entriesIn(content, 'glossary').map(({ slug, data }) => {
      const { term, definition, aliases } = glossaryTermSchema.parse(data);
      return { address: `/glossary/#${slug}`, title: term, aliases, text: definition };
    }),
  };
}

function urgentIn(words: readonly SearchWords[], content: Pick<Content, 'entries'>): UrgentRules {
  const urgent = words.find((file) => file.holds === 'urgent');
  if (urgent === undefined) throw new Error('content/search holds no words of danger.');
  const lines = entriesIn(content, 'helplines').map(
    ({ slug, data }) => [slug, helplineSchema.parse(data)] as const,
  );
  return urgentRules(urgent, new Map(lines));
}
