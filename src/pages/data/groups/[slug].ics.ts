import type { APIRoute } from 'astro';
import { groupCalendar } from '../../../data/calendars.ts';
import { listGroups, type GroupView } from '../../../data/groups.ts';

export async function getStaticPaths() {
  return (await listGroups()).map((group) => ({ params: { slug: group.slug }, props: { group } }));
}

/** `/data/groups/<slug>.ics`: when a group meets. Empty while it is paused and once it has closed. */
export const GET: APIRoute<{ group: GroupView }> = ({ props }) => groupCalendar(props.group);
