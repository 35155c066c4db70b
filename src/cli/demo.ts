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
const { values } = parseArgs({
  options: { groups: { type: 'string', default: '2000' }, build: { type: 'boolean', default: false } },
});
const count = Number(values.groups);
if (!Number.isInteger(count) || count < 1) {
  console.error(`Found --groups "${values.groups}". Write a whole number, for example --groups 2000.`);
  process.exit(1);
}

const folder = '.demo/content';
rmSync('.demo', { recursive: true, force: true });
cpSync('content', folder, { recursive: true, filter: (path) => !/[\\/]groups[\\/]./.test(path) });

const today = resolveToday(process.env['SITE_TODAY'], new Date());
const places = [...(await readPlaces(new URL('../assets/geo/places.csv', import.meta.url))).values()].filter(
  isInEngland,
);
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

const env = {
  ...process.env,
  SITE_CONTENT: folder,
  SITE_OUT: '.demo/dist',
  SITE_DEMO: '1',
  SITE_TODAY: today,
};
run('src/cli/run-astro.ts', 'build');
run('src/cli/finish-dist.ts');
if (!values.build) run('src/cli/run-astro.ts', 'preview');

function run(...args: string[]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
