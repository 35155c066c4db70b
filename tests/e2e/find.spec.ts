import { expect, test } from '@playwright/test';
import { heldGroups, organisationOf, organisations } from '../held-groups.ts';

test('someone looking for a meeting is sent first to the organisations’ own finders', async ({ page }) => {
  await page.goto('/groups/');
  const finder = page.getByRole('link', { name: 'Find an AA meeting', exact: true }).first();
  await expect(finder).toHaveAttribute('href', /^https:\/\/www\.alcoholics-anonymous\.org\.uk\//);
  await expect(page.getByText('Nobody has confirmed it yet.').first()).toBeVisible();
});

test('someone who wonders how complete the list is reads it for each organisation, with its own finder', async ({
  page,
}) => {
  const held = Map.groupBy(heldGroups('dist'), organisationOf);
  await page.goto('/groups/');
  const list = page.getByRole('list', { name: 'By organisation, and how complete our list is' });
  await expect(list.getByRole('listitem')).toHaveCount(organisations.length);
  for (const { slug, name, waysIn, listCompared } of organisations) {
    const item = list.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
    const many = held.get(slug)?.length ?? 0;
    await expect(item).toContainText(
      many === 0 ? 'None listed yet.' : new RegExp(`\\b${many} groups? listed\\.`),
    );
    const finder = waysIn.find((way) => way.kind === 'finder');
    if (finder?.kind !== 'finder') {
      await expect(item).toContainText('We know of no list of its own to compare this with.');
      continue;
    }
    await expect(item).toContainText(
      listCompared ? 'Compared with its own list on' : 'Nobody has compared this with its own list.',
    );
    await expect(item.getByRole('link', { name: /: its own list$/ })).toHaveAttribute('href', finder.url);
  }
});

test('someone in the North West reaches a group, and is told that nobody has confirmed it', async ({
  page,
}) => {
  await page.goto('/groups/');
  await page.getByRole('main').getByRole('link', { name: 'North West' }).click();
  await page.getByRole('link', { name: 'Recovery Hub Atherton' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recovery Hub Atherton' })).toBeVisible();
  await expect(page.getByText('Check before you go.')).toBeVisible();
  await expect(page.getByText('Mondays and Wednesdays, 10am to midday')).toBeVisible();
  await expect(page.getByText('Not known').first()).toBeVisible();
});

test('a place where we hold nothing says so plainly and still shows the ways in', async ({ page }) => {
  await page.goto('/groups/in/london/');
  await expect(page.getByText('We hold no group in London yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find an AA meeting', exact: true })).toBeVisible();
});

test('the list of an organisation that has no meeting here points at no finder of its own', async ({
  page,
}) => {
  await page.goto('/groups/with/moderation-management/');
  await expect(page.getByText('We found no meeting in England of Moderation Management')).toBeVisible();
  await expect(page.getByText(/own finders above/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Find a group of another organisation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Find a group' })).toBeVisible();
});

test('someone at home finds the groups to join online', async ({ page }) => {
  await page.goto('/groups/');
  await page.getByRole('link', { name: 'From home: online or by phone' }).click();
  await page.getByRole('link', { name: 'Build on Belief online groups' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'How to join' })).toBeVisible();
});

test.describe('someone who reads a list', () => {
  const list = '/groups/in/north-west/'; // Recovery Hub Atherton: Mondays and Wednesdays, 10am to midday

  for (const { timezoneId, says } of [
    { timezoneId: 'Europe/London', says: 'Next: Monday 10am, in 2 days.' },
    { timezoneId: 'Asia/Tokyo', says: 'Next: Monday 10am UK time, in 2 days (7pm where you are).' },
  ]) {
    test.describe(`in ${timezoneId}`, () => {
      test.use({ timezoneId });

      test('sees on each card when the group meets next, narrowed or not', async ({ page }) => {
        await page.clock.setFixedTime('2026-11-28T12:00:00Z');
        await page.goto(list);
        const card = page.getByRole('article').filter({ hasText: 'Recovery Hub Atherton' });
        await page.mouse.move(10, 10);
        await expect(card.getByText(says)).toBeVisible();
        await page.getByText('Filter these groups').click();
        await page.getByRole('checkbox', { name: /^Monday/ }).check();
        await expect(page.getByRole('status')).toHaveText('1 group matches.');
        await expect(card.getByText(says)).toBeVisible();
      });
    });
  }
});
