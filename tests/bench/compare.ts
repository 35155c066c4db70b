import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { median } from '../../src/lib/median.ts';
import { findBrowser } from '../find-browser.ts';

// How long the comparison takes from a press to the picture, on a processor slowed to a quarter, for nine
// columns. Beside it, in the same run, what it costs to draw the whole table anew: the simplest other way.
const LIMIT_MS = 50;
const SLOWDOWN = 4;
const RUNS = 10;
const port = 4341;

const server = spawn(process.execPath, ['tests/serve.ts', String(port)], { stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await openWhenServed(page);
  // As a reader has it who chooses: the end of what can be chosen, and the table below it.
  await page.getByText('Which to show').evaluate((legend) => {
    legend.scrollIntoView();
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

  const rows = [];
  for (const { name, press } of [
    { name: 'choose two organisations', press: ['alcoholics-anonymous', 'smart-recovery'] },
    { name: 'choose three more', press: ['lifering', 'moderation-management', 'women-for-sobriety'] },
    { name: 'only what differs', press: ['yes'] },
    { name: 'mark two questions', press: ['goal', 'research'] },
  ]) {
    // Each press for itself: the first of two boxes changes no column, and must not hide what the second costs.
    const there = press.map((): number[] => []);
    const back = press.map((): number[] => []);
    for (let run = 0; run < RUNS; run++) {
      for (const [index, value] of press.entries()) there[index]?.push(await pressAndPaint(page, value));
      for (const [index, value] of press.toReversed().entries()) {
        back[index]?.push(await pressAndPaint(page, value));
      }
    }
    rows.push({ action: name, ...slowest(there) }, { action: `${name}, undone`, ...slowest(back) });
  }
  const anew: number[] = [];
  for (let run = 0; run < RUNS; run++) anew.push(await drawAnew(page));
  console.log(`From press to paint, in ms, at ${SLOWDOWN} times slower, ${RUNS} runs:`);
  console.table([...rows, { action: 'for comparison: the table drawn anew', ...slowest([anew]) }]);
  if (rows.some((row) => row.median > LIMIT_MS)) {
    console.error(`Too slow: a median is over ${LIMIT_MS} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.kill();
}

async function openWhenServed(page: Page): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      await page.goto(`http://localhost:${port}/compare/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The built site could not be served. Run npm run build first.');
}

/** Presses the checkbox with that value; ms until the next frame has been painted. */
async function pressAndPaint(page: Page, value: string): Promise<number> {
  // The press before still has its address to write, and nobody presses twice at once.
  await page.waitForTimeout(300);
  return page.evaluate(async (pressed) => {
    const box = document.querySelector<HTMLInputElement>(`compare-table input[value="${pressed}"]`);
    if (!box) throw new Error(`There is no checkbox for ${pressed}.`);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    box.click();
    // A task queued in a frame runs once that frame has been painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, value);
}

/** Ms until the same table, written anew, has been painted. */
async function drawAnew(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return page.evaluate(async () => {
    const table = document.querySelector('compare-table table');
    const html = table?.innerHTML ?? '';
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    if (table) table.innerHTML = html;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

/** Of several presses, each with its times, the median of the slowest press and the longest time of all. */
function slowest(presses: readonly (readonly number[])[]) {
  return {
    median: Math.round(Math.max(...presses.map(median))),
    most: Math.round(Math.max(...presses.flat())),
  };
}
