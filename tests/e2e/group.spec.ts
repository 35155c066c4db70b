import { expect, test } from '@playwright/test';
import { readPlaces } from '../../src/cli/read-content.ts';
import { makeDemoGroups } from '../../src/lib/demo-groups.ts';
import { isInEngland } from '../../src/lib/places.ts';
import { demoAddress } from '../demo-site.ts';

const hub = '/groups/recovery-hub-atherton/'; // Mondays and Wednesdays, 10am to midday
const online = '/groups/build-on-belief-online/'; // every day, 9:30am, nobody knows how long

test.describe('someone in England', () => {
  test.use({ timezoneId: 'Europe/London' });

  test('sees when a group meets next, and sees it change at midnight while the page stays open', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-29T23:58:30Z') });
    await page.goto(hub);
    await page.clock.pauseAt(new Date('2026-11-29T23:59:30Z'));
    await expect(page.getByText('Next: tomorrow 10am.')).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(page.getByText('Next: today 10am, in 10 hours.')).toBeVisible();
  });

  for (const { at, says, why } of [
    {
      at: '2026-03-29T00:30:00Z',
      says: 'Next: today 9:30am, in 8 hours.',
      why: 'the night the clocks go forward, an hour sooner',
    },
    {
      at: '2026-10-24T23:30:00Z',
      says: 'Next: today 9:30am, in 10 hours.',
      why: 'the night they go back, an hour later',
    },
  ]) {
    test(`is told the right hours on ${why}`, async ({ page }) => {
      await page.clock.setFixedTime(at);
      await page.goto(online);
      await expect(page.getByText(says)).toBeVisible();
    });
  }

  test('arrives while a meeting is on', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-02T10:30:00Z');
    await page.goto(hub);
    await expect(page.getByText('On now: started at 10am, ends at midday.')).toBeVisible();
  });

  test('reads a page long after it was built, and is warned then', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30T12:00:00Z');
    await page.goto(hub);
    // As the page of a group confirmed on that day is written while it is fresh.
    const isWarnedOf = (confirmed: string) =>
      page.evaluate((day) => {
        const element = document.createElement('listing-freshness');
        element.dataset['confirmed'] = day;
        element.innerHTML = '<p data-when="ageing expired" hidden>They may be out of date.</p>';
        document.querySelector('main')?.append(element);
        return element.querySelector('p')?.hidden === false;
      }, confirmed);
    expect(await isWarnedOf('2026-05-31')).toBe(false);
    expect(await isWarnedOf('2026-05-30')).toBe(true);
    expect(await isWarnedOf('2025-01-01')).toBe(true);
  });

  test('finds on the first screen of a small phone when and where it meets, and what it takes to come', async ({
    page,
  }) => {
    const isSeen = (words: string) => expect(page.getByText(words), words).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(hub);
    await isSeen('Cost not known. No need to book. Led by members.');
    await isSeen('An independent group in Atherton.');
    await isSeen('Check before you go.');
    await page.setViewportSize({ width: 320, height: 640 });
    await isSeen('Mondays and Wednesdays, 10am to midday');
  });

  test('is told whom to ask where we know of no way to check', async ({ page }) => {
    await page.goto(hub);
    const check = page.getByRole('region', { name: 'Before you go' });
    await expect(check.getByText('We know of no way to check whether it meets this week.')).toBeVisible();
    await expect(check.getByText('You could ask at Atherton Salvation Army community centre.')).toBeVisible();
  });

  test('puts a group into a calendar, by its name or as no more than a meeting', async ({ page }) => {
    await page.goto(hub);
    const fileOf = async (name: string) => {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      return (await page.request.get(href ?? '')).text();
    };
    expect(await fileOf('Add to calendar (repeats)')).toContain('SUMMARY:Recovery Hub Atherton');
    const discreet = await fileOf('titled only “Meeting”');
    expect(discreet).toContain('SUMMARY:Meeting');
    expect(discreet).not.toMatch(/atherton|recovery/i);
  });

  test('is led to a map on another website only by a press', async ({ page }) => {
    await page.goto(hub);
    const map = page.getByRole('link', { name: 'Open in a map (another website)' });
    await expect(map).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap\.org\/search\?query=George\+Street/,
    );
    await expect(map).toHaveAttribute('rel', /noreferrer/);
  });
});

test.describe('someone in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('sees the UK time and their own', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-28T12:00:00Z');
    await page.goto(hub);
    await expect(page.getByText('Next: Monday 10am UK time, in 2 days (7pm where you are).')).toBeVisible();
    await expect(page.getByText('All times are UK time.')).toBeVisible();
  });
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads the pattern, how to check and the warning', async ({ page }) => {
    await page.goto(hub);
    await expect(page.getByText('Mondays and Wednesdays, 10am to midday')).toBeVisible();
    await expect(page.getByText('We know of no way to check whether it meets this week.')).toBeVisible();
    await expect(page.getByText('Check before you go.')).toBeVisible();
    await expect(page.getByText(/^(?:Next|On now):/)).toHaveCount(0);
  });
});

test.describe('someone about to set out', () => {
  for (const { organisation, says } of [
    { organisation: 'alcoholics-anonymous', says: /^Look for it first in the list of Alcoholics Anonymous$/ },
    { organisation: 'narcotics-anonymous', says: /^Phone [\d ]+ first, the number of Narcotics Anonymous$/ },
    { organisation: 'lifering', says: /^Look for it first on the website of LifeRing / },
  ]) {
    test(`to a group of ${organisation} is given the one best way to check, and no other`, async ({
      page,
    }) => {
      const places = [...(await readPlaces()).values()].filter(isInEngland);
      const group = makeDemoGroups(2000, places, '2026-11-27', 'made-up-groups').find(
        (one) =>
          one.group.organisation === organisation &&
          one.group.format === 'in-person' &&
          one.group.status.is === 'running' &&
          one.group.beforeYouGo === undefined,
      );
      await page.goto(`${demoAddress}groups/${group?.slug}/`);
      const check = page.getByRole('region', { name: 'Before you go' });
      const way = check.getByRole('paragraph').first();
      await expect(way.getByRole('link', { name: says })).toBeVisible();
      await expect(way.getByRole('link')).toHaveCount(1);
    });
  }
});
