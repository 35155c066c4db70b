import { expect, test, type Page } from '@playwright/test';
import { demoAddress } from '../demo-site.ts';

// What somebody hears who looks for a group with a screen reader. Nobody has listened yet: this holds the
// words of the live region, their order with the focus, and what the accessibility tree says.

test.use({ baseURL: demoAddress });

const LEEDS = '/groups/in/leeds/';

async function lookNear(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill(text);
  await page.keyboard.press('Enter');
}

test('near the border the country is told before the groups across it', async ({ page }) => {
  await page.goto('/groups/');
  await lookNear(page, 'Chepstow');
  await expect(page.getByRole('status')).toHaveText(
    /^Chepstow, Monmouthshire is in Wales\. This site covers England only\. \d+ groups? within about 25 miles, counted from Chepstow, /,
  );
});

test('a misspelt place is told together with the places it may have meant', async ({ page }) => {
  await page.goto('/groups/');
  await lookNear(page, 'Harogate');
  await expect(page.getByRole('status')).toHaveText(
    'We do not know that place. Did you mean one of these? Or type the first half of your postcode, such as LS6.',
  );
  await expect(page.getByText('Did you mean one of these?')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Harrogate, North Yorkshire' })).toBeVisible();
});

test('asking for groups with nothing typed is answered', async ({ page }) => {
  await page.goto('/groups/');
  await page.getByRole('button', { name: 'Show groups' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Type a town or postcode first.');
  await expect(page).toHaveURL('/groups/');
});

test.describe('where our list is thin', () => {
  test.use({ baseURL: 'http://localhost:4331' });

  test('groups far away are not called near, and the other finders are named', async ({ page }) => {
    await page.goto('/groups/');
    await lookNear(page, 'London');
    await expect(page.getByRole('status')).toHaveText(
      /^No group within 25 miles of London, Westminster\. The nearest is about \d+ miles away\.$/,
    );
    await expect(
      page.getByRole('region', { name: 'The nearest groups to London, Westminster' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'the organisations’ own finders' })).toBeVisible();
  });

  test('the few groups we list can be reached from the top of a place’s page', async ({ page }) => {
    await page.goto('/groups/in/atherton/');
    await page.getByRole('link', { name: 'Go to the group we list here' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Groups we list' })).toBeInViewport();
  });

  test('a link to a list of an organisation says whose it is', async ({ page }) => {
    await page.goto('/groups/');
    await expect(page.getByRole('link', { name: 'SMART Recovery: its own list' })).toBeVisible();
  });
});

/** What moved the focus or was said since, in order. The region speaks when its words change. */
async function noteOrder(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    document.addEventListener('focusin', () => order.push('focus'));
    const status = document.querySelector('[role=status]');
    if (!status) return;
    Object.defineProperty(status, 'textContent', {
      set(words: string) {
        order.push('said');
        status.replaceChildren(words);
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { order: string[] }).order);
}

test('what came of a press is said after the focus has moved, which would cut it short', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday&time=evening`);
  await expect(page.getByRole('status')).toHaveText(/match/);
  const order = await noteOrder(page);
  await page.getByRole('button', { name: 'Remove filter: Monday' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove filter: Evening' })).toBeFocused();
  expect(await order()).toEqual(['focus', 'focus', 'said']);
});

test('Back leaves the focus on the filters in force', async ({ page }) => {
  await page.goto(`${LEEDS}#day=monday`);
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: /^In person/ }).check();
  await page.getByRole('button', { name: 'Remove filter: In person' }).focus();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Remove filter: Monday' })).toBeFocused();
});

test('groups stand in lists that say how many there are, sent, found or kept', async ({ page }) => {
  await page.goto(LEEDS);
  const main = page.getByRole('main');
  const listOf = (name: string) =>
    main.getByRole('list').filter({ has: page.getByRole('heading', { name }) });
  const name = (await main.getByRole('article').first().getByRole('heading').textContent()) ?? '';
  await expect(listOf(name.trim())).toHaveCount(1);
  await page.getByRole('button', { name: `Keep ${name.trim()}` }).click();
  await expect(
    page
      .getByRole('region', { name: 'Kept for later' })
      .getByRole('listitem')
      .filter({ hasText: name.trim() }),
  ).toHaveCount(1);
  await page.goto(`${LEEDS}#format=in-person`);
  const found = page.getByRole('region', { name: 'Groups found' });
  const card = found.getByRole('listitem').filter({ has: page.getByRole('article') });
  await expect(card).not.toHaveCount(0);
  expect(await card.count()).toBe(await found.getByRole('article').count());
});

test('a link to another part of the page lets what was found stand', async ({ page }) => {
  await page.goto('/groups/#near=LS6');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/counted from LS6/);
  await page
    .getByRole('navigation', { name: 'Ways to find a group' })
    .getByRole('link', { name: 'By day' })
    .click();
  await expect(page).toHaveURL(/#by-day$/);
  await expect(page.getByRole('region', { name: 'Groups near LS6' })).toBeVisible();
  await expect(status).toHaveText(/counted from LS6/);
});

test('Back from a filter to a part of the page brings back the list as it was', async ({ page }) => {
  await page.goto(LEEDS);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the main text' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: /^Monday/ }).check();
  const found = page.getByRole('region', { name: 'Groups found' });
  await expect(found).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#main$/);
  await expect(found).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^Monday/ })).not.toBeChecked();
  await page.goForward();
  await expect(found).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the main text' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.reload();
  await expect(found).toBeVisible();
});

test('of the groups to join from home, those that meet nowhere else are named first', async ({ page }) => {
  await page.goto(LEEDS);
  const home = page.getByRole('region', { name: 'From home, wherever you live' });
  await expect(home.getByRole('article')).toHaveCount(3);
  await expect(home.getByRole('article').filter({ hasText: 'In person' })).toHaveCount(0);
});
