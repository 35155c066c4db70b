import { expect, test } from '@playwright/test';

test('someone searches from any page and gets results by kind', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('higher power');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/#q=higher%20power');
  await expect(page.getByRole('status')).toHaveText(/\d+ results? for “higher power”/);
  await expect(page.getByRole('heading', { level: 2, name: /^Organisations \(\d+\)$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^Guides \(\d+\)$/ })).toBeVisible();
});

test('a search finds a group', async ({ page }) => {
  await page.goto('/search/#q=Atherton');
  await expect(page.getByRole('heading', { level: 2, name: /^Groups/ })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Recovery Hub Atherton' }).click();
  await expect(page).toHaveURL('/groups/recovery-hub-atherton/');
});

test('the address brings a search back, on reload and on Back', async ({ page }) => {
  await page.goto('/search/#q=sponsor');
  const box = page.getByRole('main').getByRole('searchbox', { name: 'Search this site' });
  await expect(box).toHaveValue('sponsor');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(/for “sponsor”/);
  await box.fill('medicines');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status')).toHaveText(/for “medicines”/);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(/for “sponsor”/);
  await expect(box).toHaveValue('sponsor');
});

test('a long list of results shows the rest when asked, and takes the reader there', async ({ page }) => {
  await page.goto('/search/#q=meeting');
  const more = page.getByRole('button', { name: /^Show \d+ more in Guides$/ });
  await more.click();
  await expect(more).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('href', /^\//);
});

test('someone whose words are not found is told where else to look', async ({ page }) => {
  await page.goto('/search/#q=xylophone');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “xylophone”.');
  await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('nothing of the search engine is fetched before it is used, and no request carries the words', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search' }).fill('seizure');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/seizure/);
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  expect(asked.filter((url) => url.includes('seizure') && !url.includes('#'))).toEqual([]);
});
