import { glossaryTermSchema } from './glossary-term.ts';
import { groupSchema } from './group.ts';
import { guideSchema } from './guide.ts';
import { helplineSchema } from './helpline.ts';
import { modelEntrySchema } from './model.ts';
import { organisationSchema } from './organisation.ts';
import { programmeEntrySchema } from './programme.ts';
import { questionSchema } from './question.ts';
import { searchWordsSchema } from './search-words.ts';
import { sourceSchema } from './source.ts';

/** Every collection: its folder under `content/`, the files in it, and the shape of an entry. */
export const collectionSchemas = {
  organisations: organisationSchema,
  models: modelEntrySchema,
  programmes: programmeEntrySchema,
  guides: guideSchema,
  questions: questionSchema,
  glossary: glossaryTermSchema,
  sources: sourceSchema,
  helplines: helplineSchema,
  groups: groupSchema,
  search: searchWordsSchema,
} as const;
export type CollectionName = keyof typeof collectionSchemas;

/** Collections of prose, written in MDX; the others are YAML. */
export const proseCollections = [
  'organisations',
  'models',
  'programmes',
  'guides',
] as const satisfies readonly CollectionName[];
