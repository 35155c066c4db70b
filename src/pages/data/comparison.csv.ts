import type { APIRoute } from 'astro';
import { listComparisonRows } from '../../data/comparison-rows.ts';
import { toCsv } from '../../lib/comparison-csv.ts';

/** The same answers for a spreadsheet, one to a row. */
export const GET: APIRoute = async () => new Response(toCsv(await listComparisonRows()));
