import type { APIRoute } from 'astro';
import { publishGroups } from '../../data/published-groups.ts';

/** Every group; `/data/groups-list.schema.json` says what each field means. */
export const GET: APIRoute = async () => Response.json(await publishGroups());
