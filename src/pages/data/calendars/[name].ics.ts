import type { APIRoute } from 'astro';
import { discreetCalendar } from '../../../data/calendars.ts';
import { listGroups, type GroupView } from '../../../data/groups.ts';
import { discreetName } from '../../../lib/group-calendar.ts';

export async function getStaticPaths() {
  return (await listGroups()).map((group) => ({
    params: { name: discreetName(group.slug) },
    props: { group },
  }));
}

/** `/data/calendars/meeting-<hash>.ics`: when a group meets, with nothing that tells which it is. */
export const GET: APIRoute<{ group: GroupView }> = ({ props }) => discreetCalendar(props.group);
