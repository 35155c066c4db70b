import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { datesToText } from './lib/dates-to-text.ts';
import { collectionSchemas, proseCollections, type CollectionName } from './schemas/index.ts';

/** Groups may come from elsewhere: `npm run demo` and benchmarks build from made-up ones. */
const groupsBase = process.env['SITE_GROUPS'] ?? './content/groups';

function collection<Name extends CollectionName>(name: Name) {
  const isProse = (proseCollections as readonly CollectionName[]).includes(name);
  return defineCollection({
    loader: glob({
      base: name === 'groups' ? groupsBase : `./content/${name}`,
      pattern: isProse ? '*.mdx' : '**/*.yaml',
    }),
    // Astro's own YAML reader turns an unquoted date into a Date; ours and the schemas keep the text.
    schema: z.preprocess(datesToText, collectionSchemas[name]) as unknown as (typeof collectionSchemas)[Name],
  });
}

export const collections = {
  organisations: collection('organisations'),
  models: collection('models'),
  programmes: collection('programmes'),
  guides: collection('guides'),
  questions: collection('questions'),
  glossary: collection('glossary'),
  sources: collection('sources'),
  helplines: collection('helplines'),
  groups: collection('groups'),
};
