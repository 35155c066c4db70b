// cspell:ignore withdrawl
import { expect, test, type Page } from '@playwright/test';
import { faultsOf, wcag } from './axe.ts';

const ENGINE = /\/pagefind\//;

// Axe reads each state four times, which keeps a small machine busy for a while.
test.setTimeout(120_000);

/** Each state of the search, and what shows that it has been reached. */
const states: { state: string; show: (page: Page) => Promise<void> }[] = [
  {
    state: 'the empty search page',
    async show(page) {
      await page.goto('/search/');
      await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    },
  },
  {
    state: 'suggestions',
    async show(page) {
      await page.route(ENGINE, () => undefined); // never answered
      await page.goto('/about/');
      await page.getByRole('banner').getByRole('searchbox').fill('meeting');
      await expect(page.getByText('Searching every page…')).toBeVisible();
    },
  },
  {
    state: 'results under the box in the header, with a word put right',
    async show(page) {
      await page.goto('/about/');
      await page.getByRole('banner').getByRole('searchbox').fill('withdrawl');
      await expect(page.getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
    },
  },
  {
    state: 'urgent help under the box',
    async show(page) {
      await page.goto('/about/');
      await page.getByRole('banner').getByRole('searchbox').fill('i want to kill myself');
      await expect(page.getByRole('link', { name: 'Phone 116 123' })).toBeVisible();
    },
  },
  {
    state: 'urgent help above the results',
    async show(page) {
      await page.goto('/search/#q=i+want+to+kill+myself');
      await expect(page.getByRole('main').getByRole('link', { name: 'Phone 116 123' })).toBeVisible();
    },
  },
  {
    state: 'results and filters on the search page, with a word put right',
    async show(page) {
      await page.goto('/search/#q=withdrawl&type=guide');
      await expect(page.getByRole('radio', { name: /^Guides \(/ })).toBeChecked();
    },
  },
  {
    state: 'nothing found',
    async show(page) {
      await page.goto('/search/#q=xylophone');
      await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
    },
  },
  {
    state: 'nothing left by the filters',
    async show(page) {
      await page.goto('/search/#q=nine+steps+of+moderation&type=group&org=lifering');
      await expect(page.getByRole('link', { name: 'Show results without filters' })).toBeVisible();
    },
  },
  {
    state: 'an engine that cannot be loaded',
    async show(page) {
      await page.route(ENGINE, (route) => route.abort());
      await page.goto('/search/#q=meeting');
      await expect(page.getByText(/^The full search could not be loaded/)).toBeVisible();
    },
  },
];

for (const { state, show } of states) {
  test(`${state}: sound in light and dark, on a small phone and on a desk`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await show(page);
        expect(await faultsOf(page, { tags: wcag }), `${width}, ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await expect(page.getByRole('status')).toHaveCount(1);
      }
    }
  });
}

test('everything to press under the box is big enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/glossary/');
  await page.getByRole('banner').getByRole('searchbox').fill('meeting');
  await expect(page.getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
  for (const link of await page.getByRole('search').getByRole('link').all()) {
    const box = await link.boundingBox();
    expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test('with forced colours the panel has an edge, and what is chosen is not told by background alone', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/glossary/');
  await page.getByRole('banner').getByRole('searchbox').fill('meeting');
  const all = page.getByRole('link', { name: /^All \d+ results/ });
  await expect(all).toBeVisible();
  const edges = await all.evaluate((link) => {
    let widest = 0;
    for (let at = link.parentElement; at; at = at.parentElement) {
      if (at.tagName === 'SEARCH') break;
      widest = Math.max(widest, parseFloat(getComputedStyle(at).borderLeftWidth));
    }
    return widest;
  });
  expect(edges).toBeGreaterThanOrEqual(2);
});

test('with reduced motion nothing of the search moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/glossary/');
  await page.getByRole('banner').getByRole('searchbox').fill('meeting');
  await expect(page.getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('on paper stand the words searched for and the results, and no controls', async ({ page }) => {
  await page.goto('/search/#q=sponsor');
  await expect(page.getByRole('status')).toHaveText(/for “sponsor”/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
