import { expect, test, type Page } from '@playwright/test';
import { faultsOf, wcag } from './axe.ts';

const questions = (page: Page) => page.getByRole('table', { name: /Each question leads/ });
const shown = (page: Page) => page.getByRole('status');

test('someone choosing between two sees only those, and can pass the choice on', async ({
  page,
  context,
}) => {
  await page.goto('/compare/');
  await page.getByRole('checkbox', { name: 'SMART' }).check();
  await expect(shown(page)).toContainText('Tick one more');
  await expect(questions(page).getByRole('columnheader')).toHaveCount(10);
  await page.getByRole('checkbox', { name: 'AA', exact: true }).check();
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
  await expect(shown(page)).toHaveText('Showing AA and SMART.');
  await expect(page).toHaveURL('/compare/#orgs=alcoholics-anonymous,smart-recovery');
  await expect(page.getByRole('table', { name: /Drawn from/ }).getByRole('columnheader')).toHaveCount(3);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(questions(other).getByRole('columnheader')).toHaveCount(3);
  await expect(other.getByRole('checkbox', { name: 'SMART' })).toBeChecked();
});

test('going back undoes one choice at a time, and reloading keeps them', async ({ page }) => {
  await page.goto('/compare/#orgs=lifering,smart-recovery');
  await page.getByRole('checkbox', { name: 'MM' }).check();
  await page.getByRole('checkbox', { name: 'Only questions' }).check();
  await expect(page).toHaveURL(/orgs=lifering,moderation-management,smart-recovery&differ=yes$/);
  await page.reload();
  await expect(questions(page).getByRole('columnheader')).toHaveCount(4);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Only questions' })).not.toBeChecked();
  await page.goBack();
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
  await page.goForward();
  await expect(questions(page).getByRole('columnheader')).toHaveCount(4);
});

test('who presses Back before a choice was painted goes back, and the address says what is shown', async ({
  page,
}) => {
  await page.goto('/compare/#orgs=lifering,smart-recovery');
  await page.getByRole('checkbox', { name: 'MM' }).check();
  await expect(page).toHaveURL(/orgs=lifering,moderation-management,smart-recovery$/);
  await page.evaluate(() => {
    window.requestAnimationFrame = (paint) => {
      window.addEventListener('paint', paint as unknown as EventListener, { once: true });
      return 0;
    };
  });
  await page.getByRole('checkbox', { name: 'WFS' }).check();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'WFS' })).not.toBeChecked();
  await page.evaluate(async () => {
    window.dispatchEvent(new Event('paint'));
    await new Promise((done) => setTimeout(done, 50));
  });
  await expect(page).toHaveURL('/compare/#orgs=lifering,smart-recovery');
  await expect(page.getByRole('checkbox', { name: 'MM' })).not.toBeChecked();
});

test('five is the most, and the order stays that of the alphabet', async ({ page }) => {
  await page.goto('/compare/');
  for (const name of ['WFS', 'SOS', 'SMART', 'MM', 'LifeRing'])
    await page.getByRole('checkbox', { name }).check();
  await expect(page.getByRole('checkbox', { name: 'AA', exact: true })).toBeDisabled();
  await expect(shown(page)).toContainText('5 is the most.');
  // By their whole names: Secular Organizations for Sobriety stands before SMART Recovery.
  await expect(questions(page).getByRole('columnheader')).toHaveText(
    ['Question', 'LifeRing', 'MM', 'SOS', 'SMART', 'WFS'].map((name) => new RegExp(`(?:^|\\s)${name}\\s*$`)),
  );
});

test('the toggle hides what both answer alike, and says how many', async ({ page }) => {
  await page.goto('/compare/#orgs=alcoholics-anonymous,smart-recovery');
  const rows = questions(page).getByRole('row');
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
  const before = await rows.count();
  await page.getByRole('checkbox', { name: 'Only questions' }).check();
  await expect(shown(page)).toContainText(/\d+ questions? answered alike by all of them (?:is|are) hidden/);
  const hidden = Number(/(\d+) question/.exec((await shown(page).textContent()) ?? '')?.[1]);
  expect(hidden).toBeGreaterThan(0);
  await expect(rows).toHaveCount(before - hidden);
  for (const row of await questions(page).getByRole('row').all()) {
    const answers = await row.getByRole('cell').locator('b:not(.column-name)').allTextContents();
    if (answers.length === 2 && !answers.some((answer) => /^(Varies|Not known|It does not)/.test(answer)))
      expect(answers[0]).not.toBe(answers[1]);
  }
});

test('what matters to someone comes first, with how each answers in a sentence', async ({ page }) => {
  await page.goto('/compare/#orgs=alcoholics-anonymous,smart-recovery');
  await page.getByText('What matters to you').first().click();
  await page.getByRole('checkbox', { name: 'What does it cost?' }).check();
  await page.getByRole('checkbox', { name: 'Is faith part of it?' }).check();
  const told = page.getByRole('region', { name: 'What matters to you' });
  await expect(told.getByRole('listitem')).toHaveText([
    'Is faith part of it? In short: “Spiritual” for AA; “Secular” for SMART.',
    /^What does it cost\? In short: “/,
  ]);
  const heads = questions(page).getByRole('rowheader');
  await expect(heads.nth(0)).toHaveText('What matters to you');
  await expect(heads.nth(1)).toHaveText('Is faith part of it?');
  await expect(heads.nth(2)).toHaveText('What does it cost?');
  await expect(page).toHaveURL(/matters=faith,cost$/);

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(told).toBeHidden();
  await expect(heads.nth(0)).toHaveText('What they believe');
  await expect(page).toHaveURL('/compare/');
});

test('a wish from the guide is told with what fits it', async ({ page }) => {
  await page.goto('/compare/#matters=goal:cut-down');
  const told = page.getByRole('region', { name: 'What matters to you' });
  await expect(told.getByRole('listitem')).toContainText(/You want to cut down.*“Fits” for .*MM/);
  await expect(questions(page).getByRole('rowheader').nth(1)).toHaveText(
    'Is the goal to stop or to cut down?',
  );
});

test('following a source does not lose the choice', async ({ page }) => {
  await page.goto('/compare/#orgs=alcoholics-anonymous,smart-recovery');
  // Columns out of view go a moment after those in view.
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
  const citation = questions(page)
    .getByRole('link', { name: /^Source \d+$/ })
    .last();
  const number = (await citation.getAttribute('href'))?.replace('#', '') ?? '';
  await citation.click();
  await expect(page).toHaveURL(`/compare/#orgs=alcoholics-anonymous,smart-recovery&at=${number}`);
  await expect(page.locator(`#${number}`)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL('/compare/#orgs=alcoholics-anonymous,smart-recovery');
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
});

test('choosing works by keyboard alone and leaves the focus where it was', async ({ page }) => {
  await page.goto('/compare/');
  const box = page.getByRole('checkbox', { name: 'AA', exact: true });
  await box.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Independent groups' })).toBeFocused();
  await expect(shown(page)).toHaveText('Showing AA and Independent groups.');
});

test('nothing chosen is sent or stored', async ({ page, context }) => {
  await page.goto('/compare/', { waitUntil: 'networkidle' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('checkbox', { name: 'SMART' }).check();
  await page.getByRole('checkbox', { name: 'WFS' }).check();
  await expect(page).toHaveURL(/women-for-sobriety$/);
  expect(sent.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the page passes axe with choices made and the panel open', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(
    '/compare/#orgs=lifering,moderation-management,smart-recovery&differ=yes&matters=goal:cut-down,cost',
  );
  await page.getByText('What matters to you').first().click();
  expect(await faultsOf(page, { tags: wcag })).toEqual([]);
});

test('at 320 pixels nothing goes sideways, whatever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/#orgs=alcoholics-anonymous,smart-recovery&differ=yes&matters=goal:cut-down,cost');
  await expect(shown(page)).toContainText('Showing AA and SMART.');
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('paper carries the choice, only its sources, and none of the controls', async ({ page }) => {
  await page.goto('/compare/#orgs=lifering,women-for-sobriety');
  await expect(shown(page)).toContainText('Showing LifeRing and WFS.');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox', { name: 'LifeRing' })).toBeHidden();
  await expect(questions(page).getByRole('columnheader')).toHaveCount(3);
  const cited = await questions(page)
    .getByRole('link', { name: /^Source/ })
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).hash))]);
  const printed = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  // The time line keeps its own.
  expect(await printed.count()).toBeGreaterThanOrEqual(cited.length);
  expect(await printed.count()).toBeLessThan(await page.locator('li[id^="source-"]').count());
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('meets no dead control, and has a page for every pair', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'AA and SMART', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Alcoholics Anonymous (AA) or SMART Recovery: the differences',
    );
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  });
});
