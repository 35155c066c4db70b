import { expect, test } from '@playwright/test';
import { builtDocuments } from '../built-pages.ts';
import { faultsOf, rulesOfColour, wcag } from './axe.ts';

// The longest pages keep axe busy for a while on a small machine.
test.setTimeout(120_000);

for (const { address } of builtDocuments) {
  test(`${address} is silent, keeps to itself, fits a small phone and passes axe in light and dark`, async ({
    page,
    context,
    baseURL,
  }) => {
    const said: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`)) strangers.push(request.url());
    });

    await page.goto(address);
    expect(await faultsOf(page, { tags: wcag })).toEqual([]);
    // The markup is the same in the dark: only the colours can be at fault.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, { rules: rulesOfColour })).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    const kept = await page.evaluate(async () => [
      document.cookie.length,
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(strangers).toEqual([]);
    expect(said).toEqual([]);
  });
}
