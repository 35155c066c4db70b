import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { seeAll } from '../../search/reader.ts';
import type { Seen } from '../../search/judge.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { asHtml, asMarkdown, type PageText } from './texts.ts';
import { setUpWorkshop } from './workshop.ts';

/** What each query of a list leads to, best first, through one way of searching. */
export type Answers = Map<string, readonly Seen[]>;

const MINISEARCH = 'minisearch@7.2.0';
const DOCUSAURUS = [
  '@docusaurus/core@3.10.2',
  '@docusaurus/preset-classic@3.10.2',
  '@easyops-cn/docusaurus-search-local@0.55.3',
  'react@19.2.0',
  'react-dom@19.2.0',
];
const SHOWN = 10;
const PORT = 4345;

/** Ours, read from the page of results of a build. */
export async function askOurs(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<Answers> {
  return onSite(browser, folder, (page) => seeAll(page, queries));
}

/** Pagefind as it ships: the words as typed, its own ranking. */
export async function askPagefind(
  browser: Browser,
  texts: readonly PageText[],
  queries: readonly string[],
): Promise<Answers> {
  const { folder } = setUpWorkshop('pagefind', []);
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind could not start.');
  for (const text of texts) await index.addHTMLFile({ url: text.href, content: asHtml(text) });
  await index.writeFiles({ outputPath: join(folder, 'site/pagefind') });
  await pagefind.close();
  return onSite(browser, join(folder, 'site'), async (page) => {
    await page.goto('/pagefind/pagefind-entry.json');
    const found = await page.evaluate(searchWithPagefind, { queries, shown: SHOWN });
    return new Map(found.map(([query, hrefs]) => [query, asLinks(hrefs)]));
  });
}

/** Runs in a browser. */
async function searchWithPagefind({ queries, shown }: { queries: readonly string[]; shown: number }) {
  type Engine = { search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
  const address = '/pagefind/pagefind.js';
  const engine = (await import(address)) as Engine;
  const found: [string, string[]][] = [];
  for (const query of queries) {
    const { results } = await engine.search(query);
    const pages = await Promise.all(results.slice(0, shown).map((hit) => hit.data()));
    found.push([query, pages.map(({ url }) => url)]);
  }
  return found;
}

/** MiniSearch set up as VitePress sets it: a document for each heading, prefixes, a fifth of a word may be wrong. */
export async function askMiniSearch(
  texts: readonly PageText[],
  queries: readonly string[],
): Promise<Answers> {
  interface Index {
    addAll(documents: readonly object[]): void;
    search(query: string): { id: string }[];
  }
  const { folder } = setUpWorkshop('minisearch', [MINISEARCH]);
  const address = pathToFileURL(join(folder, 'node_modules/minisearch/dist/es/index.js')).href;
  const { default: MiniSearch } = (await import(address)) as { default: new (options: object) => Index };
  // https://github.com/vuejs/vitepress, VPLocalSearchBox.vue and localSearchPlugin.ts
  const index = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  index.addAll(
    texts.flatMap(({ href, title, parts }) =>
      parts.map(({ level, heading, paragraphs }, place) => ({
        id: `${href}#${place}`,
        ...{ title: heading, titles: level === 1 ? [] : [title], text: paragraphs.join(' ') },
      })),
    ),
  );
  return new Map(queries.map((query) => [query, asLinks(index.search(query).map(({ id }) => id))]));
}

/** A Docusaurus site of the same texts, searched on its own search page. */
export async function askDocusaurus(
  browser: Browser,
  texts: readonly PageText[],
  queries: readonly string[],
): Promise<Answers> {
  const workshop = setUpWorkshop('docusaurus', DOCUSAURUS);
  for (const [place, text] of texts.entries()) {
    workshop.write(
      `docs/${place}.md`,
      asMarkdown(text, (href) => `slug: ${href}`),
    );
  }
  workshop.write('docusaurus.config.mjs', docusaurusConfig);
  workshop.run('npx', 'docusaurus', 'build');
  return onSite(browser, join(workshop.folder, 'build'), async (page) => {
    await page.goto('/search/');
    const box = page.getByRole('searchbox', { name: 'Search' }).last();
    await box.fill('anything');
    const answers: Answers = new Map();
    for (const query of queries) {
      await box.fill('');
      await page.locator('main p, .container > p').waitFor({ state: 'detached' });
      await box.fill(query);
      await page.getByText(/documents? found$|No documents were found/).waitFor();
      const hrefs = await page
        .locator('article h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      answers.set(query, asLinks(hrefs));
    }
    return answers;
  });
}

const docusaurusConfig = `export default {
  title: 'Same texts', url: 'http://localhost', baseUrl: '/', trailingSlash: true,
  onBrokenLinks: 'ignore', markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: false, docsRouteBasePath: '/', indexBlog: false }]],
};
`;

/** Links to pages, each page once: several headings of one page are one answer. */
function asLinks(hrefs: readonly string[]): Seen[] {
  const pages = new Set(hrefs.map((href) => href.replace(/[?#].*$/, '')));
  return Array.from(pages, (href) => ({ is: 'link', href }));
}

async function onSite<T>(browser: Browser, folder: string, ask: (page: Page) => Promise<T>): Promise<T> {
  const server = await serveCompressed(folder, PORT);
  const page = await browser.newPage({ baseURL: `http://localhost:${PORT}` });
  try {
    return await ask(page);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
