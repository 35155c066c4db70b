import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Astro's own program, with two habits switched off: it reports usage to its
// makers, and it moves servers to the background when it believes that an
// agent started it, so that whoever waits for them waits for ever.
const astro = fileURLToPath(
  import.meta.resolve('astro/package.json').replace(/package\.json$/, 'bin/astro.mjs'),
);
const args = process.argv.slice(2);

// A build is the same whoever starts it. A test runner's NODE_ENV, and its DEV, which Astro takes for its
// own, would make it one for development: three times as long, and not the code that people get.
const env = { ...process.env, DEV: undefined, PROD: undefined };
const { status } = spawnSync(process.execPath, [astro, ...args], {
  stdio: 'inherit',
  env: {
    ...env,
    NODE_ENV: args[0] === 'dev' ? 'development' : 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
process.exitCode = status ?? 1;
