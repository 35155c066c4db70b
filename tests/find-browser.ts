import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The headless one first: pages open in it in about two thirds of the time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const INSTALLERS = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium-headless-shell'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
];

/**
 * The path of a Chromium to test with: the one named in `CHROMIUM_PATH`, else
 * Playwright's own, else the system's; else one is installed. Throws, saying
 * what to do, when none can be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file.`);
  }
  const found = installedBrowser();
  if (found) return found;
  for (const [command = '', ...args] of INSTALLERS) {
    console.log(`No browser found. Trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser to test with. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function installedBrowser(): string | undefined {
  const own = chromium.executablePath();
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [own, ...system, mac].find((path) => existsSync(path));
}
