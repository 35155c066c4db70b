import { z } from 'zod';
import { collectionSchemas, type CollectionName } from '../schemas/index.ts';

/** The JSON Schema of each collection, for editors of content files and for anyone who reads them. */
export function listJsonSchemas() {
  return (Object.keys(collectionSchemas) as CollectionName[]).map((name) => ({
    name,
    schema: z.toJSONSchema(collectionSchemas[name], { io: 'input' }),
  }));
}
