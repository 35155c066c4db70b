import type { BrowserContext, Page } from '@playwright/test';

/** Holds back what is asked for at these addresses, until what it answers with is called. */
export async function holdBack(page: Page | BrowserContext, addresses: string | RegExp): Promise<() => void> {
  const { promise: come, resolve: letCome } = Promise.withResolvers<undefined>();
  await page.route(addresses, async (route) => {
    await come;
    await route.fallback();
  });
  return () => {
    letCome(undefined);
  };
}

/** Lets the first request for these addresses fail, and the others come. */
export async function failOnce(page: Page, addresses: string | RegExp): Promise<void> {
  await page.route(addresses, (route) => route.abort(), { times: 1 });
}
