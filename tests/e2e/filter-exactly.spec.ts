import { expect, test, type Page } from '@playwright/test';
import { demoAddress, demoFolder } from '../demo-site.ts';
import { heldGroups, organisationOf, organisations, slugsOf, type HeldGroup } from '../held-groups.ts';
import { foundGroups, showAllFound } from './found-groups.ts';

// What the finder shows is held against the file of groups that the site publishes, and the organisations’ own files.
test.use({ baseURL: demoAddress });

const groups = heldGroups(demoFolder);
const inRegion = (region: string) => groups.filter(({ location }) => location?.region === region);
const meetsOn = (day: string) => (group: HeldGroup) => group.meetings.some(({ weekday }) => weekday === day);
const isMondayEvening = ({ meetings }: HeldGroup) =>
  meetings.some(({ weekday, start }) => weekday === 'monday' && start >= '17:00' && start <= '20:59');

/** What a group says for itself, or else its organisation. */
function codeOf(group: HeldGroup, question: 'goal' | 'faith' | 'programme'): string | undefined {
  const own = group.answers?.[question]?.value;
  return own ?? organisations.find(({ slug }) => slug === organisationOf(group))?.answers?.[question]?.value;
}

test('every organisation, and the groups of none, are there to choose, each with its number after every change', async ({
  page,
}) => {
  const here = inRegion('north-west');
  await page.goto('/groups/in/north-west/');
  await page.getByText('Filter these groups').click();
  const boxes = page.getByRole('group', { name: 'Organisation' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(organisations.length);
  const expectCounts = async (among: HeldGroup[]) => {
    const held = Map.groupBy(among, organisationOf);
    for (const { slug, name } of organisations) {
      const words = `${name} (${held.get(slug)?.length ?? 0})`;
      await expect(boxes.and(page.getByLabel(words, { exact: true }))).toBeVisible();
    }
  };
  await expectCounts(here);
  await page.getByRole('checkbox', { name: /^Monday/ }).check();
  await expectCounts(here.filter(meetsOn('monday')));
});

for (const { list, held } of [
  { list: '/groups/in/yorkshire-and-the-humber/', held: inRegion('yorkshire-and-the-humber') },
  { list: '/groups/online/', held: groups.filter(({ format }) => format !== 'in-person') },
]) {
  test(`Monday evening on ${list} is every group that starts from 17:00 to 20:59 on a Monday, and no other`, async ({
    page,
  }) => {
    const wanted = held.filter(isMondayEvening);
    expect(wanted.length).toBeGreaterThan(1);
    await page.goto(`${list}#day=monday&time=evening`);
    expect(await showAllFound(page, wanted.length)).toEqual(slugsOf(wanted));
  });
}

test('Monday evening near a place is every such group within reach, and no other', async ({ page }) => {
  await page.goto('/groups/#near=LS6&within=25');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/counted from LS6/);
  const many = Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]);
  const within = new Set(await showAllFound(page, many));
  const wanted = groups.filter((group) => within.has(group.slug) && isMondayEvening(group));
  expect(wanted.length).toBeGreaterThan(1);
  await page.goto('/groups/#near=LS6&within=25&day=monday&time=evening');
  expect(await showAllFound(page, wanted.length)).toEqual(slugsOf(wanted));
});

/** Where each card found says why it is there, for one filter. */
async function reasonsOn(page: Page, filter: string): Promise<string[]> {
  const cards = foundGroups(page).getByRole('article');
  const reasons = cards.getByRole('link', { name: new RegExp(`^${filter}: why`) });
  await expect(reasons).toHaveCount(await cards.count());
  return reasons.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('someone who wants to cut down sees every group whose organisation supports it and no other, each with the reason', async ({
  page,
}) => {
  const wanted = inRegion('south-east').filter((group) =>
    ['either', 'mainly-cut-down'].includes(codeOf(group, 'goal') ?? ''),
  );
  await page.goto('/groups/in/south-east/#goal=cut-down');
  expect(await showAllFound(page, wanted.length)).toEqual(slugsOf(wanted));
  const reasons = [...new Set(await reasonsOn(page, 'Goal'))];
  expect(reasons.toSorted()).toEqual(
    [...new Set(wanted.map((group) => `/organisations/${organisationOf(group)}/#the-goal`))].toSorted(),
  );
  for (const reason of reasons) {
    await page.goto(reason);
    await expect(page.getByRole('heading', { name: 'The goal', exact: true })).toBeInViewport();
  }
});

test('faith is what the organisation says of it, save where a group says otherwise and names its source', async ({
  page,
}) => {
  const wanted = inRegion('north-west').filter((group) =>
    ['secular', 'either'].includes(codeOf(group, 'faith') ?? ''),
  );
  const own = wanted.filter(({ answers, organisation }) => answers?.faith && organisation !== null);
  expect(own.length).toBeGreaterThan(0);
  await page.goto('/groups/in/north-west/#faith=not-part-of-it');
  expect(await showAllFound(page, wanted.length)).toEqual(slugsOf(wanted));
  const reasons = await reasonsOn(page, 'Faith');
  const ownReasons = wanted.filter(({ answers }) => answers?.faith).map(({ slug }) => `/groups/${slug}/#who`);
  expect([...new Set(reasons.filter((reason) => reason.startsWith('/groups/')))].toSorted()).toEqual(
    ownReasons.toSorted(),
  );
  await page.goto(ownReasons[0] ?? '');
  await page.getByRole('main').getByRole('link', { name: 'Secular', exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/.*#/);
});

test('an approach is that of the organisation’s programme', async ({ page }) => {
  const twelveSteps = organisations
    .filter(
      ({ answers, programme }) =>
        answers?.['programme']?.value === 'twelve-steps' || programme === 'twelve-steps',
    )
    .map(({ slug }) => slug);
  const wanted = inRegion('east-midlands').filter((group) => twelveSteps.includes(organisationOf(group)));
  expect(new Set(wanted.map(organisationOf)).size).toBeGreaterThan(1);
  await page.goto('/groups/in/east-midlands/#approach=twelve-steps');
  expect(await showAllFound(page, wanted.length)).toEqual(slugsOf(wanted));
  await reasonsOn(page, 'Approach');
});

test('someone who needs a step-free way in sees only groups that have one, and the unknown only when asked for', async ({
  page,
}) => {
  const known = (value: string) => inRegion('london').filter(({ access }) => access.stepFree === value);
  const [sure, unknown] = [known('yes'), known('not-known')];
  await page.goto('/groups/in/london/#access=step-free');
  expect(await showAllFound(page, sure.length)).toEqual(slugsOf(sure));
  await page.getByText('Filter these groups').click();
  await page.getByRole('checkbox', { name: 'Include groups where this is not known' }).check();
  expect(await showAllFound(page, sure.length + unknown.length)).toEqual(slugsOf([...sure, ...unknown]));
});
