import type { APIRoute } from 'astro';
import { listCsvGroups } from '../../data/published-groups.ts';
import { groupsCsv } from '../../lib/export/groups-csv.ts';
import { isDemo } from '../../site.ts';

/** The same groups for a spreadsheet, a row for each meeting. */
export const GET: APIRoute = async () => new Response(groupsCsv(await listCsvGroups(), isDemo));
