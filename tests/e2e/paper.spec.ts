import { expect, test } from '@playwright/test';
import { builtPages } from '../built-pages.ts';

const pairs = builtPages.filter(({ address }) => /^\/compare\/.+-and-.+\/$/.test(address));

test('any pair fits one sheet of A4, front and back', async ({ page }) => {
  test.setTimeout(120_000);
  expect(pairs.length).toBeGreaterThan(20);
  const tooLong: string[] = [];
  for (const { address } of pairs) {
    await page.goto(address);
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sides = paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sides, `${address} is printed`).toBeGreaterThan(0);
    if (sides > 2) tooLong.push(address);
  }
  expect(tooLong).toEqual([]);
});
