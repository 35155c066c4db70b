import type { APIRoute } from 'astro';
import { listJsonSchemas } from '../../data/json-schemas.ts';

export function getStaticPaths() {
  return listJsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } }));
}

/** `/data/groups.schema.json` and its like: what a content file, or published data, may say, field by field. */
export const GET: APIRoute = ({ props }) => Response.json(props['schema']);
