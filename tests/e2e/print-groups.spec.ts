import { expect, test } from '@playwright/test';
import { demoAddress, demoFolder } from '../demo-site.ts';
import { heldGroups } from '../held-groups.ts';
import { foundGroups } from './found-groups.ts';
import { linksOnPages } from './printed-pages.ts';

test.use({ baseURL: demoAddress });

const REGION = 'yorkshire-and-the-humber';
const LIST = `/groups/in/${REGION}/#day=monday`;
const wanted = heldGroups(demoFolder).filter(
  ({ location, meetings }) =>
    location?.region === REGION && meetings.some(({ weekday }) => weekday === 'monday'),
);

test('a narrowed list prints on A4 to its last group, and no group stands on two pages', async ({ page }) => {
  await page.goto(LIST);
  await expect(page.getByRole('status')).toHaveText(`${wanted.length} groups match.`);
  const cards = foundGroups(page).getByRole('article');
  expect(await cards.count()).toBeLessThan(wanted.length);
  const printed = new Set(linksOnPages(await page.pdf({ format: 'A4' })).flat());
  const missing = wanted.filter(({ slug }) => !printed.has(`${demoAddress}groups/${slug}/`));
  expect(missing.map(({ slug }) => slug)).toEqual([]);

  // A link in the first line of each card and one in its last tell which page these are on.
  await page.emulateMedia({ media: 'print' });
  await cards.evaluateAll((all) => {
    for (const [index, card] of all.entries()) {
      const lines = [...card.querySelectorAll('p, li')].filter((line) => line.checkVisibility());
      for (const [place, line] of [card.querySelector('h4, h5'), lines.at(-1)].entries()) {
        const link = document.createElement('a');
        link.href = `https://${place === 0 ? 'first' : 'last'}.example/${index}`;
        link.textContent = line?.textContent ?? '';
        line?.replaceChildren(link);
      }
    }
  });
  const pages = linksOnPages(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeGreaterThan(1);
  const pageOf = (address: string) => pages.flatMap((links, page) => (links.includes(address) ? [page] : []));
  for (let index = 0; index < wanted.length; index += 1) {
    const first = pageOf(`https://first.example/${index}`);
    expect(first, `page of card ${index}`).toHaveLength(1);
    expect(pageOf(`https://last.example/${index}`), `last page of card ${index}`).toEqual(first);
  }
});

test('on paper a narrowed list stands under its day, in full words, with how to reach each group and how far to trust it', async ({
  page,
}) => {
  await page.goto(LIST);
  await expect(page.getByRole('status')).toHaveText(/match/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 4, name: 'Monday' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keep/ }).first()).toBeHidden();
  await expect(page.getByRole('link', { name: 'Find an AA meeting', exact: true })).toBeHidden();
  const cards = foundGroups(page).getByRole('article');
  const bySlug = new Map(wanted.map((group) => [`/groups/${group.slug}/`, group]));
  let reached = 0;
  for (const card of await cards.all()) {
    const group = bySlug.get((await card.getByRole('link').first().getAttribute('href')) ?? '');
    const text = await card.innerText();
    expect(text).toMatch(/Seen on \d{1,2} [A-Z][a-z]+ \d{4}/);
    if (group?.provenance.confirmed) expect(text).toMatch(/Confirmed on \d{1,2} [A-Z][a-z]+ \d{4}/);
    const ways = [group?.website ?? group?.joining?.url, group?.joining?.phone].filter((way) => way);
    for (const way of ways) expect(text).toContain(way);
    reached += ways.length;
    expect(text).not.toMatch(/not-known|in-person|hybrid|everyWeeks|monthly|-people|-friends/);
  }
  expect(reached).toBeGreaterThan(0);
});

test('what was kept prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const seen = [...document.querySelectorAll('main :is(article, h1, h2)')].filter((part) =>
        part.checkVisibility(),
      );
      performance.mark('printed', {
        detail: seen.map((part) => part.querySelector('a')?.pathname ?? part.id),
      });
    };
  });
  await page.goto('/groups/in/leeds/#kept=demo-group-00001,demo-group-00002');
  await expect(page.getByRole('region', { name: 'Kept for later' })).toBeVisible();
  // The button is not on paper: it is pressed as on the screen before the page becomes paper.
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Print only these', includeHidden: true }).dispatchEvent('click');
  const printed = await page.evaluate(() =>
    performance.getEntriesByName('printed').map((mark) => (mark as PerformanceMark).detail as unknown),
  );
  expect(printed).toEqual([['/groups/demo-group-00001/', '/groups/demo-group-00002/']]);
});
