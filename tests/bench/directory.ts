import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { median } from '../../src/lib/median.ts';
import { findBrowser } from '../find-browser.ts';
import { serveCompressed } from './serve-compressed.ts';

// What the directory costs at 500, 5,000 and 50,000 groups: to build, to open and to filter. Each size is
// built into `.demo/` and measured in a browser, over a fresh profile each time, with no speed limit on the
// line, as the directories of others were measured: `npm run bench:directory`, or with `-- --sizes 500`.

/** Ways to use the directory: a page, what its reader does first, and a box to tick then. */
const journeys = [
  { name: 'council area', path: '/groups/in/leeds/', open: openFilters, tick: /^Evening/ },
  { name: 'region, by day', path: '/groups/in/south-east/#day=monday', open: openFilters, tick: /^Evening/ },
  { name: 'from home', path: '/groups/online/#day=monday&time=evening', open: openFilters, tick: /^Anyone/ },
  { name: 'near a postcode', path: '/groups/', open: lookNear('LS6'), tick: /^Monday/ },
  { name: 'near a town', path: '/groups/', open: lookNear('Leeds'), tick: /^Monday/ },
  { name: 'near a village', path: '/groups/', open: lookNear('Hathersage'), tick: /^Monday/ },
];
const PORT = 4340;
const MIB = 1024;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,5000,50000' },
    runs: { type: 'string', default: '3' },
    built: { type: 'boolean', default: false },
  },
});

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
for (const size of values.sizes.split(',')) {
  // `--built` measures what is already there.
  const build = values.built ? 'not built now' : buildDemo(size);
  console.log(`\n${size} groups (${build})`);
  const server = await serveCompressed('.demo/dist', PORT);
  for (const journey of journeys) {
    const runs: Visit[] = [];
    const slow: Visit[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      runs.push(await measure(browser, journey, 1));
      slow.push(await measure(browser, journey, 4));
    }
    const middle = (read: (run: Visit) => number, of = runs) => Math.round(median(of.map(read)));
    console.log(
      [
        journey.name.padEnd(18),
        `untouched ${kilobytes(middle(({ before }) => before))}`,
        `filtered ${kilobytes(middle(({ after }) => after))}, ${kilobytes(middle(({ data }) => data))} of it data`,
        `list after ${middle(({ firstList }) => firstList)} ms`,
        `change ${middle(({ change }) => change)} ms, ${middle(({ change }) => change, slow)} ms on a slow phone`,
        `heap ${(middle(({ heap }) => heap) / 1e6).toFixed(1)} MB`,
      ].join(' | '),
    );
  }
  server.close();
}
await browser.close();

/** Builds a demonstration; answers with seconds and the peak memory of its largest process. */
function buildDemo(size: string): string {
  const demo = [process.execPath, 'src/cli/demo.ts', '--groups', size, '--build'];
  // GNU time knows the peak of children; without it only the seconds are told.
  const timer = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M'] : [];
  const [program = '', ...args] = [...timer, ...demo];
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(stderr);
  const seconds = Math.round((performance.now() - started) / 1000);
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return `built in ${seconds} s${peak ? `, at most ${Math.round(Number(peak) / MIB)} MiB` : ''}`;
}

type Visit = Awaited<ReturnType<typeof measure>>;

/** One visit: opens the page, waits, uses a control, then ticks a box. Bytes are as sent, headers too. */
async function measure(browser: Browser, { path, open, tick }: (typeof journeys)[number], cpu: number) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const sent = await countBytes(devTools);
  if (cpu > 1) await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const [address = '', hash = ''] = path.split('#');

  await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: 'networkidle' });
  const before = sent.all;
  const firstList = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint?.startTime ?? Number.NaN;
  });
  if (hash) await page.goto(`http://localhost:${PORT}${path}`);
  await open(page);
  await page.waitForLoadState('networkidle');
  await page.getByRole('checkbox', { name: tick }).waitFor();
  const change = await timeTick(page, tick);
  await page.waitForLoadState('networkidle');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  await context.close();
  return { before, after: sent.all, data: sent.data, firstList, change, heap: usedSize };
}

/** Milliseconds from a tick to the first frame that shows the changed list. */
async function timeTick(page: Page, name: RegExp): Promise<number> {
  const box = page.getByRole('checkbox', { name });
  await box.evaluate((input) => {
    const status = document.querySelector('[role=status]');
    if (!status) throw new Error('This page has no status.');
    const shown = new Promise<number>((resolve) => {
      input.addEventListener('click', () => {
        const start = performance.now();
        new MutationObserver(() => {
          requestAnimationFrame(() => {
            // The first task after the frame: what the page does afterwards is no part of what was waited for.
            const end = () => {
              resolve(performance.now() - start);
            };
            void window.scheduler.postTask(end, { priority: 'user-blocking' });
          });
        }).observe(status, { childList: true, characterData: true, subtree: true });
      });
    });
    Object.assign(window, { shown });
  });
  await box.click();
  return page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
}

/** Counts what is sent from now on: all of it, and the files of groups and places. */
async function countBytes(devTools: CDPSession): Promise<{ all: number; data: number }> {
  const sent = { all: 0, data: 0 };
  const dataRequests = new Set<string>();
  devTools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (new URL(request.url).pathname.startsWith('/data/')) dataRequests.add(requestId);
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sent.all += encodedDataLength;
    if (dataRequests.has(requestId)) sent.data += encodedDataLength;
  });
  await devTools.send('Network.enable');
  return sent;
}

async function openFilters(page: Page) {
  await page.getByText('Filter these groups').click();
}

function lookNear(text: string) {
  return async (page: Page) => {
    await page.getByRole('textbox', { name: /^Town/ }).fill(text);
    await page.getByRole('button', { name: 'Show groups' }).click();
    await openFilters(page);
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
