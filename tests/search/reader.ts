import type { Page } from '@playwright/test';
import type { Seen } from './judge.ts';

/**
 * What a reader meets for each query on `/search/`, top to bottom, as the
 * page's own code shows it: read from the page, not from the code. One page
 * serves all queries: they stand after `#`. An urgent card is known by
 * `data-urgent`, its kind; everything else by where its first link leads.
 */
export async function seeAll(page: Page, queries: readonly string[]): Promise<Map<string, Seen[]>> {
  await page.goto('/search/');
  const seen = new Map<string, Seen[]>();
  for (const query of queries) seen.set(query, await see(page, query));
  return seen;
}

async function see(page: Page, query: string): Promise<Seen[]> {
  const status = page.getByRole('main').getByRole('status');
  await page.evaluate(() => (window.location.hash = ''));
  await page.waitForFunction(() => document.querySelector('main [role="status"]')?.textContent === '');
  await page.evaluate((words) => (window.location.hash = `q=${encodeURIComponent(words)}`), query);
  await status.filter({ hasText: /\d|Nothing found/ }).waitFor();
  return page.locator('main search-page').evaluate(readResults);
}

/** Runs in the page. */
function readResults(results: Element): Seen[] {
  const entries = new Map<Element, Seen>();
  for (const element of results.querySelectorAll('[data-urgent], :is([data-top], [data-results]) a[href]')) {
    const card = element.closest<HTMLElement>('[data-urgent]');
    const href = element.getAttribute('href') ?? '';
    if (!element.checkVisibility() || (!card && !/^\/(?!search\/|a-z\/)/.test(href))) continue;
    // The parts of a page found stand inside its entry, and are not entries of their own.
    const items = element.closest('li')?.parentElement?.closest('li') ?? element.closest('li');
    const entry = card ?? items ?? element;
    if (!entries.has(entry)) {
      entries.set(entry, card ? { is: 'card', kind: card.dataset['urgent'] ?? '' } : { is: 'link', href });
    }
  }
  return [...entries.values()];
}
