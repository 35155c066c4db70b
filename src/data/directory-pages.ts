import { LIST_PAGE_SIZE, paginate } from '../lib/paginate.ts';
import { calendarsOf } from './calendars.ts';
import { filesOf } from './directory-files.ts';
import { listFromHome, type DirectoryList } from './directory.ts';
import { listFinderFilters } from './finder-options.ts';
import { today } from './today.ts';

/** What every page of a list needs beside its own groups. */
export async function directoryProps(list: DirectoryList) {
  return {
    href: list.href,
    total: list.groups.length,
    files: filesOf(list).found,
    calendars: calendarsOf(list),
    filters: await listFinderFilters(),
    fromHome: (await listFromHome()).groups,
    today,
  };
}

/** The routes of lists that go on at `…/2/`: `param` names the list, `page` is absent on its first page. */
export function listRoutes<List extends DirectoryList>(lists: readonly List[], param: string) {
  return lists.flatMap((list) =>
    paginate(list.groups, LIST_PAGE_SIZE).map((page) => ({
      params: { [param]: list.slug, page: page.number === 1 ? undefined : String(page.number) },
      props: { list, page },
    })),
  );
}
