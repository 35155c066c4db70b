import { expect, test, type Page } from '@playwright/test';
import { faultsOf, wcag } from './axe.ts';
import { demoAddress, demoFolder } from '../demo-site.ts';
import { heldGroups } from '../held-groups.ts';

test.use({ baseURL: demoAddress });

async function lookNear(page: Page, text: string) {
  await page.goto('/groups/');
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill(text);
  await page.getByRole('button', { name: 'Show groups' }).click();
}

for (const [typed, label] of [
  ['Leeds', 'Leeds'],
  ['Kirklees', 'Kirklees'],
  ['ls6 1aa', 'LS6'],
  ['SW1', 'SW1'],
] as const) {
  test(`someone who types ${typed} sees the nearest groups first, and those to join from home`, async ({
    page,
  }) => {
    await lookNear(page, typed);
    await expect(page.getByRole('status')).toHaveText(new RegExp(`counted from ${label}\\.`));
    const cards = page.getByRole('region', { name: `Groups near ${label}` }).getByRole('article');
    await expect(cards.first()).toContainText(/about \d+ miles? away|under a mile away/);
    const miles = (await cards.allTextContents()).map((text) =>
      Number(/about (\d+) mile/.exec(text)?.[1] ?? 0),
    );
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    await expect(
      page.getByRole('link', { name: /^\d+ groups that anyone can join from home$/ }),
    ).toBeVisible();
  });
}

for (const town of ['Leeds', 'Norwich', 'Truro']) {
  test(`below the groups near ${town} stand those to join from home, with their number`, async ({ page }) => {
    const many = heldGroups(demoFolder).filter(({ format }) => format !== 'in-person').length;
    await lookNear(page, town);
    const near = page.getByRole('region', { name: `Groups near ${town}` });
    const home = page.getByRole('main').getByRole('region', { name: 'From home, wherever you live' }).first();
    await expect(near).toBeVisible();
    await expect(home).toContainText(
      `We hold ${many} groups that anyone in England can join online or by phone.`,
    );
    await expect(home.getByRole('article')).toHaveCount(3);
    const [above, below] = [await near.boundingBox(), await home.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
    await page.getByText('Filter these groups').click();
    await page.getByRole('checkbox', { name: /^Monday/ }).check();
    await expect(home.getByRole('article')).toHaveCount(0);
    await home.getByRole('link', { name: 'Groups you can join from home' }).click();
    await expect(page).toHaveURL(/\/groups\/online\/#day=monday$/);
  });
}

test('someone who asks for groups up to five miles away is told how many are within five', async ({
  page,
}) => {
  await page.goto('/groups/#near=LS6&within=5');
  await expect(page.getByRole('status')).toHaveText(/^\d+ groups? within about 5 miles, counted from LS6\.$/);
});

test('filters with no place ask for the place, and hold when it is given', async ({ page }) => {
  await page.goto('/groups/#day=monday&time=evening');
  const status = page.getByRole('status');
  await expect(status).toHaveText('Type your town or postcode first. Your filters stay.');
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill('Leeds');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/counted from Leeds\.$/);
  await expect(page).toHaveURL(/#near=Leeds&day=monday&time=evening$/);
});

test('no request tells what was typed, and of a postcode only the first half stands in the address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await lookNear(page, 'LS6 1AA');
  await expect(page.getByRole('status')).toHaveText(/LS6/);
  expect(page.url()).toMatch(/\/groups\/#near=LS6$/);
  expect(asked.filter((url) => /ls6|1aa/i.test(url))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(demoAddress))).toEqual([]);
});

test('of several places with one name, the reader chooses', async ({ page }) => {
  await lookNear(page, 'Newport');
  await page.getByRole('button', { name: 'Newport, Telford and Wrekin' }).click();
  await expect(page.getByRole('status')).toHaveText(/Newport, Telford and Wrekin/);
  await expect(page.getByRole('heading', { name: /^Groups near Newport/ })).toBeFocused();
});

test('a slip of the finger is put right', async ({ page }) => {
  await lookNear(page, 'Harogate');
  await page.getByRole('button', { name: 'Harrogate, North Yorkshire' }).click();
  await expect(page.getByRole('status')).toHaveText(/Harrogate/);
});

for (const { typed, country, finder } of [
  { typed: 'BT1', country: 'Northern Ireland', finder: 'Find a meeting' },
  { typed: 'EH1', country: 'Scotland', finder: 'Find an AA meeting' },
  { typed: 'Chepstow', country: 'Wales', finder: 'Find an AA meeting' },
]) {
  test(`someone in ${country} gets a plain answer and the finder to use there`, async ({ page }) => {
    await lookNear(page, typed);
    const answer = page.getByText(`is in ${country}. This site covers England only.`);
    await expect(answer.filter({ visible: true })).toHaveCount(1);
    const links = page.getByRole('link', { name: finder, exact: true });
    await expect(links.first()).toBeVisible();
  });
}

test('someone who types a whole region is led to its list, with what was ticked and kept', async ({
  page,
}) => {
  await page.goto('/groups/#day=monday&kept=demo-group-00001');
  await page.getByRole('textbox', { name: 'Town, council area or postcode' }).fill('the north-west');
  await page.getByRole('button', { name: 'Show groups' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'The North West is a whole region. See its list, or type a town or postcode in it.',
  );
  await page.getByRole('link', { name: 'Groups in the North West' }).click();
  await expect(page).toHaveURL(/\/groups\/in\/north-west\/#day=monday&kept=demo-group-00001$/);
});

test('where filters alone leave none near, nobody reads that there is none', async ({ page }) => {
  await page.goto('/groups/#near=Leeds&within=10&day=monday&time=night&org=lifering&format=phone');
  await expect(page.getByRole('status')).toHaveText(
    'No group matches your filters within about 10 miles, counted from Leeds.',
  );
});

test('far beyond the border no distant groups of England are offered, and near it only the near ones', async ({
  page,
}) => {
  await lookNear(page, 'EH1');
  await expect(page.getByRole('status')).toHaveText('EH1 is in Scotland. This site covers England only.');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /groups that anyone can join from home$/ })).toBeVisible();
  await expect(page.getByText('Filter these groups')).toBeHidden();
  await lookNear(page, 'Chepstow');
  await expect(page.getByRole('status')).toHaveText(
    /^Chepstow, Monmouthshire is in Wales\. This site covers England only\. \d+ groups? within about 25 miles,/,
  );
});

test('filters, chips, what was kept and the groups found pass axe, and fit a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/groups/#near=LS6&day=monday&goal=stop&kept=demo-group-00001');
  await page.getByText('Filter these groups').click();
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await faultsOf(page, { tags: wcag })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('someone who lets the device say where it is', () => {
  test.use({ geolocation: { latitude: 53.8, longitude: -1.55 }, permissions: ['geolocation'] });

  test('is asked only on a press, sees the nearest groups, and the place is kept nowhere', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const device = navigator.geolocation;
      for (const name of ['getCurrentPosition', 'watchPosition'] as const) {
        const ask = device[name].bind(device);
        device[name] = (...options) => {
          performance.mark('asked');
          return ask(...options) as number;
        };
      }
    });
    const timesAsked = () => page.evaluate(() => performance.getEntriesByName('asked').length);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/groups/');
    expect(await timesAsked()).toBe(0);
    await page.getByRole('button', { name: 'Use where I am now' }).click();
    await expect(page.getByRole('status')).toHaveText(/counted from where you are/);
    expect(await timesAsked()).toBe(1);
    expect(page.url()).not.toMatch(/53|1\.55/);
    expect(asked.filter((url) => /53\.8|1\.55/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('someone who refuses is told so and led back to the box', async ({ page }) => {
  await page.goto('/groups/');
  await page.getByRole('button', { name: 'Use where I am now' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Your device did not allow it. Type your town or postcode instead.',
  );
  await expect(page.getByRole('textbox', { name: /^Town/ })).toBeFocused();
});

test.describe('someone whose browser runs no JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('goes from region to council area to town to group by links, and meets no dead control', async ({
    page,
  }) => {
    await page.goto('/groups/');
    await expect(page.getByRole('textbox', { name: /^Town/ })).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Yorkshire and The Humber' }).click();
    await expect(page.getByText('Filter these groups')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Leeds', exact: true }).click();
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'When' })).toBeVisible();
  });
});

test('when the finder cannot be loaded, someone is told, and what they typed is sent nowhere', async ({
  page,
}) => {
  await page.route(/\/_astro\/finder\./, (route) => route.abort());
  await page.goto('/groups/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('textbox', { name: /Town, council area or postcode/ }).fill('Leeds');
  await page.getByRole('button', { name: 'Show groups' }).click();
  await expect(page.getByText('This could not be loaded.')).toBeVisible();
  await expect(page).toHaveURL('/groups/');
  expect(asked.filter((url) => /leeds/i.test(url))).toEqual([]);
});
