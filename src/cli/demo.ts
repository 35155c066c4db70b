import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { makeDemoGroups } from '../lib/demo-groups.ts';
import { isInEngland } from '../lib/places.ts';
import { resolveToday } from '../lib/today.ts';
import { readPlaces } from './read-content.ts';

// The same site with made-up groups in place of the real ones, in `.demo/`,
// every page marked. `--groups N` makes another number; `--build` does not serve.
const { count, build, today } = readOptions();

run('src/cli/check-content.ts');
const folder = '.demo/content';
rmSync('.demo', { recursive: true, force: true });
cpSync('content', folder, { recursive: true, filter: (path) => !/[\\/]groups[\\/]./.test(path) });

const places = [...(await readPlaces()).values()].filter(isInEngland);
const source = 'made-up-groups';
writeFileSync(
  join(folder, 'sources', `${source}.yaml`),
  stringify({
    type: 'document',
    title: 'Made-up groups for the demonstration',
    publisher: 'This site',
    issued: null,
    kind: 'primary',
    seen: { on: today, as: 'copy' },
  }),
);
for (const { slug, folder: region, group } of makeDemoGroups(count, places, today, source)) {
  mkdirSync(join(folder, 'groups', region), { recursive: true });
  writeFileSync(join(folder, 'groups', region, `${slug}.yaml`), stringify(group));
}

// The commands below read these.
Object.assign(process.env, {
  SITE_CONTENT: folder,
  SITE_OUT: '.demo/dist',
  SITE_DEMO: '1',
  SITE_TODAY: today,
});
run('src/cli/run-astro.ts', 'build');
run('src/cli/finish-dist.ts');
if (!build) run('src/cli/run-astro.ts', 'preview');

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { groups: { type: 'string', default: '2000' }, build: { type: 'boolean', default: false } },
    });
    const count = Number(values.groups);
    if (!Number.isInteger(count) || count < 1) {
      throw new Error(`Found --groups "${values.groups}". Write a whole number, for example --groups 2000.`);
    }
    return { count, build: values.build, today: resolveToday(process.env['SITE_TODAY'], new Date()) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function run(...args: string[]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
