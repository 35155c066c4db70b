import type { Browser, Page } from '@playwright/test';
import { serveSlowly, type Line, type Sent } from './slow-server.ts';

/** How a reader searches on a site. */
export interface SearchBox {
  name: string;
  /** The build. */
  folder: string;
  /** Where the reader is. */
  path: string;
  /** Brings up the box, ready to type in. */
  open(page: Page): Promise<void>;
  /** Selectors of what may be shown before the engine answers, if there is any, and of results. */
  suggestion: string | null;
  result: string;
}

/** What one search cost. Times in ms from the last key; null when nothing of the sort was shown. */
export interface Cost {
  bytes: number;
  sent: readonly Sent[];
  firstSuggestion: number | null;
  firstResult: number | null;
  /** When the results last changed. */
  settled: number | null;
}

const PORT = 4346;
const KEY_MS = 60;
const SETTLE_MS = 3000;

/** Searches for one word on a fresh visit, then, on the same page, for another. */
export async function visit(
  browser: Browser,
  box: SearchBox,
  line: Line | null,
  [word, next]: readonly [string, string],
): Promise<{ cold: Cost; warm: Cost }> {
  const sent: Sent[] = [];
  const server = await serveSlowly(box.folder, PORT, line, sent);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}${box.path}`, { waitUntil: 'networkidle' });
    sent.length = 0;
    await box.open(page);
    const cold = await search(page, box, word, sent);
    sent.length = 0;
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.waitForTimeout(1000);
    const warm = await search(page, box, next, sent);
    return { cold, warm };
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

async function search(page: Page, { suggestion, result }: SearchBox, word: string, sent: readonly Sent[]) {
  await page.evaluate(startWatching, { suggestion: suggestion ?? 'none', result });
  await page.keyboard.type(word, { delay: KEY_MS });
  await page.waitForFunction(() => 'settled' in window.searchWatch, null, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const watch = await page.evaluate(() => window.searchWatch);
  const since = (time: number | undefined) => (time === undefined ? null : Math.max(0, time - watch.lastKey));
  return {
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: [...sent],
    firstSuggestion: since(watch.suggestion),
    firstResult: since(watch.result),
    settled: since(watch.settled),
  };
}

declare global {
  interface Window {
    searchWatch: { lastKey: number; suggestion?: number; result?: number; settled?: number };
  }
}

/** Runs in the page: looks at every frame what can be seen. */
function startWatching(selectors: { suggestion: string; result: string }): void {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim())
      .join('|');
  const watch: Window['searchWatch'] = { lastKey: 0 };
  window.searchWatch = watch;
  let results = shown(selectors.result);
  const suggestions = shown(selectors.suggestion);
  document.addEventListener('input', () => (watch.lastKey = performance.now()), true);
  const look = () => {
    if (window.searchWatch !== watch) return;
    if (watch.lastKey > 0) {
      const suggested = shown(selectors.suggestion);
      if (suggested !== '' && suggested !== suggestions) watch.suggestion ??= performance.now();
      const now = shown(selectors.result);
      if (now !== '' && now !== results) {
        watch.result ??= performance.now();
        watch.settled = performance.now();
        results = now;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
