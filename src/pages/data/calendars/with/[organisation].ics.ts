import type { APIRoute } from 'astro';
import { listCalendar } from '../../../../data/calendars.ts';
import { listByOrganisation, type DirectoryList } from '../../../../data/directory.ts';

export async function getStaticPaths() {
  return (await listByOrganisation()).map((list) => ({
    params: { organisation: list.slug },
    props: { list },
  }));
}

/** `/data/calendars/with/<organisation>.ics`: the groups of an organisation. */
export const GET: APIRoute<{ list: DirectoryList }> = ({ props: { list } }) =>
  listCalendar(list.groups, `${list.name}: groups`);
