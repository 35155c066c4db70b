import type { APIRoute } from 'astro';
import { listExportGroups } from '../../data/published-groups.ts';
import { meetingGuideMeetings } from '../../lib/export/meeting-guide.ts';
import { isDemo, site } from '../../site.ts';

/** The weekly meetings, for apps and sites that read the Meeting Guide format. */
export const GET: APIRoute = async () => {
  const publisher = { name: site.name, url: site.url, isDemo };
  return Response.json((await listExportGroups()).flatMap((group) => meetingGuideMeetings(group, publisher)));
};
