import { expect, test } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';

test.use({ baseURL: demoAddress });

const LEEDS = '/groups/in/leeds/';

test('someone free on two evenings ticks both by keyboard, and sees only those', async ({ page }) => {
  await page.goto('/groups/in/yorkshire-and-the-humber/');
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: /^Monday \(\d+\)$/ }).press('Space');
  await page.getByRole('checkbox', { name: /^Tuesday \(\d+\)$/ }).press('Space');
  await page.getByRole('checkbox', { name: /^Evening/ }).press('Space');
  await expect(page).toHaveURL(/#day=monday,tuesday&time=evening$/);
  await expect(page.getByRole('heading', { level: 4, name: 'Monday' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 4, name: 'Tuesday' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 4, name: 'Wednesday' })).toBeHidden();
  const found = page.getByRole('region', { name: 'Groups found' });
  await expect(page.getByRole('button', { name: 'Remove filter: Evening' })).toBeVisible();
  const times = await found.getByRole('article').getByRole('listitem').allTextContents();
  expect(times.filter((text) => /\d(?:am|:\d\dam)$|^midday/.test(text))).toEqual([]);
});

test.describe('someone on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('ticks two days with a tap each, and meets nothing but boxes under a question', async ({ page }) => {
    await page.goto('/groups/in/yorkshire-and-the-humber/');
    await page.getByText('Filter these groups').tap();
    const days = page.getByRole('group', { name: 'Day', exact: true });
    await days.getByRole('checkbox', { name: /^Monday/ }).tap();
    await days.getByRole('checkbox', { name: /^Tuesday/ }).tap();
    await expect(page).toHaveURL(/#day=monday,tuesday$/);
    await expect(days.getByRole('checkbox', { checked: true })).toHaveCount(2);
    const main = page.getByRole('main');
    const strays = await main
      .getByRole('checkbox')
      .evaluateAll((boxes) =>
        boxes.filter((box) => box.localName !== 'input' || !box.closest('fieldset')?.querySelector('legend')),
      );
    expect(strays).toEqual([]);
    await expect(main.getByRole('combobox').or(main.getByRole('listbox'))).toHaveCount(0);
  });
});

test('a shared address brings the same list in the same order, and Back undoes one filter', async ({
  page,
}) => {
  await page.goto(`${LEEDS}#day=monday,friday`);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/groups? match/);
  // Their names alone: when each meets next is told anew each minute.
  const names = page.getByRole('article').getByRole('heading');
  const before = await names.allTextContents();
  const said = await status.textContent();
  await page.reload();
  await expect(status).toHaveText(said ?? '');
  await expect(names).toHaveText(before);
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: /^In person/ }).check();
  await expect(page).toHaveURL(/&format=in-person$/);
  await page.goBack();
  await expect(page).toHaveURL(/#day=monday,friday$/);
  await expect(page.getByRole('checkbox', { name: /^In person/ })).not.toBeChecked();
});

test('taking a filter off moves on to the next one, and then to the list', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday&time=evening`);
  await page.getByRole('button', { name: 'Remove filter: Monday' }).click();
  await expect(page.getByRole('button', { name: 'Remove filter: Evening' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Groups we list' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('No filter is on. The whole list is shown.');
});

test('letting go of the last filter, or of a place, is said', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday`);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/match/);
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: /^Monday/ }).uncheck();
  await expect(status).toHaveText('No filter is on. The whole list is shown.');
  await page.goto('/groups/#near=LS6');
  await page.getByRole('button', { name: 'Remove filter: Near LS6' }).click();
  await expect(status).toHaveText('No place is chosen. Type a town or postcode to see groups.');
});

test('the list of groups from home does not send its reader to itself', async ({ page }) => {
  await page.goto('/groups/online/#day=monday&time=night&org=lifering&audience=men&access=sign-language');
  await expect(page.getByRole('status')).toHaveText('No group matches.');
  const found = page.getByRole('region', { name: 'Groups found' });
  await expect(found.getByRole('link', { name: 'the organisations’ own finders' })).toBeVisible();
  await expect(found.getByRole('link', { name: /from home/ })).toHaveCount(0);
});

test('a value that would leave nothing stays, and says so', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday&time=night&format=in-person&org=lifering`);
  await page.getByText('Filter these groups').click();
  await expect(page.getByRole('checkbox', { name: /\(0\)$/ }).first()).toBeEnabled();
});

test('where nothing matches, the page says which filter was one too many, and what would bring groups back', async ({
  page,
}) => {
  await page.goto(
    `${LEEDS}#day=monday&access=step-free,hearing-loop,sign-language,accessible-toilet,parking`,
  );
  await expect(page.getByRole('status')).toHaveText('No group matches.');
  await expect(page.getByText(/The filter that left none was “Access/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'the organisations’ own finders' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^\d+ groups that anyone can join from home$/ })).toBeVisible();
  await page.getByRole('button', { name: /^Without “Access”: \d+ groups?$/ }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ groups? match/);
  await expect(page.getByRole('heading', { name: 'Groups found' })).toBeFocused();
});

test('a list too long to read at once asks for a time first, and then reads only that', async ({ page }) => {
  // The demonstration has no list so long: this page is sent as one, its parts all holding the whole list.
  const whole = '/data/directory/online.json';
  await page.route('**/groups/online/', async (route) => {
    const html = await (await route.fetch()).text();
    const sizes = Array.from({ length: 28 }, () => 10_000).join(' ');
    const cut = `data-parts="/data/directory/online/" data-sizes="${sizes}"`;
    expect(html).toContain(`data-whole="${whole}"`);
    await route.fulfill({ contentType: 'text/html', body: html.replace(`data-whole="${whole}"`, cut) });
  });
  const read: string[] = [];
  await page.route('**/data/directory/online/**', async (route) => {
    read.push(new URL(route.request().url()).pathname);
    await route.fulfill({ response: await route.fetch({ url: new URL(whole, demoAddress).href }) });
  });
  const status = page.getByRole('status');
  await page.goto('/groups/online/#org=alcoholics-anonymous');
  await expect(status).toHaveText('This list is long. Choose a day or a time of day first.');
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: 'Monday' }).check();
  await expect(status).toHaveText(/^\d+ groups match/);
  expect(read.toSorted()).toEqual(
    ['afternoon', 'evening', 'morning', 'night'].map((time) => `/data/directory/online/monday/${time}.json`),
  );
  await page.getByRole('checkbox', { name: 'Tuesday' }).check();
  await expect(status).toHaveText('This list is long. Choose fewer days, or a time of day as well.');
});

test('a long result goes on when asked and never by itself, and takes the reader there', async ({ page }) => {
  await page.goto('/groups/in/south-east/#format=in-person');
  const more = page.getByRole('button', { name: /^Show 20 more of \d+$/ });
  await more.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 20_000);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('region', { name: 'Groups found' }).getByRole('article')).toHaveCount(20);
  await more.click();
  await expect(page.getByRole('article').nth(20).getByRole('link').first()).toBeFocused();
});

test('groups kept for later stand in the address only', async ({ page }) => {
  await page.goto(LEEDS);
  const first = page.getByRole('button', { name: /^Keep / }).first();
  const name = ((await first.getAttribute('aria-label')) ?? '').replace(/^Keep /, '');
  await first.click();
  await expect(page).toHaveURL(/#kept=demo-group-\d+$/);
  await page.reload();
  const kept = page.getByRole('region', { name: 'Kept for later' });
  await expect(kept.getByRole('link', { name })).toBeVisible();
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  ).toBe(0);
  await expect(page.getByRole('link', { name: 'Groups you can join from home' }).first()).toHaveAttribute(
    'href',
    /#kept=demo-group-\d+$/,
  );
  await kept.getByRole('button', { name: /^Kept: let go of/ }).click();
  await expect(kept).toBeHidden();
});

test('a group kept after a filter was ticked stays kept when the filter goes', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday`);
  const found = page.getByRole('region', { name: 'Groups found' });
  await found
    .getByRole('button', { name: /^Keep / })
    .first()
    .click();
  await expect(page).toHaveURL(/#day=monday&kept=demo-group-\d+$/);
  await page.getByRole('button', { name: 'Remove filter: Monday' }).click();
  await expect(page).toHaveURL(/#kept=demo-group-\d+$/);
  await expect(page.getByRole('region', { name: 'Kept for later' }).getByRole('article')).toHaveCount(1);
});

test('someone who keeps groups by keyboard stays where they were, in a long list too', async ({ page }) => {
  const keepAt = async (number: number) => {
    const button = page.getByRole('button', { name: /^Keep / }).nth(number);
    const name = ((await button.getAttribute('aria-label')) ?? '').replace(/^Keep /, '');
    await button.press('Enter');
    return name;
  };
  await page.goto(LEEDS);
  const first = await keepAt(1);
  const kept = page.getByRole('region', { name: 'Kept for later' });
  const list = page.getByRole('article').getByRole('button', { name: `Kept: let go of ${first}` });
  await expect(list.last()).toBeFocused();
  await kept.getByRole('button', { name: /^Kept: let go of/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Groups we list' })).toBeFocused();

  await page.goto('/groups/in/south-east/#format=in-person');
  await page.getByRole('button', { name: /^Show 20 more of \d+$/ }).click();
  const late = await keepAt(30);
  const found = page.getByRole('region', { name: 'Groups found' });
  await expect(found.getByRole('button', { name: `Kept: let go of ${late}` })).toBeFocused();
  await expect(found.getByRole('article')).toHaveCount(40);
});
