import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median } from '../../src/lib/median.ts';
import { findBrowser } from '../find-browser.ts';
import { slow4g, type Sent } from './search/slow-server.ts';
import { buildStarlight } from './search/starlight.ts';
import { readTexts } from './search/texts.ts';
import { visit, type Cost, type SearchBox } from './search/visit.ts';

// What a search costs here and in Starlight's own window, over the same texts: bytes from the moment the box is
// opened, and the wait after the last key on Slow 4G. Ours with the groups there are and with 10,000 made up, which
// are built into `.demo/`: `npm run bench:search`, or this file with `--built` to measure what is there.
const MANY = 10_000;
const WORDS = ['sponsor', 'medicines'] as const;
const LIMITS = { engine: 90_000, word: 27_000, result: 3600, firstCold: 400, firstWarm: 100 };

const modal: Omit<SearchBox, 'folder'> = {
  ...{
    name: 'Starlight',
    path: '/guides/which-might-suit-me/',
    suggestion: null,
    result: '.pagefind-ui__result-link',
  },
  open: async (page) => {
    await page.locator('button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').focus();
  },
};

/** Where results stand with passages; the panel under the header’s box has titles alone, which cost nothing. */
const searchPage: SearchBox = {
  ...{ name: 'ours, the search page', folder: 'dist', path: '/search/', suggestion: null },
  result: 'search-page [data-results] a',
  open: (page) => page.getByRole('main').getByRole('searchbox').focus(),
};

const { values } = parseArgs({
  options: { built: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  if (!values.built) buildDemo();
  const starlight = buildStarlight(await readTexts(browser, 'dist'));
  const rows = [];
  for (const box of [
    ours('ours', 'dist'),
    ours(`ours, ${MANY} groups`, '.demo/dist'),
    { ...modal, folder: starlight },
    searchPage,
  ]) {
    const visits = [];
    for (let run = 0; run < Number(values.runs); run++) visits.push(await visit(browser, box, slow4g, WORDS));
    const cold = middle(visits.map((one) => one.cold));
    const warm = middle(visits.map((one) => one.warm));
    rows.push({ name: box.name, cold, warm, parts: partsOf(visits[0]?.cold.sent ?? []) });
  }
  console.log(
    `Slow 4G, the box opened and a word typed at once, ${values.runs} runs, in ms after the last key:`,
  );
  console.table(rows.map(({ name, cold }) => ({ name, ...cold })));
  console.log('Another word on the same page:');
  console.table(rows.map(({ name, warm }) => ({ name, ...warm })));
  console.log('Bytes of the first search:');
  console.table(rows.map(({ name, parts }) => ({ name, ...parts })));
  const faults = faultsOf(rows);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}

interface Row {
  name: string;
  cold: ReturnType<typeof middle>;
  warm: ReturnType<typeof middle>;
  parts: ReturnType<typeof partsOf>;
}

function faultsOf([few, many, starlight, page]: readonly Row[]): string[] {
  if (!few || !many || !starlight || !page) throw new Error('Something was not measured.');
  const never = Number.POSITIVE_INFINITY;
  const checks: [boolean, string][] = [
    [few.parts.engine <= LIMITS.engine, 'The engine is too large.'],
    [few.parts.words <= LIMITS.word, 'A word is too large.'],
    [page.parts.results > 0 && page.parts.eachResult <= LIMITS.result, 'A result is too large.'],
    [few.cold.bytes <= starlight.cold.bytes, 'The first search sends more than Starlight’s.'],
    // The same code and texts: what differs is the few links of the notice that the groups are made up.
    [many.cold.bytes <= few.cold.bytes * 1.02, `${MANY} groups make a search for no place dearer.`],
    [(few.cold.firstSuggestion ?? never) <= LIMITS.firstCold, 'The first suggestion comes late, cold.'],
    [(few.warm.firstSuggestion ?? never) <= LIMITS.firstWarm, 'The first suggestion comes late, warm.'],
    [(few.cold.settled ?? never) <= (starlight.cold.settled ?? 0), 'Results come after Starlight’s, cold.'],
    [(few.warm.settled ?? never) <= (starlight.warm.settled ?? 0), 'Results come after Starlight’s, warm.'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function middle(costs: readonly Cost[]) {
  const of = (read: (cost: Cost) => number | null) => {
    const times = costs.map(read).filter((time) => time !== null);
    return times.length === 0 ? null : Math.round(median(times));
  };
  return {
    bytes: Math.round(median(costs.map(({ bytes }) => bytes))),
    firstSuggestion: of(({ firstSuggestion }) => firstSuggestion),
    firstResult: of(({ firstResult }) => firstResult),
    settled: of(({ settled }) => settled),
  };
}

/** Bytes by what they are for. */
function partsOf(sent: readonly Sent[]) {
  const sum = (some: readonly Sent[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const results = sent.filter(({ path }) => path.includes('/pagefind/fragment/'));
  const words = sent.filter(({ path }) => path.includes('/pagefind/index/'));
  const engine = sent.filter(({ path }) => /\/pagefind\/[^/]+$/.test(path));
  const rest = sent.filter((one) => ![...results, ...words, ...engine].includes(one));
  return {
    engine: sum(engine),
    words: sum(words),
    results: results.length,
    eachResult: Math.round(sum(results) / Math.max(1, results.length)),
    largestResult: Math.max(0, ...results.map(({ bytes }) => bytes)),
    allResults: sum(results),
    scriptsAndStart: sum(rest),
    requests: sent.length,
  };
}

function ours(name: string, folder: string): SearchBox {
  return {
    ...{
      name,
      folder,
      path: '/guides/',
      suggestion: 'header .search-panel li a',
      result: 'header .search-end a',
    },
    open: (page) => page.getByRole('banner').getByRole('searchbox').focus(),
  };
}

function buildDemo(): void {
  const args = ['src/cli/demo.ts', '--groups', String(MANY), '--build'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    ...{ stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 30 },
  });
  if (status !== 0) throw new Error(`The demonstration could not be built.\n${stderr}`);
}
