import type { APIRoute } from 'astro';
import { publishComparison } from '../../data/published-comparison.ts';

/** The whole comparison with its sources; `/data/comparison.schema.json` says what each field means. */
export const GET: APIRoute = async () => Response.json(await publishComparison());
