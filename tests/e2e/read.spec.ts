import { expect, test } from '@playwright/test';

test('someone who knows nothing finds out from the home page what the site is and what it does', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Peer support for alcohol problems in England',
  );
  const main = page.getByRole('main');
  for (const use of ['Read', 'Compare', 'Find a group', 'Search']) {
    await expect(main.getByRole('heading', { level: 2, name: use, exact: true })).toBeVisible();
  }
});

test('someone reads what AA believes, and sees where a statement comes from', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Alcoholics Anonymous' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Alcoholics Anonymous' })).toBeVisible();
  await expect(page.getByText('do not stop suddenly')).toBeVisible();
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeInViewport();
});

test('a reader moves through the guides by the contents list, the section menu and the next link', async ({
  page,
}) => {
  await page.goto('/guides/what-peer-support-is/');
  await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toContainText('Guides');
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const target = await contents.nth(1).getAttribute('href');
  await contents.nth(1).click();
  await expect(page.locator(`[id="${target?.slice(1) ?? ''}"]`)).toBeInViewport();
  await expect(
    page.getByRole('navigation', { name: 'Guides' }).getByRole('link', { name: 'What peer support is' }),
  ).toHaveAttribute('aria-current', 'page');
  await page
    .getByRole('navigation', { name: 'Previous and next page' })
    .getByRole('link', { name: /Next/ })
    .click();
  await expect(page).toHaveURL('/guides/is-my-drinking-a-problem/');
});

test('every page says how it was dated, and puts urgent help in the same place', async ({ page }) => {
  for (const address of ['/', '/guides/your-first-meeting/', '/compare/', '/groups/']) {
    await page.goto(address);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Get help now' })).toHaveAttribute(
      'href',
      '/urgent-help/',
    );
  }
  await page.goto('/guides/your-first-meeting/');
  await expect(page.getByText(/Checked against its sources on/)).toBeVisible();
});

test('someone lost finds the way from a page that is not there', async ({ page }) => {
  const response = await page.goto('/guides/no-such-guide/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'A to Z of every page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
});

test('the search box holds the words of an address that leads nowhere, and nothing is searched unasked', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/guides/');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/old/smart-recovery.html');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await expect(box).toHaveValue('old smart recovery');
  await expect(page.getByText('The box holds the words of the address you came to.')).toBeVisible();
  expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Search this site' }).click();
  await expect(page).toHaveURL('/search/#q=old%20smart%20recovery');
});

test('someone who meets a new word opens its meaning by keyboard, and closes it again', async ({ page }) => {
  await page.goto('/guides/stopping-safely/');
  const word = page.getByRole('main').getByRole('button', { name: 'withdrawal', exact: true });
  const meaning = page.getByText('What happens when a person who is dependent stops');
  await expect(meaning).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('someone reads what research says of an organisation, and how sure it is', async ({ page }) => {
  await page.goto('/organisations/women-for-sobriety/');
  const box = page.getByRole('region', { name: 'The research at a glance' });
  await expect(box).toContainText('How sure can anyone be that it helps with drinking? Very low.');
  await expect(box).toContainText(/No trials found, searched on \d+ \w+ 20\d\d/);
  await box.getByRole('link', { name: 'What it means' }).click();
  await expect(page.getByRole('heading', { name: 'How sure we are' })).toBeInViewport();
});
