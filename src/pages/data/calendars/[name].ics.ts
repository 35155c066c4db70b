import type { APIRoute } from 'astro';
import { discreetCalendar, listsWithCalendar } from '../../../data/calendars.ts';
import { listGroups, type GroupView } from '../../../data/groups.ts';
import { discreetName } from '../../../lib/group-calendar.ts';

export async function getStaticPaths() {
  const route = (of: string, groups: readonly GroupView[]) => ({
    params: { name: discreetName(of) },
    props: { groups },
  });
  return [
    ...(await listGroups()).map((group) => route(group.slug, [group])),
    ...(await listsWithCalendar()).map(({ href, groups }) => route(href, groups)),
  ];
}

/** `/data/calendars/meeting-<hash>.ics`: when a group or those of a list meet, with nothing that tells which. */
export const GET: APIRoute<{ groups: readonly GroupView[] }> = ({ props }) => discreetCalendar(props.groups);
