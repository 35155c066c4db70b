import type { APIRoute } from 'astro';
import { listExportGroups } from '../../../../data/published-groups.ts';
import { countOpenReferralPages, openReferralPage } from '../../../../lib/export/open-referral.ts';
import { isDemo } from '../../../../site.ts';

export async function getStaticPaths() {
  const pages = countOpenReferralPages((await listExportGroups()).length);
  return Array.from({ length: pages - 1 }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }));
}

/** `/data/open-referral/services/2.json` and so on: the pages after the first. */
export const GET: APIRoute<{ page: number }> = async ({ props: { page } }) =>
  Response.json(openReferralPage(await listExportGroups(), page, isDemo));
