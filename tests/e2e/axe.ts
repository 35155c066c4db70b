import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** The rules of WCAG 2.2, levels A and AA, in axe’s words. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What axe finds on a page by all of its rules, those with a tag, or those named; each with the first element
 * at fault. Axe is put into a page once and asked for faults alone, and no page holds a frame to look into:
 * its own package for Playwright takes about three times as long, and there are hundreds of pages to read.
 */
export async function faultsOf(
  page: Page,
  only: { tags?: string[]; rules?: string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'] };
  if (only.tags) options.runOnly = { type: 'tag', values: only.tags };
  if (only.rules) options.runOnly = { type: 'rule', values: only.rules };
  return page.evaluate(async (options) => {
    if (!window.axe) throw new Error('axe is not in the page.');
    const { violations } = await window.axe.run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, options);
}
