import { expect, type Locator, type Page } from '@playwright/test';

/** The part of a list that shows the groups found. */
export function foundGroups(page: Page): Locator {
  return page.getByRole('region', { name: /^Groups (?:found|near)/ });
}

/** Waits for a number of groups, asks for all of them, and answers with their slugs, each once and in one order. */
export async function showAllFound(page: Page, count: number): Promise<string[]> {
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} groups? `));
  const more = page.getByRole('button', { name: /^Show \d+ more of \d+$/ });
  while (await more.isVisible()) await more.click();
  const links = foundGroups(page).getByRole('article').getByRole('heading').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(addresses.map((address) => address.split('/').at(-2) ?? ''))].toSorted();
}
