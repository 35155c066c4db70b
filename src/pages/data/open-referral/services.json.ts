import type { APIRoute } from 'astro';
import { listExportGroups } from '../../../data/published-groups.ts';
import { openReferralPage } from '../../../lib/export/open-referral.ts';
import { isDemo } from '../../../site.ts';

/** The first page of groups as services in Open Referral UK 3.0, for the directories of councils and the NHS. */
export const GET: APIRoute = async () => Response.json(openReferralPage(await listExportGroups(), 1, isDemo));
