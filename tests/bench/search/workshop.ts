import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder in which somebody else's search is put together. */
export interface Workshop {
  folder: string;
  /** Writes a file, its path from the folder. */
  write(path: string, text: string): void;
  /** Runs a command of an installed package. Throws, with what it said, when it fails. */
  run(command: string, ...args: string[]): void;
}

/** A new temporary folder with some packages, each as `name@version`. The project itself depends on none of them. */
export function setUpWorkshop(name: string, packages: readonly string[]): Workshop {
  // SEARCH_BENCH_CACHE keeps the folders, so that a second run need not install.
  const kept = process.env['SEARCH_BENCH_CACHE'];
  const folder = kept ? join(kept, name) : mkdtempSync(join(tmpdir(), `search-bench-${name}-`));
  mkdirSync(folder, { recursive: true });
  const run = (command: string, ...args: string[]) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_DUPLICATE_TITLE_WARNING: '1' };
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "private": true }');
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...packages);
  return { folder, write, run };
}
