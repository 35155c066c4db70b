import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

// The longest pages keep axe busy for a while on a small machine.
test.setTimeout(120_000);

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const { address } of builtPages) {
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
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    const kept = await page.evaluate(() => [
      document.cookie.length,
      localStorage.length,
      sessionStorage.length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(strangers).toEqual([]);
    expect(said).toEqual([]);
  });
}
