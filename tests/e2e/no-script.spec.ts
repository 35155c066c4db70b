import { expect, test } from '@playwright/test';

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads an organisation to the end', async ({ page }) => {
    await page.goto('/organisations/smart-recovery/');
    await expect(page.getByRole('heading', { level: 2, name: 'What newcomers ask' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible();
  });

  test('reads the whole comparison', async ({ page }) => {
    await page.goto('/compare/');
    const rows = page.getByRole('table', { name: /Each question leads/ }).getByRole('row');
    expect(await rows.count()).toBeGreaterThanOrEqual(18);
  });

  test('reaches a group by place, by day and by how people meet', async ({ page }) => {
    for (const list of ['/groups/in/north-west/', '/groups/on/monday/', '/groups/with/independent-groups/']) {
      await page.goto(list);
      await page.getByRole('link', { name: 'Recovery Hub Atherton' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'When' })).toBeVisible();
    }
    await page.goto('/groups/online/');
    await expect(page.getByRole('link', { name: 'Build on Belief online groups' })).toBeVisible();
  });

  test('is led by the search form to the A to Z, and nothing typed is sent', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search' }).fill('something private');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'A to Z' })).toBeVisible();
    expect(page.url()).not.toContain('private');
  });

  test('meets no dead control on the search page', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox', { name: 'Search this site' })).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' })).toBeVisible();
  });

  test('leaves the site by a plain link', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute('href', /^https:/);
  });
});
