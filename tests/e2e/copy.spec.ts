import { expect, test } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';
import { faultsOf, rulesOfColour, wcag } from './axe.ts';
import { SAVED, keep, remove, marked, kept, nothing, keepFrom, openOffer } from './kept-copy.ts';

// A copy is some hundred pages, written and read again on a small machine.
test.setTimeout(240_000);

test('nothing is registered or stored by reading, nor by opening the offer', async ({ page }) => {
  for (const address of [
    '/',
    '/urgent-help/',
    '/guides/who-will-know/',
    '/compare/',
    '/search/#q=lifering',
  ]) {
    await page.goto(address);
    expect(await kept(page)).toEqual(nothing);
  }
  for (const address of ['/groups/', '/groups/in/wigan/', '/offline/']) {
    await page.goto(address);
    await page.getByText('Keep a copy to read without the internet').click();
    expect(await kept(page)).toEqual(nothing);
  }
  await page.goto('/privacy-and-safety/');
  await expect(page.getByText('There is no copy on this device.')).toBeVisible();
  await expect(page.getByText(/^There is about \d+ kB to fetch\.$/)).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
});

test.describe('in a directory of some size', () => {
  test.use({ baseURL: demoAddress });

  test('someone keeps the groups of Leeds and reads them, the guides and urgent help without the network', async ({
    page,
    context,
  }) => {
    await keepFrom(page, '/groups/in/leeds/');
    await context.setOffline(true);
    for (const [address, heading] of [
      ['/urgent-help/', 'Urgent help'],
      ['/guides/who-will-know/', 'Who will know you went'],
      ['/compare/', /side by side/i],
      ['/groups/in/leeds/', 'Groups in Leeds'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(marked(page)).toHaveText(SAVED);
    }
    await page.goto('/groups/in/leeds/');
    const groups = page.getByRole('main').getByRole('article').getByRole('link');
    const name = (await groups.first().textContent())?.trim() ?? '';
    await groups.first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'When' })).toBeVisible();
    await expect(marked(page)).toHaveText(SAVED);

    // With a network again, pages are the newest.
    await context.setOffline(false);
    await page.goto('/groups/in/leeds/');
    await expect(page.getByRole('heading', { level: 1, name: 'Groups in Leeds' })).toBeVisible();
    await expect(page.getByText('You are reading a copy')).toBeHidden();
  });

  test('the filters of the kept list work without the network', async ({ page, context }) => {
    await keepFrom(page, '/groups/in/leeds/');
    await context.setOffline(true);
    await page.goto('/groups/in/leeds/#day=monday');
    await expect(page.getByRole('heading', { name: 'Groups found' })).toBeVisible();
    await page.reload();
    await expect(marked(page)).toHaveText(SAVED);
    await expect(page.getByRole('heading', { name: 'Groups found' })).toBeVisible();
  });

  test('a list that is longer than a page comes whole', async ({ page, context }) => {
    await keepFrom(page, '/groups/in/london/');
    await context.setOffline(true);
    await page.goto('/groups/in/london/2/');
    await expect(page.getByRole('heading', { level: 1, name: 'Groups in London, page 2' })).toBeVisible();
    await expect(marked(page)).toHaveText(SAVED);
  });

  test('a newer copy from another page keeps the place, and one from another place changes it', async ({
    page,
  }) => {
    await keepFrom(page, '/groups/in/york/');
    await keepFrom(page, '/privacy-and-safety/');
    await expect(page.getByRole('link', { name: 'groups in York' })).toBeVisible();
    await keepFrom(page, '/groups/in/leeds/');
    await expect(page.getByRole('link', { name: 'groups in Leeds' })).toBeVisible();
    expect(await kept(page)).toEqual({ ...nothing, workers: 1, caches: 1 });
  });
});

test('a page that is not in the copy is answered with whom to phone and what there is', async ({
  page,
  context,
}) => {
  await keepFrom(page, '/groups/in/wigan/');
  await context.setOffline(true);
  await page.goto('/glossary/');
  await expect(page.getByRole('heading', { level: 1, name: 'When there is no internet' })).toBeVisible();
  await expect(marked(page)).toHaveText(SAVED);
  await expect(page.getByRole('link', { name: 'Phone 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: 'Phone 116 123' })).toHaveAttribute('href', 'tel:116123');
  await page.getByRole('link', { name: 'groups in Wigan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Groups in Wigan' })).toBeVisible();
});

test('without the network, the search still knows names of pages and whom to phone', async ({
  page,
  context,
}) => {
  await keepFrom(page, '/privacy-and-safety/');
  await context.setOffline(true);
  await page.goto('/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill('lifering');
  await expect(page.getByRole('link', { name: /LifeRing/ }).first()).toBeVisible();
  await box.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Search could not be loaded.').first()).toBeVisible();
  await page.goto('/search/#q=i want to die');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /116 123/ })
      .first(),
  ).toBeVisible();
});

test('a server that fails or never answers is as no network', async ({ page, context }) => {
  await keepFrom(page, '/privacy-and-safety/');
  await context.route('**/urgent-help/', (route) => route.fulfill({ status: 503, body: 'Out of order' }));
  await page.goto('/urgent-help/');
  await expect(marked(page)).toHaveText(SAVED);
  await context.route('**/guides/who-will-know/', () => undefined);
  await page.goto('/guides/who-will-know/');
  await expect(marked(page)).toHaveText(SAVED);
});

test('a browser that keeps no copies says so, and shows no dead button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('/privacy-and-safety/');
  await expect(page.getByText('This browser cannot keep a copy here.')).toBeVisible();
  await expect(keep(page)).toBeHidden();
});

test('“Leave this site” leaves a page of the copy at once', async ({ page, context }) => {
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await keepFrom(page, '/privacy-and-safety/');
  await context.setOffline(true);
  await page.goto('/guides/who-will-know/');
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/privacy-and-safety/');
});

test('the offer, the copy and its pages pass axe in light and dark, and fit a small phone', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const look = async () => {
    expect(await faultsOf(page, { tags: wcag })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, { rules: rulesOfColour })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.goto('/groups/in/wigan/');
  await openOffer(page);
  await look();
  await keepFrom(page, '/groups/in/wigan/');
  await look();
  await context.setOffline(true);
  for (const address of ['/urgent-help/', '/groups/recovery-hub-atherton/', '/glossary/']) {
    await page.goto(address);
    await expect(marked(page)).toHaveText(SAVED);
    await look();
  }
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads what a copy is, and meets no dead button', async ({ page }) => {
    await page.goto('/privacy-and-safety/');
    await expect(page.getByText('This needs JavaScript, which is not running here.')).toBeVisible();
    await expect(keep(page)).toBeHidden();
    await expect(remove(page)).toBeHidden();
  });
});
