import { expect, test } from '@playwright/test';

test('someone interrupted leaves at once, and Back does not bring the page back', async ({ page }) => {
  // The weather page is somebody else's: the test stands in for it.
  await page.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto('/');
  await page.goto('/guides/family-and-friends/');
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('a site we link to is not told where its visitor came from', async ({ page }) => {
  let referer: string | undefined = 'not asked';
  await page.route('https://www.samaritans.org/**', (route) => {
    referer = route.request().headers()['referer'];
    return route.fulfill({ contentType: 'text/html', body: '<h1>Another site</h1>' });
  });
  await page.goto('/urgent-help/');
  await page.getByRole('link', { name: 'Samaritans: website' }).click();
  await expect(page.getByRole('heading', { name: 'Another site' })).toBeVisible();
  expect(referer).toBeUndefined();
});
