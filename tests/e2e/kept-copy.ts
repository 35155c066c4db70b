import { expect, type Page } from '@playwright/test';

// What the stories about a kept copy press, read and count.

export const SAVED =
  /^You are reading a copy saved on [A-Z][a-z]+day \d+ [A-Z][a-z]+ \d{4} at .+\. Times and places may have changed since\./;
export const keep = (page: Page) => page.getByRole('button', { name: 'Keep a copy on this device' });
export const remove = (page: Page) => page.getByRole('button', { name: 'Remove the copy' });
export const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
export const marked = (page: Page) => page.getByRole('note').first();

/** What the browser holds of the site, by its own account. */
export function kept(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    entries: localStorage.length + sessionStorage.length,
  }));
}
export const nothing = { workers: 0, caches: 0, databases: 0, entries: 0 };

export async function keepFrom(page: Page, address: string) {
  await page.goto(address);
  await openOffer(page);
  await keep(page).click();
  await expect(said(page, 'The copy is saved.')).toBeVisible({ timeout: 60_000 });
}

/** The offer is folded away where the page is about something else. */
export async function openOffer(page: Page) {
  const summary = page.getByText('Keep a copy to read without the internet');
  if (!(await page.getByText('The copy stays in this browser').isVisible())) await summary.click();
  await expect(keep(page)).toBeVisible();
}
