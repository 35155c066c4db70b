import { expect, test } from '@playwright/test';

// Someone who reads with large text on a small screen, or comes by keyboard with the page zoomed in.

test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

const SPACED = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
  p{margin-block-end:2em!important}`;

for (const address of [
  '/groups/',
  '/groups/in/atherton/',
  '/groups/recovery-hub-atherton/',
  '/groups/online/',
]) {
  test(`nothing of ${address} runs out of the page at twice the size, spaced out or not`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.addStyleTag({ content: 'html{font-size:32px}' });
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await isWider()).toBe(0);
    await page.addStyleTag({ content: `html{font-size:24px} ${SPACED}` });
    expect(await isWider()).toBe(0);
  });
}

test('no short heading of a group breaks within its word', async ({ page }) => {
  await page.goto('/groups/recovery-hub-atherton/');
  const lines = await page.getByRole('heading', { name: 'Where', exact: true }).evaluate((heading) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    return words.getClientRects().length;
  });
  expect(lines).toBe(1);
});

test('Tab goes down the head of the page as it is seen', async ({ page }) => {
  await page.goto('/groups/recovery-hub-atherton/');
  await page.getByRole('link', { name: 'Peer Support Guide' }).focus();
  let above = 0;
  for (let at = 0; at < 9; at += 1) {
    await page.keyboard.press('Tab');
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    // Two in one row may differ by their borders.
    expect(Math.round(top)).toBeGreaterThanOrEqual(above - 3);
    above = Math.round(top);
  }
});
