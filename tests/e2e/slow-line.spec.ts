import { expect, test } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';
import { failOnce, holdBack } from './hold-back.ts';

test.use({ baseURL: demoAddress });

test('while the groups are long in coming, someone is told that we are looking', async ({ page }) => {
  const letCome = await holdBack(page, '**/data/directory/**');
  await page.goto('/groups/');
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill('Leeds');
  await page.getByRole('button', { name: 'Show groups' }).click();
  const status = page.getByRole('status');
  await expect(status).toHaveText('Looking for groups…');
  letCome();
  await expect(status).toHaveText(/counted from Leeds\.$/);
});

test.describe('while the rest of the script is long in coming', () => {
  test('what someone ticks is not lost', async ({ page }) => {
    const letCome = await holdBack(page, '**/_astro/finder.*.js');
    await page.goto('/groups/in/leeds/');
    await page.getByText('Filter these groups').click();
    const monday = page.getByRole('checkbox', { name: /^Monday/ });
    const tuesday = page.getByRole('checkbox', { name: /^Tuesday/ });
    await monday.check();
    await tuesday.check();
    await expect(page.getByRole('status')).toHaveText('Looking for groups…');
    letCome();
    await expect(page.getByRole('status')).toHaveText(/^\d+ groups? match(es)?\.$/);
    await expect(monday).toBeChecked();
    await expect(tuesday).toBeChecked();
    await expect(page).toHaveURL('/groups/in/leeds/#day=monday,tuesday');
  });

  test('a place someone typed is looked for, and what is typed since stays', async ({ page }) => {
    const letCome = await holdBack(page, '**/_astro/finder.*.js');
    await page.goto('/groups/');
    const near = page.getByRole('textbox', { name: 'Town, council area or postcode' });
    await near.fill('Leeds');
    await near.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Looking for groups…');
    await near.fill('Har');
    letCome();
    await expect(page.getByRole('region', { name: 'Groups near Leeds' })).toBeVisible();
    await expect(near).toHaveValue('Har');
  });

  test('groups someone keeps are kept, each of them', async ({ page }) => {
    const letCome = await holdBack(page, '**/_astro/finder.*.js');
    await page.goto('/groups/in/leeds/');
    const buttons = page.getByRole('button', { name: /^Keep / });
    const names = [
      await buttons.nth(0).getAttribute('aria-label'),
      await buttons.nth(1).getAttribute('aria-label'),
    ];
    await buttons.nth(0).click();
    await buttons.nth(1).click();
    letCome();
    const kept = page.getByRole('region', { name: 'Kept for later' });
    await expect(kept.getByRole('article')).toHaveCount(2);
    for (const name of names) await expect(kept).toContainText(name?.replace('Keep ', '') ?? 'no name');
  });

  test('a group whose button someone presses again is kept, and not let go of', async ({ page }) => {
    const letCome = await holdBack(page, '**/_astro/finder.*.js');
    await page.goto('/groups/in/leeds/');
    const button = page.getByRole('button', { name: /^Keep / }).first();
    const name = await button.getAttribute('aria-label');
    await button.click();
    await button.click();
    letCome();
    const kept = page.getByRole('region', { name: 'Kept for later' });
    await expect(kept).toContainText(name?.replace('Keep ', '') ?? 'no name');
    await expect(page).toHaveURL(/#kept=demo-group-\d+$/);
  });

  test('who asks for the groups is taken to them once they are there', async ({ page }) => {
    const letCome = await holdBack(page, '**/_astro/finder.*.js');
    await page.goto('/groups/in/leeds/');
    await page.getByText('Filter these groups').click();
    await page.getByRole('checkbox', { name: /^Monday/ }).check();
    await page.getByRole('button', { name: 'Show the groups' }).click();
    letCome();
    await expect(page.getByRole('heading', { name: 'Groups found' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Show the groups' })).toBeHidden();
  });
});

test('what someone ticked while the script failed to come is still ticked when it comes', async ({
  page,
}) => {
  await failOnce(page, '**/_astro/finder.*.js');
  await page.goto('/groups/in/leeds/');
  const status = page.getByRole('status');
  await page.getByText('Filter these groups').click();
  await expect(status).toHaveText(/^This could not be loaded\./);
  await failOnce(page, '**/_astro/finder.*.js');
  const monday = page.getByRole('checkbox', { name: /^Monday/ });
  await monday.check();
  await page.getByRole('checkbox', { name: /^Tuesday/ }).check();
  await expect(status).toHaveText(/^\d+ groups? match(es)?\.$/);
  await expect(monday).toBeChecked();
  await expect(page).toHaveURL('/groups/in/leeds/#day=monday,tuesday');
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
