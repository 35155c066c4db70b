import { expect, test } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';

test.use({ baseURL: demoAddress });

test('while the groups are long in coming, someone is told that we are looking', async ({ page }) => {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/data/directory/**', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto('/groups/');
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill('Leeds');
  await page.getByRole('button', { name: 'Show groups' }).click();
  const status = page.getByRole('status');
  await expect(status).toHaveText('Looking for groups…');
  letCome();
  await expect(status).toHaveText(/counted from Leeds\.$/);
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is not told to type where there is no box, and is told where to go instead', async ({ page }) => {
    await page.goto('/groups/');
    await expect(page.getByText(/^Type your town/)).toHaveCount(0);
    // Locators pass over what stands in noscript.
    expect(await page.getByRole('main').innerText()).toContain(
      'Looking near a town or postcode needs JavaScript',
    );
  });
});
