import { expect, test, type Page } from '@playwright/test';
import { readBuilt } from '../built-pages.ts';
import { faultsOf, wcag } from './axe.ts';

/** A website of a charity’s own, where the files stand as they were saved. */
const charity = 'https://charity.test/help';
const html = readBuilt('data/comparison-embed.html');
const files: Record<string, { contentType: string; body: string }> = {
  [`${charity}/comparison-embed.html`]: { contentType: 'text/html;charset=utf-8', body: html },
  [`${charity}/comparison-embed.css`]: {
    contentType: 'text/css',
    body: readBuilt('data/comparison-embed.css'),
  },
};

/** Answers for the charity’s website and nobody else. Answers with all that was asked for. */
async function serveAtCharity(page: Page, more: typeof files = {}): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    const file = { ...files, ...more }[url];
    return file ? route.fulfill(file) : route.abort();
  });
  return asked;
}

/** The first source with an address. The list of sources is the last list. */
function firstSource(page: Page) {
  return page.getByRole('list').last().getByRole('link').first();
}

test.setTimeout(120_000);

test('a charity takes the two files from the comparison’s page for other websites', async ({ page }) => {
  await page.goto('/compare/embed/');
  for (const name of ['comparison-embed.html', 'comparison-embed.css']) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
});

test('someone who builds on the comparison is led to its data', async ({ page, request }) => {
  await page.goto('/about/for-developers/');
  for (const name of ['CSV, for a spreadsheet', 'JSON, for a program', 'JSON Schema']) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect((await request.get(href ?? '')).ok()).toBe(true);
  }
  await page.getByRole('link', { name: 'The comparison on your own website' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The comparison on your own website');
});

test('on the charity’s website the comparison asks for its style sheet and for nothing else', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const asked = await serveAtCharity(page);
  await page.goto(`${charity}/comparison-embed.html`, { waitUntil: 'networkidle' });
  expect(asked).toEqual(Object.keys(files));
  expect(said).toEqual([]);
  expect(await page.getByRole('table').getByRole('columnheader').count()).toBe(10);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`alone, in ${colorScheme}, it passes axe`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await serveAtCharity(page);
    await page.goto(`${charity}/comparison-embed.html`);
    expect(await faultsOf(page, { tags: wcag })).toEqual([]);
  });
}

test('on a small phone it is whole, and still a table for a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await serveAtCharity(page);
  await page.goto(`${charity}/comparison-embed.html`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cells = page.getByRole('row', { name: /What does it cost/ }).getByRole('cell');
  await expect(cells).toHaveCount(9);
  await expect(cells.first()).toContainText('AA');
  expect((await cells.first().boundingBox())?.width).toBeGreaterThan(240);
});

test('on paper it is whole: nothing stands beyond the edge of the sheet, and a source is its address', async ({
  page,
}) => {
  // A4 upright, at 96 pixels to the inch.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await serveAtCharity(page);
  await page.goto(`${charity}/comparison-embed.html`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  await expect(page.getByRole('cell').first()).toBeVisible();
  const address = await firstSource(page).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('http');
});

test('a reader goes from an answer to its source, and the source is not told from where', async ({
  page,
}) => {
  await serveAtCharity(page);
  await page.goto(`${charity}/comparison-embed.html`);
  await page.getByRole('table').getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#psg-source-1$/);
  const request = page.waitForRequest((asked) => !asked.url().startsWith(charity));
  await firstSource(page).click();
  expect((await request).headers()['referer']).toBeUndefined();
});

test('the part between the comments stands in a page of the charity’s own and changes nothing there', async ({
  page,
}) => {
  const part = /<!-- To put this[^>]*-->([\s\S]*)<!-- to here\. -->/.exec(html)?.[1] ?? '';
  const own = (head: string, body: string) =>
    `<!doctype html><html lang="en-GB"><head><title>Help</title>${head}<style>body{background:#fff;color:#222}h1{color:#036}table{border:2px solid #036}</style></head><body><main><h1>Help with drinking</h1><table><tr><th>Monday</th><td>Open</td></tr></table>${body}</main></body></html>`;
  const contentType = 'text/html;charset=utf-8';
  await serveAtCharity(page, {
    [`${charity}/before/`]: { contentType, body: own('', '') },
    [`${charity}/`]: {
      contentType,
      body: own('<link rel="stylesheet" href="/help/comparison-embed.css">', part),
    },
  });
  const look = () =>
    page
      .getByRole('table')
      .first()
      .evaluate((table) =>
        [...document.querySelectorAll('body, h1'), table, ...table.querySelectorAll('th, td')].map(
          (element) => {
            const { display, font, color, padding, margin, border, textAlign } = getComputedStyle(element);
            return { display, font, color, padding, margin, border, textAlign };
          },
        ),
      );
  await page.goto(`${charity}/before/`);
  const before = await look();
  await page.goto(`${charity}/`);
  expect(await look()).toEqual(before);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Groups and other ways, side by side' }),
  ).toBeVisible();
  expect(await faultsOf(page, { tags: wcag })).toEqual([]);
});
