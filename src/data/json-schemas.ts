import { z } from 'zod';
import { comparisonSchema } from '../schemas/comparison.ts';
import { groupsListSchema } from '../schemas/groups-list.ts';
import { collectionSchemas } from '../schemas/index.ts';

/**
 * The JSON Schema of each collection, for editors of content files and for
 * anyone who reads them; and of the comparison and the list of groups as
 * published.
 */
export function listJsonSchemas() {
  const published = { comparison: comparisonSchema, 'groups-list': groupsListSchema };
  return Object.entries({ ...collectionSchemas, ...published }).map(([name, schema]) => ({
    name,
    schema: z.toJSONSchema(schema, { io: 'input', override: dropOwnFormat }),
  }));
}

/** zod names some of its own rules as formats, which no other reader of a schema knows; the pattern beside each says the same. */
function dropOwnFormat({ jsonSchema }: { jsonSchema: { format?: string } }) {
  if (jsonSchema.format === 'starts_with' || jsonSchema.format === 'ends_with') delete jsonSchema.format;
}
