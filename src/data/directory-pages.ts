import { paginate } from '../lib/paginate.ts';
import type { DirectoryList } from './directory.ts';

/** How many groups a page of a list shows. */
export const LIST_PAGE_SIZE = 40;

/** The routes of lists that go on at `…/2/`: `param` names the list, `page` is absent on its first page. */
export function listRoutes<List extends DirectoryList>(lists: readonly List[], param: string) {
  return lists.flatMap((list) =>
    paginate(list.groups, LIST_PAGE_SIZE).map((page) => ({
      params: { [param]: list.slug, page: page.number === 1 ? undefined : String(page.number) },
      props: { list, page },
    })),
  );
}
