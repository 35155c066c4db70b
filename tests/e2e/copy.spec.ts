import { expect, test, type Page } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';
import { axeOn, faultsOf, rulesOfColour, wcag } from './axe.ts';

// A copy is some hundred pages, written and read again on a small machine.
test.setTimeout(90_000);

const SAVED =
  /^You are reading a copy saved on [A-Z][a-z]+day \d+ [A-Z][a-z]+ \d{4} at .+\. Times and places may have changed since\./;
const keep = (page: Page) => page.getByRole('button', { name: 'Keep a copy on this device' });
const remove = (page: Page) => page.getByRole('button', { name: 'Remove the copy' });
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const marked = (page: Page) => page.getByRole('note').first();

/** What the browser holds of the site, by its own account. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    entries: localStorage.length + sessionStorage.length,
  }));
}
const nothing = { workers: 0, caches: 0, databases: 0, entries: 0 };

async function keepFrom(page: Page, address: string) {
  await page.goto(address);
  await openOffer(page);
  await keep(page).click();
  await expect(said(page, 'The copy is saved.')).toBeVisible({ timeout: 60_000 });
}

/** The offer is folded away where the page is about something else. */
async function openOffer(page: Page) {
  const summary = page.getByText('Keep a copy to read without the internet');
  if (!(await page.getByText('The copy stays in this browser').isVisible())) await summary.click();
  await expect(keep(page)).toBeVisible();
}

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

test('removing the copy leaves no cache and no worker, and works without the network', async ({
  page,
  context,
}) => {
  await keepFrom(page, '/groups/in/wigan/');
  expect(await kept(page)).toEqual({ ...nothing, workers: 1, caches: 1 });
  await context.setOffline(true);
  await page.goto('/privacy-and-safety/');
  await remove(page).click();
  await expect(said(page, 'The copy is removed.')).toBeVisible();
  await expect(remove(page)).toBeHidden();
  await expect(keep(page)).toBeFocused();
  expect(await kept(page)).toEqual(nothing);
  await expect(page.goto('/urgent-help/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await context.setOffline(false);
  await page.goto('/groups/in/wigan/');
  await openOffer(page);
  await expect(page.getByText('There is no copy on this device.')).toBeVisible();
});

test('someone who removed the copy can keep another at once', async ({ page, context }) => {
  await keepFrom(page, '/privacy-and-safety/');
  await remove(page).click();
  await expect(said(page, 'The copy is removed.')).toBeVisible();
  await keep(page).click();
  await expect(said(page, 'The copy is saved.')).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto('/urgent-help/');
  await expect(marked(page)).toHaveText(SAVED);
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

test('when the network is lost half way, nothing is kept', async ({ page, context }) => {
  await context.route('**/guides/who-will-know/', (route) => route.abort());
  await page.goto('/privacy-and-safety/');
  await keep(page).click();
  await expect(said(page, 'The copy did not come whole. Nothing new was kept.')).toBeVisible({
    timeout: 60_000,
  });
  expect(await kept(page)).toEqual(nothing);
});

test('someone who opens the offer in another tab while a copy is being saved does not spoil it', async ({
  page,
  context,
}) => {
  await page.goto('/privacy-and-safety/');
  // Keeps the saving at its last step, with all the pages written and no record of them, until the other tab has looked.
  await page.addInitScript(() => {
    const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
    navigator.serviceWorker.register = async (...what) => {
      await new Promise((go) => {
        window.addEventListener('go-on', go, { once: true });
      });
      return register(...what);
    };
  });
  await page.reload();
  await keep(page).click();
  await expect.poll(async () => (await kept(page)).caches, { timeout: 60_000 }).toBe(1);
  const other = await context.newPage();
  await other.goto('/privacy-and-safety/');
  await expect(other.getByText('There is no copy on this device.')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
  await expect(said(page, 'The copy is saved.')).toBeVisible({ timeout: 60_000 });
  expect(await kept(page)).toEqual({ ...nothing, workers: 1, caches: 1 });
  await context.setOffline(true);
  await other.goto('/urgent-help/');
  await expect(marked(other)).toHaveText(SAVED);
});

test('what is left of a copy that was never finished is cleared away', async ({ page, context }) => {
  await page.goto('/privacy-and-safety/');
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => undefined);
  });
  await page.reload();
  await keep(page).click();
  await expect.poll(async () => (await kept(page)).caches, { timeout: 60_000 }).toBe(1);
  await page.close();
  const other = await context.newPage();
  await other.goto('/privacy-and-safety/');
  await expect(other.getByText('There is no copy on this device.')).toBeVisible();
  await expect.poll(() => kept(other)).toEqual(nothing);
});

test('a newer copy that cannot come leaves the earlier one, and is never made from it', async ({
  page,
  context,
}) => {
  await keepFrom(page, '/privacy-and-safety/');
  await context.setOffline(true);
  await page.reload();
  const before = await page.evaluate(() => caches.keys());
  await keep(page).click();
  await expect(said(page, 'The copy did not come whole. Nothing new was kept.')).toBeVisible();
  await expect(page.getByText(/^A copy is on this device\./)).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual(before);
  await page.goto('/urgent-help/');
  await expect(page.getByRole('note').filter({ hasText: SAVED })).toHaveCount(1);
});

test('a device without room keeps nothing, and its reader is told', async ({ page, context, baseURL }) => {
  await page.goto('/privacy-and-safety/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 200_000 });
  await keep(page).click();
  await expect(said(page, 'There is not enough room on this device.')).toBeVisible({ timeout: 60_000 });
  expect(await kept(page)).toEqual(nothing);
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
    expect(await faultsOf(axeOn(page).withTags(wcag))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(axeOn(page).withRules(rulesOfColour))).toEqual([]);
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
