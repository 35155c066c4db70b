import { expect, test, type Page } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';
import { holdBack } from './hold-back.ts';

// Someone who presses on while an earlier answer is still coming.

test.use({ baseURL: demoAddress });

const townBox = (page: Page) => page.getByRole('textbox', { name: 'Town, council area or postcode' });
const chip = (page: Page, words: string) => page.getByRole('button', { name: `Remove filter: ${words}` });

async function lookNear(page: Page, text: string) {
  await townBox(page).fill(text);
  await townBox(page).press('Enter');
}

/** Has the whole list of groups from home sent as one too long to read at once, in parts. */
async function cutIntoParts(page: Page) {
  const whole = '/data/directory/online.json';
  await page.route('**/groups/online/', async (route) => {
    const html = await (await route.fetch()).text();
    const sizes = Array.from({ length: 28 }, () => 5_000).join(' ');
    const cut = `data-parts="/data/directory/online/" data-sizes="${sizes}"`;
    await route.fulfill({ contentType: 'text/html', body: html.replace(`data-whole="${whole}"`, cut) });
  });
  await page.route('**/data/directory/online/**', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: new URL(whole, demoAddress).href }) });
  });
}

test('a filter taken off while another is coming leaves the other on', async ({ page }) => {
  await cutIntoParts(page);
  await page.goto('/groups/online/#day=monday&time=evening');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/match/);
  await page.getByText('Filter these groups').click();
  const tuesday = page.getByRole('checkbox', { name: /^Tuesday/ });
  const letCome = await holdBack(page, '**/online/tuesday/**');
  await tuesday.check();
  await expect(status).toHaveText('Looking for groups…');
  await chip(page, 'Monday').click();
  await expect(tuesday).toBeChecked();
  await expect(page).toHaveURL('/groups/online/#day=tuesday&time=evening');
  letCome();
  await expect(status).toHaveText(/match/);
});

test('two filters taken off at once are both gone', async ({ page }) => {
  await cutIntoParts(page);
  await page.goto('/groups/online/#day=monday&time=evening');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/match/);
  const letCome = await holdBack(page, '**/data/directory/online/**');
  await chip(page, 'Monday').click();
  await chip(page, 'Evening').click();
  await expect(status).toHaveText('No filter is on. The whole list is shown.');
  await expect(page).toHaveURL('/groups/online/');
  letCome();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('nothing is said of an earlier place once a later one is shown', async ({ page }) => {
  await page.clock.install();
  await page.goto('/groups/#near=Leeds');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/counted from Leeds\.$/);
  const letCome = await holdBack(page, '**/data/directory/villages.json');
  await lookNear(page, 'Grassington');
  await lookNear(page, 'Leeds');
  await expect(status).toHaveText(/counted from Leeds\.$/);
  await page.clock.runFor(5_000); // longer than it takes until somebody is told to wait
  await expect(status).toHaveText(/counted from Leeds\.$/);
  letCome();
  await expect(page.getByRole('region', { name: 'Groups near Leeds' })).toBeVisible();
});

test('asking twice for one place takes one step in the history', async ({ page }) => {
  await page.goto('/groups/');
  const places = await page.evaluate(() => window.history.length);
  await lookNear(page, 'Leeds');
  await townBox(page).press('Enter');
  await expect(page.getByRole('status')).toHaveText(/counted from Leeds\.$/);
  expect(await page.evaluate(() => window.history.length)).toBe(places + 1);
});

test('a place someone is typing stays while a filter is ticked', async ({ page }) => {
  await page.goto('/groups/#near=Leeds');
  await page.getByText('Filter these groups').click();
  await townBox(page).fill('York');
  await page.getByRole('checkbox', { name: /^Monday/ }).check();
  await expect(page).toHaveURL('/groups/#near=Leeds&day=monday');
  await expect(chip(page, 'Monday')).toBeVisible();
  await expect(townBox(page)).toHaveValue('York');
  await chip(page, 'Near Leeds').click();
  await expect(chip(page, 'Near Leeds')).toBeHidden();
  await expect(townBox(page)).toHaveValue('York');
});

test('who chose a place and went on typing is not called away by its groups', async ({ page }) => {
  await page.goto('/groups/');
  await lookNear(page, 'Newport');
  const choice = page.getByRole('button', { name: 'Newport, Telford and Wrekin' });
  await expect(choice).toBeVisible();
  const letCome = await holdBack(page, '**/data/directory/**');
  await choice.click();
  await townBox(page).fill('Tel');
  letCome();
  await expect(page.getByRole('status')).toHaveText(/Newport, Telford and Wrekin/);
  await expect(townBox(page)).toBeFocused();
  await expect(townBox(page)).toHaveValue('Tel');
});

test.describe('someone whose device is slow to say where it is', () => {
  /** Has the device answer when what it answers with is called, with where it is or why not. */
  async function holdDevice(page: Page) {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (found, refused) => {
        window.addEventListener(
          'device',
          (event) => {
            if ((event as CustomEvent<boolean>).detail)
              found({ coords: { latitude: 53.48, longitude: -2.24 } } as GeolocationPosition);
            else refused?.({ code: 1 } as GeolocationPositionError);
          },
          { once: true },
        );
      };
    });
    return (isFound: boolean) =>
      page.evaluate((detail) => window.dispatchEvent(new CustomEvent('device', { detail })), isFound);
  }
  const here = (page: Page) => page.getByRole('button', { name: 'Use where I am now' });

  for (const isFound of [true, false]) {
    test(`keeps the place typed since, whether the device ${isFound ? 'answers' : 'refuses'}`, async ({
      page,
    }) => {
      const answer = await holdDevice(page);
      await page.goto('/groups/');
      await here(page).click();
      const status = page.getByRole('status');
      await expect(status).toHaveText('Asking your device where it is…');
      await lookNear(page, 'Leeds');
      await expect(status).toHaveText(/counted from Leeds\.$/);
      await page.getByRole('link', { name: 'A to Z' }).first().focus();
      await answer(isFound);
      await page.getByText('Filter these groups').click();
      await page.getByRole('checkbox', { name: /^Monday/ }).check();
      await expect(page).toHaveURL('/groups/#near=Leeds&day=monday');
      await expect(page.getByRole('region', { name: 'Groups near Leeds' })).toBeVisible();
      await expect(status).toHaveText(/counted from Leeds\.$/);
    });
  }

  test('may tick and type meanwhile', async ({ page }) => {
    const answer = await holdDevice(page);
    await page.goto('/groups/#near=Leeds');
    await here(page).click();
    await expect(page.getByRole('status')).toHaveText('Asking your device where it is…');
    await page.getByText('Filter these groups').click();
    await page.getByRole('checkbox', { name: /^Monday/ }).check();
    await townBox(page).fill('Yo');
    await answer(true);
    await expect(page.getByRole('region', { name: 'Groups near where you are' })).toBeVisible();
    await expect(page).toHaveURL('/groups/#day=monday');
    await expect(townBox(page)).toHaveValue('Yo');
  });
});
