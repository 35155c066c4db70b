import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContentFiles, readPlaces } from '../../../src/cli/read-content.ts';

describe('the files of a folder', () => {
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'content-'));
    folder = join(root, 'content');
    await mkdir(join(folder, 'sources'), { recursive: true });
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  const read = async () =>
    (await readContentFiles(folder)).map(({ path, text, unreadable }) => {
      return { path, ...(unreadable ? { says: `${unreadable.found} ${unreadable.write}` } : { text }) };
    });

  test('are read in alphabetical order, hidden ones apart', async () => {
    await writeFile(join(folder, 'sources/b.yaml'), 'b: 2\n');
    await writeFile(join(folder, 'sources/a.yaml'), 'a: 1\n');
    await writeFile(join(folder, '.DS_Store'), 'x');
    expect(await read()).toEqual([
      { path: 'sources/a.yaml', text: 'a: 1\n' },
      { path: 'sources/b.yaml', text: 'b: 2\n' },
    ]);
  });

  test('may be more than a program may hold open', async () => {
    for (let number = 0; number < 1200; number++)
      await writeFile(join(folder, `sources/${number}.yaml`), 'a: 1\n');
    const reader = pathToFileURL(resolve('src/cli/read-content.ts')).href;
    const code = `const { readContentFiles } = await import(${JSON.stringify(reader)});
      console.log((await readContentFiles(process.argv[1])).length);`;
    const script = 'ulimit -n 400; exec "$0" --input-type=module -e "$1" "$2"';
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, code, folder], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('1200');
  });

  test('are read through links, as Astro reads them', async () => {
    await writeFile(join(root, 'elsewhere.yaml'), 'a: 1\n');
    await symlink(join(root, 'elsewhere.yaml'), join(folder, 'sources/a.yaml'));
    expect(await read()).toEqual([{ path: 'sources/a.yaml', text: 'a: 1\n' }]);
  });

  test('say so where a link leads to no file', async () => {
    await symlink(root, join(folder, 'groups'));
    await symlink(join(root, 'nowhere.yaml'), join(folder, 'sources/a.yaml'));
    expect(await read()).toEqual([
      {
        path: 'groups',
        says: 'Found a symbolic link to a folder. Put the folder itself here, with its files in it.',
      },
      {
        path: 'sources/a.yaml',
        says: 'Found a symbolic link that leads nowhere. Put the file itself here, or take the link out.',
      },
    ]);
  });

  test('are text of a reasonable size', async () => {
    await writeFile(join(folder, 'sources/a.yaml'), 'a'.repeat(400_000));
    await writeFile(join(folder, 'sources/b.yaml'), Buffer.from('name: Café', 'latin1'));
    expect(await read()).toEqual([
      {
        path: 'sources/a.yaml',
        says: 'Found 400 kB. Cut it to 300 kB or less: an entry is a page of text, and holds no picture.',
      },
      {
        path: 'sources/b.yaml',
        says: 'Found letters that are not UTF-8. Save it as UTF-8, then look whether every letter is right.',
      },
    ]);
  });
});

test('the list of places is read by slug, those outside England too', async () => {
  const places = await readPlaces();
  expect(places.get('leeds')).toEqual({
    name: 'Leeds',
    kind: 'city',
    slug: 'leeds',
    lat: 53.801,
    lng: -1.55,
    district: 'Leeds',
    region: 'yorkshire-and-the-humber',
    aliases: [],
  });
  expect(places.get('chepstow')?.region).toBeNull();
  expect(places.size).toBe(6299);
});
