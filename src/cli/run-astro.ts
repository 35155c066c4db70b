import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Astro's own program, with two habits switched off: it reports usage to its
// makers, and it moves servers to the background when it believes that an
// agent started it, so that whoever waits for them waits for ever.
const astro = fileURLToPath(
  import.meta.resolve('astro/package.json').replace(/package\.json$/, 'bin/astro.mjs'),
);
const { status } = spawnSync(process.execPath, [astro, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
process.exitCode = status ?? 1;
