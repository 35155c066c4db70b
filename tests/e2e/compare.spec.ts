import { expect, test } from '@playwright/test';

test('someone choosing sees how all nine answer one question, and where each answer comes from', async ({
  page,
}) => {
  await page.goto('/compare/');
  const table = page.getByRole('table', { name: /Each question leads/ });
  await expect(table.getByRole('columnheader')).toHaveCount(10);
  const row = table.getByRole('row', { name: /Is the goal to stop or to cut down/ });
  const cells = row.getByRole('cell');
  await expect(cells).toHaveCount(9);
  for (const cell of await cells.all())
    await expect(cell.getByRole('link', { name: /^Source \d+$/ }).first()).toBeVisible();
});

test('the question leads to the page that answers it in full', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('link', { name: 'Is faith part of it?' }).click();
  await expect(page).toHaveURL('/guides/faith-and-spirituality/');
});

test('on a phone each question is a block, and still a table for a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/');
  const cell = page
    .getByRole('row', { name: /What does it cost/ })
    .getByRole('cell')
    .first();
  await expect(cell).toContainText('AA');
  const box = await cell.boundingBox();
  expect(box?.width).toBeGreaterThan(240);
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 1280, height: 640 },
  { width: 1280, height: 480 },
]) {
  test(`at ${viewport.width} by ${viewport.height} nothing that has the focus is under a header`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/compare/');
    const hidden = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) =>
        [...links, ...links.toReversed()].flatMap((link) => {
          (link as HTMLElement).focus();
          const [box] = link.getClientRects();
          const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return top && (link.contains(top) || top.contains(link)) ? [] : [link.textContent];
        }),
      );
    expect(hidden).toEqual([]);
  });
}

test('the three explanations answer the same six questions', async ({ page }) => {
  await page.goto('/models/compare/');
  await expect(page.getByRole('rowheader')).toHaveCount(6);
  await expect(page.getByRole('cell')).toHaveCount(18);
});

test('the twelve steps stand beside the four points, point by point', async ({ page }) => {
  await page.goto('/programmes/twelve-steps-and-four-points/');
  const part = page.getByRole('region', { name: 'Point by point' });
  await expect(part.getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await part.getByRole('heading', { level: 3 }).count()).toBeGreaterThanOrEqual(4);
});
