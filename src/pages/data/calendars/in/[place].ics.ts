import type { APIRoute } from 'astro';
import { listCalendar } from '../../../../data/calendars.ts';
import { listPlaces, type DirectoryList } from '../../../../data/directory.ts';
import { nameInText } from '../../../../lib/geo.ts';

export async function getStaticPaths() {
  return (await listPlaces()).map((list) => ({ params: { place: list.slug }, props: { list } }));
}

/** `/data/calendars/in/<place>.ics`: the groups of a region, a council area or a place. */
export const GET: APIRoute<{ list: DirectoryList }> = ({ props: { list } }) =>
  listCalendar(list.groups, `Groups in ${nameInText(list.slug, list.name)}`);
