import { defineConfig } from '@playwright/test';
import { demoAddress } from './demo-site.ts';
import { findBrowser } from './find-browser.ts';

const port = 4331;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Patience costs nothing where all is well, and a busy machine of two cores needs it.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      // Root, as on CI, has no sandbox; a test browser has nobody to report to. There is no screen to draw
      // for, and one page at a time needs no second renderer: both cost each test half a second.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--renderer-process-limit=1',
      ],
    },
  },
  webServer: [
    {
      command: `node tests/serve.ts ${port}`,
      cwd: '..',
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
      stdout: 'ignore',
    },
    {
      // The demonstration that tests/built makes: a directory of a real one's size.
      command: `node tests/serve.ts ${new URL(demoAddress).port} .demo/dist`,
      cwd: '..',
      url: demoAddress,
      reuseExistingServer: false,
      stdout: 'ignore',
    },
  ],
});
