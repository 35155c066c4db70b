import { expect, test } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';
import { judge, report, score } from '../search/judge.ts';
import { developmentSet, readQueries } from '../search/queries.ts';
import { seeAll } from '../search/reader.ts';

// SEARCH_QUERIES=path scores another set, written the same way.
const queries = readQueries(process.env['SEARCH_QUERIES'] ?? developmentSet);

test.describe('whoever searches, in whatever words', () => {
  test.use({ baseURL: demoAddress });

  const today = new Date()
    .toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/London' })
    .toLowerCase();

  test('is judged by pages and parts of pages that there are', async ({ request }) => {
    const addresses = new Set(
      queries
        .flatMap(({ right }) => right.map((href) => href.replaceAll('{today}', today)))
        .filter((href) => !href.startsWith('/groups/#')),
    );
    const missing: string[] = [];
    for (const href of addresses) {
      const [path = '', part] = href.split('#');
      const page = await request.get(path);
      // What stands after `#` of the directory is a choice, and no place in the page.
      const isThere =
        page.ok() && (!part || part.includes('=') || (await page.text()).includes(`id="${part}"`));
      if (!isThere) missing.push(href);
    }
    expect(missing).toEqual([]);
  });

  test('meets the right page first', async ({ page }) => {
    test.setTimeout(600_000);
    const seen = await seeAll(
      page,
      queries.map(({ query }) => query),
    );
    const verdicts = queries.map((judged) => judge(judged, seen.get(judged.query) ?? [], today));
    console.log(report(verdicts));

    const urgent = score(verdicts.filter(({ judged }) => judged.card.length > 0));
    const all = score(verdicts);
    expect.soft(urgent.first, 'in danger, the right card first').toBe(1);
    expect.soft(all.first, 'the right page first').toBeGreaterThanOrEqual(0.9);
    expect.soft(all.firstThree, 'the right page in the first three').toBeGreaterThanOrEqual(0.97);
    expect.soft(all.nothing, 'nothing found').toBeLessThanOrEqual(0.01);
  });
});
