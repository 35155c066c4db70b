// cspell:ignore alcaholics anonimous
import { expect, test, type Page, type Request } from '@playwright/test';

const ENGINE = /\/pagefind\//;

const headerBox = (page: Page) => page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
const pageBox = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });

test('someone types in the header and goes to a page without leaving the keyboard', async ({ page }) => {
  await page.goto('/glossary/');
  await headerBox(page).focus();
  await page.keyboard.type('smart recovery');
  const search = page.getByRole('search');
  await expect(search.getByRole('link', { name: /^All \d+ results for “smart recovery”$/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search this site' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(search.getByRole('link', { name: 'SMART Recovery Organisation', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(headerBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/organisations/smart-recovery/');
});

test('Escape and going on close what opened under the box, and keep the words', async ({ page }) => {
  await page.goto('/glossary/');
  await headerBox(page).fill('sponsor');
  const all = page.getByRole('search').getByRole('link', { name: /^All \d+ results/ });
  await all.focus();
  await page.keyboard.press('Escape');
  await expect(all).toBeHidden();
  await expect(headerBox(page)).toBeFocused();
  await expect(headerBox(page)).toHaveValue('sponsor');
  await page.keyboard.press('s');
  await all.focus();
  await page.keyboard.press('Tab');
  await expect(all).toBeHidden();
  await expect(page.getByRole('link', { name: 'Home' }).first()).toBeFocused();
});

test('the count is told once, in the one status region of the page', async ({ page }) => {
  await page.goto('/groups/');
  await headerBox(page).pressSequentially('sponsor');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?\.$/);
  await expect(page.getByRole('status')).toHaveCount(1);
});

test('suggestions stand before the engine has come, and the results take their place', async ({ page }) => {
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(ENGINE, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/');
  await headerBox(page).fill('alcoholics anonymous');
  const search = page.getByRole('search');
  const first = search.getByRole('listitem').first();
  await expect(first).toContainText('Alcoholics Anonymous');
  await expect(search.getByText('Searching every page…')).toBeVisible();
  letThrough();
  await expect(search.getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
  await expect(first).toContainText('Alcoholics Anonymous');
});

test('someone who searches from the header sees the best results first, then the rest by kind', async ({
  page,
}) => {
  await page.goto('/guides/');
  await headerBox(page).fill('higher power');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/#q=higher%20power');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “higher power”\.$/);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toHaveText('Best matches');
  await expect(headings.filter({ hasText: /^More guides \(\d+\)$/ })).toBeVisible();
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('someone who misspells a word is told what was searched, and can search as typed', async ({ page }) => {
  await page.goto('/search/#q=alcaholics+anonimous');
  await expect(page.getByText(/^Showing results for alcoholics anonymous\./)).toBeVisible();
  await expect(results(page).first()).toContainText('Alcoholics Anonymous');
  await page.getByRole('link', { name: 'Search instead for “alcaholics anonimous”' }).click();
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(page).toHaveURL('/search/#q=alcaholics%20anonimous&as=typed');
  await expect(page.getByRole('status')).toContainText('“alcaholics anonimous”');
});

test('the address brings a search back, on reload and on Back, and holds one place for each search', async ({
  page,
}) => {
  await page.goto('/search/#q=sponsor');
  const status = page.getByRole('status');
  await expect(pageBox(page)).toHaveValue('sponsor');
  await page.reload();
  await expect(status).toHaveText(/for “sponsor”/);
  const places = await page.evaluate(() => window.history.length);
  await pageBox(page).fill('');
  await pageBox(page).pressSequentially('medicines');
  await expect(status).toHaveText(/for “medicines”/);
  await expect(page).toHaveURL('/search/#q=medicines');
  expect(await page.evaluate(() => window.history.length)).toBe(places + 1);
  await page.keyboard.press('Enter');
  await page.goBack();
  await expect(status).toHaveText(/for “sponsor”/);
  await expect(pageBox(page)).toHaveValue('sponsor');
  await page.goForward();
  await expect(status).toHaveText(/for “medicines”/);
});

test('results can be narrowed by kind, organisation and goal, and the address keeps it', async ({ page }) => {
  await page.goto('/search/#q=meeting');
  const status = page.getByRole('status');
  const number = async () => Number(/^[\d,]+/.exec(await status.innerText())?.[0] ?? NaN);
  await expect(status).toHaveText(/^\d+ results/);
  const all = await number();
  await page.getByText('Narrow these results').click();
  await page.getByRole('radio', { name: /^Guides \(\d+\)$/ }).check();
  await expect(page).toHaveURL('/search/#q=meeting&type=guide');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([/^Guides \(\d+\)$/]);
  const guides = await number();
  expect(guides).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'Organisation' }).selectOption('SMART Recovery');
  await expect(page).toHaveURL('/search/#q=meeting&type=guide&org=smart-recovery');
  await expect.poll(number).toBeLessThan(guides);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Guides/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Organisation' })).toHaveValue('smart-recovery');
  await expect(page.getByRole('link', { name: 'Groups with these filters' })).toHaveAttribute(
    'href',
    '/groups/#org=smart-recovery',
  );
  await page.goBack();
  await expect(page).toHaveURL('/search/#q=meeting&type=guide');
  await expect(page.getByRole('combobox', { name: 'Organisation' })).toHaveValue('');
  await page.getByRole('combobox', { name: 'Goal' }).selectOption('cut-down');
  await expect(page).toHaveURL('/search/#q=meeting&type=guide&goal=cut-down');
});

test('a heading among the results opens the page at that heading', async ({ page }) => {
  await page.goto('/search/#q=sponsor');
  const heading = page.getByRole('main').getByRole('list', { name: /^In / }).getByRole('link').first();
  const words = await heading.innerText();
  await heading.click();
  await expect(page).toHaveURL(/\/[a-z-]+\/#[\w-]+$/);
  const place = page.locator(':target');
  await expect(place).toContainText(words, { ignoreCase: true });
  await expect(place).toBeInViewport();
});

test('a long list of results shows the rest when asked, and takes the reader there', async ({ page }) => {
  await page.goto('/search/#q=meeting&type=guide');
  const more = page.getByRole('button', { name: /^Show \d+ more in Guides$/ });
  await more.click();
  await expect(more).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('href', /^\//);
});

test('someone whose words are not found is told where else to look', async ({ page }) => {
  await page.goto('/search/#q=xylophone');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “xylophone”.');
  for (const name of ['A to Z of every page', 'Find a group', /^Which might suit me/, /^Get help now/]) {
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  }
});

test('when the engine cannot be loaded, suggestions remain, and the A to Z is offered', async ({ page }) => {
  await page.route(ENGINE, (route) => route.abort());
  await page.goto('/search/#q=smart+recovery');
  await expect(page.getByRole('status')).toHaveText('Search could not be loaded.');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'SMART Recovery Organisation' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'A to Z' })).toBeVisible();
  await headerBox(page).fill('smart recovery');
  const search = page.getByRole('search');
  await expect(search.getByText(/^The full search could not be loaded\./)).toBeVisible();
  await expect(search.getByRole('link', { name: 'SMART Recovery Organisation' })).toBeVisible();
});

test('when nothing of the search can be loaded, Enter still leads somewhere', async ({ page }) => {
  await page.route(/\/_astro\/(?:panel|view)\./, (route) => route.abort());
  await page.goto('/');
  await headerBox(page).fill('sponsor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    'Search could not be loaded. The A to Z in the menu lists every page.',
  );
});

test('a search for a group on a day finds the group', async ({ page }) => {
  await page.goto('/search/#q=Monday+group+Atherton');
  await page.getByRole('main').getByRole('link', { name: 'Recovery Hub Atherton' }).click();
  await expect(page).toHaveURL('/groups/recovery-hub-atherton/');
});

test('nothing of the search is fetched before it is used, and nothing typed ever leaves the page', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  const told: string[] = [];
  // Of the whole context, so that workers are heard too.
  context.on('request', (request) => {
    asked.push(`${request.url()} ${request.postData() ?? ''}`);
    told.push(request.headers()['referer'] ?? '');
  });
  const titles = new Set<string>();
  const noteTitle = async () => titles.add(await page.title());
  await page.goto('/');
  const isOfSearch = (url: string) => /pagefind|\/search\/|\/(?:panel|view|style)\./.test(url);
  expect(asked.filter(isOfSearch)).toEqual([]);
  await headerBox(page).focus();
  await expect.poll(() => asked.some((url) => url.includes('/search/start.json'))).toBe(true);
  await headerBox(page).pressSequentially('zymurgy seizure');
  await expect(page.getByRole('search').getByRole('link', { name: /^All \d+ results/ })).toBeVisible();
  expect(asked.filter(isOfSearch)).not.toEqual([]);
  await noteTitle();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/zymurgy seizure/);
  await noteTitle();
  await results(page).first().getByRole('link').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await noteTitle();
  const landed = page.url();

  const hasWords = (text: string) => /zymurgy|seizure/i.test(text.replace(/#.*/, ''));
  expect(asked.filter(hasWords)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
  expect(told.filter(Boolean)).toEqual([]);
  expect([...titles].filter(hasWords)).toEqual([]);
  expect(landed).not.toMatch(/zymurgy|#.*seizure/);
  expect(await page.evaluate(() => [document.referrer, localStorage.length, sessionStorage.length])).toEqual([
    '',
    0,
    0,
  ]);
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('words of danger put help first, at once and without a request', async ({ page }) => {
  await page.route(ENGINE, () => undefined); // never answered
  await page.goto('/glossary/');
  await headerBox(page).fill('meeting');
  const search = page.getByRole('search');
  await expect(search.getByText('Searching every page…')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await headerBox(page).fill('i want to kill myself');
  const help = search.getByRole('region', { name: 'You can talk to someone now' });
  await expect(help.getByRole('link', { name: 'Phone 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(help.getByRole('link', { name: 'Phone 999' })).toBeVisible();
  const top = await help.boundingBox();
  const rows = await search.getByRole('list').last().boundingBox();
  expect(top?.y).toBeLessThan(rows?.y ?? 0);
  expect(asked.filter((url) => !ENGINE.test(url))).toEqual([]);
});

test('on the search page help stands above the results, and goes with the words that brought it', async ({
  page,
}) => {
  await page.goto('/search/#q=my+husband+hits+me');
  const main = page.getByRole('main');
  const heading = main.getByRole('heading', { level: 2 }).first();
  await expect(heading).not.toHaveText('Best matches');
  await expect(
    main
      .getByRole('region')
      .getByRole('link', { name: /^Phone / })
      .first(),
  ).toBeVisible();
  await pageBox(page).fill('sponsor');
  await expect(page.getByRole('status')).toHaveText(/“sponsor”/);
  await expect(heading).toHaveText('Best matches');
});

test('who asks for a group at a place and time is offered the directory, already filtered', async ({
  page,
}) => {
  await page.goto('/search/#q=AA+meeting+in+Leeds+on+Monday');
  const offer = page.getByRole('link', { name: /^Look in the list of groups: / });
  await expect(offer).toHaveAttribute(
    'href',
    /^\/groups\/#(?=.*near=)(?=.*day=monday)(?=.*org=alcoholics-anonymous)/,
  );
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  const [above, below] = [await offer.boundingBox(), await first.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test('the search page asks for its words once, though it has two boxes', async ({ page }) => {
  for (const boxes of [
    [headerBox(page), pageBox(page)],
    [pageBox(page), headerBox(page)],
  ]) {
    const asked: string[] = [];
    const note = (request: Request) => void asked.push(new URL(request.url()).pathname);
    page.on('request', note);
    await page.goto('/search/');
    for (const box of boxes) {
      await box.fill('sponsor');
      await expect(page.getByRole('link', { name: /sponsor/i }).first()).toBeVisible();
    }
    expect(asked.filter((path) => path === '/search/start.json')).toHaveLength(1);
    page.off('request', note);
    await page.goto('/');
  }
});
