import { expect, test } from '@playwright/test';
import { failOnce, holdBack } from './hold-back.ts';
import { SAVED, keep, remove, said, marked, kept, nothing, keepFrom, openOffer } from './kept-copy.ts';

// A copy is whole or absent: however keeping it goes wrong, and once it is removed.

// A copy is some hundred pages, written and read again on a small machine.
test.setTimeout(240_000);

test('when the network is lost half way, nothing is kept', async ({ page, context }) => {
  await context.route('**/guides/who-will-know/', (route) => route.abort());
  await page.goto('/privacy-and-safety/');
  await keep(page).click();
  await expect(said(page, 'The copy did not come whole. Nothing new was kept.')).toBeVisible({
    timeout: 60_000,
  });
  expect(await kept(page)).toEqual(nothing);
});

test('someone who goes on reading while a copy is being saved is not called back to its button', async ({
  page,
  context,
}) => {
  const letCome = await holdBack(context, '**/guides/who-will-know/');
  await page.goto('/privacy-and-safety/');
  await keep(page).click();
  await expect(said(page, 'Saving the copy.')).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.focus();
  letCome();
  await expect(said(page, 'The copy is saved.')).toBeVisible({ timeout: 60_000 });
  await expect(search).toBeFocused();
});

test('while the size of a copy is long in coming, or does not come, nobody is told that none can be kept', async ({
  page,
  context,
}) => {
  const letCome = await holdBack(context, '**/copy.json');
  await page.goto('/privacy-and-safety/');
  await expect(keep(page)).toBeVisible();
  await expect(page.getByText('This needs JavaScript, which is not running here.')).toBeHidden();
  letCome();
  await expect(page.getByText(/^There is about \d+ kB to fetch\.$/)).toBeVisible();
});

for (const script of ['keep-copy', 'panel']) {
  test(`someone who opens the offer again has it, though its ${script} did not come at first`, async ({
    page,
  }) => {
    await failOnce(page, new RegExp(`/_astro/${script}\\.`));
    const failed = page.waitForEvent('requestfailed');
    await page.goto('/groups/in/wigan/');
    const summary = page.getByText('Keep a copy to read without the internet');
    await summary.click();
    await failed;
    await expect(page.getByText('This browser cannot keep a copy here.')).toBeHidden();
    await summary.click();
    await summary.click();
    await expect(keep(page)).toBeVisible();
  });
}

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
