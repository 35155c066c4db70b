import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './axe.ts';

// Axe reads over a hundred answers here, and takes its time on a small machine.
test.setTimeout(120_000);

const address = '/guides/which-might-suit-me/';
const chosen = `${address}#matters=goal:cut-down,who-can-come:not-a-woman`;

const list = (page: Page, want: string) => page.getByRole('heading', { level: 3, name: want, exact: true });
const option = (page: Page, question: string, want: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: want });

test('someone answers 2 of 6 questions by keyboard, and reads what fits, what does not and why', async ({
  page,
}) => {
  await page.goto(address);
  await option(page, 'Do you want to stop', 'Skip').focus();
  await page.keyboard.press('ArrowUp');
  await expect(option(page, 'Do you want to stop', 'You want to cut down')).toBeFocused();
  await expect(page).toHaveURL(`${address}#matters=goal:cut-down`);
  await option(page, 'Are you a woman', 'Skip').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(chosen);

  await expect(page.getByRole('status')).toHaveText(
    'Shown now: what fits “You want to cut down”, “You are not a woman”.',
  );
  await expect(list(page, 'You want to cut down')).toBeVisible();
  await expect(list(page, 'You want to stop')).toBeHidden();
  await expect(list(page, 'You want no faith in it')).toBeHidden();
  const why = page.getByRole('definition').filter({ hasText: 'AA’s goal is not to drink at all' });
  await expect(why.filter({ visible: true })).toHaveCount(1);
  await expect(why.filter({ visible: true }).getByRole('link', { name: /^Source \d+$/ })).toHaveCount(2);
});

test('the answers in short say of each organisation what it fits, in the order of the alphabet and without a count', async ({
  page,
}) => {
  await page.goto(chosen);
  await page.getByRole('link', { name: 'Your answers in short' }).click();
  const part = page.getByRole('heading', { name: 'Your answers in short' }).locator('..');
  await expect(part).toBeInViewport();
  const items = await part.getByRole('listitem').allInnerTexts();
  expect(items).toHaveLength(9);
  expect(items).toEqual(items.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(items).toContain(
    'Moderation Management (none found in England)\nFits: you want to cut down; you are not a woman.',
  );
  expect(items).toContain('Women for Sobriety\nDoes not fit: you want to cut down; you are not a woman.');
  expect(items.join()).not.toMatch(/\d|match|best|score/i);
  await expect(part.getByRole('link', { name: 'See these side by side' })).toHaveAttribute(
    'href',
    '/compare/#matters=goal:cut-down,who-can-come:not-a-woman',
  );
});

test('someone whose wishes nothing meets is told so, and whom to talk to', async ({ page }) => {
  const nothing = page.getByText('nothing here fits all your answers');
  await page.goto(chosen);
  await expect(nothing).toBeHidden();
  await page.goto(`${address}#matters=goal:cut-down,faith:part-of-it,structure:just-talk`);
  await expect(nothing).toBeVisible();
  await expect(nothing.getByRole('link', { name: 'local alcohol service' })).toBeVisible();
});

test('Back takes an answer back, a reload keeps it, and its address shows another person the same', async ({
  page,
  context,
}) => {
  await page.goto(address);
  await option(page, 'Do you want to stop', 'You want to stop').check();
  await option(page, 'online', 'You want to meet in a room').check();
  await page.goBack();
  await expect(option(page, 'online', 'Skip')).toBeChecked();
  await expect(list(page, 'You want to meet in a room')).toBeHidden();
  await page.goForward();
  await page.reload();
  await expect(option(page, 'online', 'You want to meet in a room')).toBeChecked();
  await expect(list(page, 'You want to stop')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(option(other, 'Do you want to stop', 'You want to stop')).toBeChecked();
  await expect(list(other, 'You want to meet in a room')).toBeVisible();
  await expect(list(other, 'You want to cut down')).toBeHidden();
});

test('a link to a source keeps the answers, on Back and on reload too', async ({ page }) => {
  await page.goto(chosen);
  const source = page.getByRole('definition').getByRole('link', { name: /^Source \d+$/ });
  const place = await source.filter({ visible: true }).first().getAttribute('href');
  await source.filter({ visible: true }).first().click();
  await expect(page).toHaveURL(`${chosen}&at=${place?.slice(1) ?? ''}`);
  await expect(page.locator(place ?? '')).toBeInViewport();
  await page.reload();
  await expect(page.locator(place ?? '')).toBeInViewport();
  await expect(list(page, 'You want to stop')).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(chosen);
  await expect(list(page, 'You want to cut down')).toBeVisible();
});

test('Back after a source and then an answer takes the answer back, not the source', async ({ page }) => {
  await page.goto(`${address}#source-3`);
  await option(page, 'Do you want to stop', 'You want to stop').check();
  await page.goBack();
  await expect(page).toHaveURL(`${address}#source-3`);
  await expect(option(page, 'Do you want to stop', 'Skip')).toBeChecked();
  await expect(list(page, 'You want to cut down')).toBeVisible();
});

test('an address with words nobody knows shows everything', async ({ page }) => {
  await page.goto(`${address}#matters=goal:win,weather&orgs=nobody`);
  await expect(list(page, 'You want to stop')).toBeVisible();
  await expect(list(page, 'You want to cut down')).toBeVisible();
  await expect(option(page, 'Do you want to stop', 'Skip')).toBeChecked();
});

test('starting again brings every list back and keeps the focus', async ({ page }) => {
  await page.goto(chosen);
  const again = page.getByRole('button', { name: 'Start again' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Nothing is chosen: every list shows.');
  await expect(list(page, 'You want to stop')).toBeVisible();
  await expect(again).toBeFocused();
});

test('when Back hides what had the focus, the focus goes to the choices', async ({ page }) => {
  await page.goto(address);
  await option(page, 'Do you want to stop', 'You want to stop').check();
  await page.getByRole('link', { name: 'See these side by side' }).focus();
  await page.goBack();
  await expect(option(page, 'Do you want to stop', 'Skip')).toBeFocused();
});

test('nothing of the answers is stored or sent', async ({ page, context }) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await option(page, 'Do you want to stop', 'You want to cut down').check();
  await option(page, 'drugs', 'You want help with other drugs too').check();
  await page.getByRole('button', { name: 'Start again' }).click();
  // Chromium asks for the icon again at each new address; it sends nothing of what stands after #.
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

for (const [state, at] of [
  ['before', address],
  ['after', chosen],
] as const) {
  test(`${state} choosing, the page passes axe and fits a small phone`, async ({ page }) => {
    await page.goto(at);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, { rules: ['color-contrast'] })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page
      .getByRole('main')
      .getByRole('radio')
      .evaluateAll(
        (radios) =>
          radios.filter((radio) => (radio.closest('label')?.getBoundingClientRect().height ?? 0) < 44).length,
      );
    expect(small).toBe(0);
  });
}

test('on paper stand the answers chosen and no controls', async ({ page }) => {
  await page.goto(chosen);
  await page.emulateMedia({ media: 'print' });
  await expect(list(page, 'You want to cut down')).toBeVisible();
  await expect(list(page, 'You want to stop')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your answers in short' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How much structure do you want?' })).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads what fits every answer, and meets no dead control', async ({ page }) => {
    await page.goto(address);
    for (const want of ['You want to stop', 'You want to cut down', 'You want to take part online'])
      await expect(list(page, want)).toBeVisible();
    expect(await page.getByRole('main').getByRole('definition').count()).toBe(12 * 9);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button', { name: 'Start again' })).toBeHidden();
    await expect(page.getByText('You skipped this question.').first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Your answers in short' })).toBeHidden();
  });
});
