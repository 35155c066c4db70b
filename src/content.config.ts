import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { datesToText } from './lib/dates-to-text.ts';
import { collectionSchemas, proseCollections, type CollectionName } from './schemas/index.ts';

function collection<Schema extends z.ZodType>(name: CollectionName, schema: Schema) {
  const isProse = (proseCollections as readonly CollectionName[]).includes(name);
  return defineCollection({
    loader: glob({
      // `npm run demo` builds the same site from a folder with made-up groups.
      base: `${process.env['SITE_CONTENT'] ?? './content'}/${name}`,
      pattern: isProse ? '*.mdx' : '**/*.yaml',
    }),
    // Astro's own YAML reader turns an unquoted date into a Date; ours and the schemas keep the text.
    schema: z.preprocess(datesToText, schema),
  });
}

export const collections = {
  organisations: collection('organisations', collectionSchemas.organisations),
  models: collection('models', collectionSchemas.models),
  programmes: collection('programmes', collectionSchemas.programmes),
  guides: collection('guides', collectionSchemas.guides),
  questions: collection('questions', collectionSchemas.questions),
  glossary: collection('glossary', collectionSchemas.glossary),
  sources: collection('sources', collectionSchemas.sources),
  helplines: collection('helplines', collectionSchemas.helplines),
  groups: collection('groups', collectionSchemas.groups),
  search: collection('search', collectionSchemas.search),
};
