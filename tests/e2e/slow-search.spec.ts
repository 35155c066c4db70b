import { expect, test, type Page } from '@playwright/test';
import { failOnce, holdBack } from './hold-back.ts';

// Someone who searches over a line that is slow, or fails now and then.

const VIEW = /\/_astro\/view\.[^/]+\.js/;
const FRAGMENTS = /\/pagefind\/fragment\//;
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });

test('what someone types before the script has come is searched, and not what the address said', async ({
  page,
}) => {
  const letCome = await holdBack(page, VIEW);
  await page.goto('/search/#q=sponsor&type=guide');
  await box(page).fill('medicines');
  await box(page).press('Enter');
  letCome();
  await expect(page.getByRole('status')).toHaveText(/for “medicines”\.$/);
  await expect(box(page)).toHaveValue('medicines');
  await expect(page).toHaveURL('/search/#q=medicines&type=guide');
  await expect(page.getByRole('radio', { name: /^Guides/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(/for “sponsor”\.$/);
});

test('a script that fails once, and again, is asked for at the next search', async ({ page }) => {
  const status = page.getByRole('main').getByRole('status');
  await page.route(VIEW, (route) => route.abort(), { times: 2 });
  await page.goto('/search/#q=sponsor');
  await expect(status).toHaveText(/^Search could not be loaded\./);
  let search = 0;
  await expect(async () => {
    search += 1;
    await page.evaluate((words) => (window.location.hash = `q=${words}`), `faith+${search}`);
    await expect(status).toHaveText(/for “faith/, { timeout: 2_000 });
  }).toPass();
});

test('passages that cannot be had leave the names of the pages', async ({ page }) => {
  await page.route(FRAGMENTS, (route) => route.abort());
  await page.goto('/search/#q=sponsor');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “sponsor”\.$/);
  await expect(results(page).first()).toBeVisible();
});

test('the rest of the results asked for twice comes once', async ({ page }) => {
  await page.goto('/search/#q=meeting&type=guide');
  const more = page.getByRole('button', { name: /^Show \d+ more in Guides$/ });
  const many = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  const shown = await results(page).count();
  const letCome = await holdBack(page, FRAGMENTS);
  await more.click();
  await more.click();
  await page.getByRole('radio', { name: /^Guides/ }).focus();
  letCome();
  await expect(more).toBeHidden();
  await expect(results(page)).toHaveCount(shown + many);
  await expect(page.getByRole('radio', { name: /^Guides/ })).toBeFocused();
});

test('a filter chosen while Back is coming does not bring a filter of before', async ({ page }) => {
  await page.goto('/search/#q=meeting');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ results/);
  await page.getByText('Narrow these results').click();
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption('SMART Recovery');
  await expect(page).toHaveURL('/search/#q=meeting&org=smart-recovery');
  // Both in one task, so that nothing can come between.
  await page.evaluate(async () => {
    const goal = document.querySelector<HTMLSelectElement>('#goal');
    const back = new Promise((done) => {
      window.addEventListener('hashchange', done, { once: true });
    });
    window.history.back();
    await back;
    if (goal) goal.value = 'cut-down';
    goal?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page).toHaveURL('/search/#q=meeting&goal=cut-down');
});

test('an answer that comes late is not shown over that to later words', async ({ page }) => {
  await page.goto('/search/');
  const letCome = await holdBack(page, /\/pagefind\/(?:index|fragment)\//);
  await box(page).fill('sponsor');
  await expect(page.getByText('Searching every page…')).toBeVisible();
  await box(page).fill('medicines');
  letCome();
  await expect(page.getByRole('status')).toHaveText(/for “medicines”\.$/);
  await expect(page).toHaveURL('/search/#q=medicines');
});

for (const part of ['index', 'fragment', 'pagefind.en-gb', 'wasm']) {
  test(`a search whose ${part} fails once finds its pages when it is tried again`, async ({ page }) => {
    await failOnce(page, new RegExp(`/pagefind/${part}`));
    await page.goto('/search/#q=sponsor');
    await expect(results(page).first().or(page.getByText('could not be loaded').first())).toBeVisible();
    await box(page).press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^\d+ results for “sponsor”\.$/);
  });
}

test('the words typed in the header before its script has come are searched for', async ({ page }) => {
  const letCome = await holdBack(page, /\/_astro\/panel\.[^/]+\.js/);
  await page.goto('/guides/');
  const header = page.getByRole('banner').getByRole('searchbox');
  await header.fill('sponsor');
  letCome();
  await expect(page.getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
});
