import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport } from '../../../src/cli/import.ts';
import { runCheck } from '../../../src/cli/check-content.ts';
import { soundContent } from '../../fixtures/content-files.ts';
import { aLocation, aMeetingRow, aService } from '../../fixtures/importing.ts';

const clock = new Date('2026-11-23T12:00:00Z');
const screen = { write: () => true };
let root: string;
let content: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
  content = join(root, 'content');
  out = join(root, 'candidates');
  for (const [path, text] of Object.entries(soundContent)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text ?? '');
  }
});
afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

const named = ['--source', 'council-page', '--organisation', 'open-circle'];

async function importFeed(feed: unknown, args: string[] = named) {
  const file = join(root, 'feed');
  await writeFile(file, typeof feed === 'string' || feed instanceof Uint8Array ? feed : JSON.stringify(feed));
  return runImport({ args: [file, '--content', content, '--out', out, ...args], env: {}, clock }, screen);
}

/** Every file under the folder, with its text. */
async function tree(folder = root): Promise<Record<string, string>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile() && item.name !== 'feed')
    .map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    await Promise.all(
      files
        .toSorted()
        .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  );
}

test('a feed becomes files beside the content, and a report', async () => {
  const before = await tree(content);
  const { output, exitCode } = await importFeed([aMeetingRow(), aMeetingRow({ country: 'US' })]);
  expect(exitCode).toBe(0);
  expect(output).toContain(
    '2 rows: 1 new group, 0 changed, 0 waiting from before, 0 listed already, 1 row refused.',
  );
  expect(output).toContain(
    'Row 2 (Example Monday): country “US”\n  It is in the United States. Leave it out: this site lists groups that meet in England.',
  );
  expect(Object.keys(await tree(out))).toEqual([
    'council-page/groups/yorkshire-and-the-humber/example-monday-leeds.yaml',
    'council-page/report.txt',
  ]);
  expect(await tree(content)).toEqual(before);
});

test('what it proposes passes the check when an editor moves it over', async () => {
  await importFeed([
    aMeetingRow(),
    aMeetingRow({
      name: 'Online',
      conference_url: 'https://example.org/j',
      conference_phone: '0330 088 5830',
      address: undefined,
      location: undefined,
      postal_code: undefined,
      city: undefined,
    }),
  ]);
  const files = await tree(join(out, 'council-page/groups'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, 'groups', path)), { recursive: true });
    await writeFile(join(content, 'groups', path), text);
  }
  expect(Object.keys(files)).toHaveLength(2);
  const { output } = await runCheck({ args: ['--content', content], env: {}, clock });
  expect(output).toMatch(/^No fault in the content: .* groups 3\b/);
});

test('the same feed again changes nothing, byte for byte', async () => {
  await importFeed([aMeetingRow()]);
  const first = await tree(join(out, 'council-page/groups'));
  const { output } = await importFeed([aMeetingRow()]);
  expect(output).toContain('1 row: 0 new groups, 0 changed, 1 waiting from before, 0 listed already');
  expect(await tree(join(out, 'council-page/groups'))).toEqual(first);
});

test('a changed feed shows what changed, and keeps an editor’s words', async () => {
  await importFeed([aMeetingRow()]);
  const file = join(out, 'council-page/groups/yorkshire-and-the-humber/example-monday-leeds.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('gettingIn: null', 'gettingIn: The side door # phoned'),
  );
  const { output } = await importFeed([aMeetingRow({ time: '18:00' })]);
  expect(output).toContain(
    'What changed\nexample-monday-leeds\n  meetings: Mondays, 7pm to 8:30pm → Mondays, 6pm to 8:30pm',
  );
  expect(await readFile(file, 'utf8')).toContain('gettingIn: The side door # phoned');
});

test('a dry run tells all and writes nothing', async () => {
  const before = await tree();
  const { output, exitCode } = await importFeed([aMeetingRow()], [...named, '--dry-run']);
  expect({ exitCode, files: await tree() }).toEqual({ exitCode: 0, files: before });
  expect(output).toContain('groups/yorkshire-and-the-humber/example-monday-leeds.yaml (row 1)');
  expect(output).toMatch(/Dry run: nothing was written\.$/);
});

test('a dry run shows line by line what would come and what would go', async () => {
  const fresh = await importFeed([aMeetingRow()], [...named, '--dry-run']);
  expect(fresh.output).toContain(
    'example-monday-leeds.yaml\n+ name: Example Monday\n+ organisation: open-circle\n',
  );
  await importFeed([aMeetingRow()]);
  const before = await tree();
  const { output } = await importFeed([aMeetingRow({ time: '18:00' })], [...named, '--dry-run']);
  expect(output).toContain("-   - { weekday: monday, start: '19:00', minutes: 90, recurrence: weekly }\n");
  expect(output).toContain("+   - { weekday: monday, start: '18:00', minutes: 150, recurrence: weekly }\n");
  expect(output).toContain('\n  name: Example Monday\n');
  expect(await tree()).toEqual(before);
});

describe('what is missing in the command leaves a report and writes nothing', () => {
  test.each([
    {
      args: ['--organisation', 'open-circle'],
      says: 'name the feed’s record in content/sources with --source.',
    },
    {
      args: ['--source', 'council-page'],
      says: 'say whose meetings they are with --organisation: open-circle, none.',
    },
  ])('$args', async ({ args, says }) => {
    const { output, exitCode } = await importFeed([aMeetingRow()], args);
    expect({ exitCode, written: await tree(out).catch(() => 'nothing') }).toEqual({
      exitCode: 0,
      written: 'nothing',
    });
    expect(output).toContain('1 row: 1 new group');
    expect(output).toContain(says);
  });
});

describe('a mistake in the command', () => {
  test.each([
    { args: ['--from', 'tsml'], says: 'Found --from "tsml". Write one of: meeting-guide, bmlt, oruk, csv.' },
    { args: ['--source', 'counsil-page'], says: 'There is no sound record "counsil-page"' },
    { args: ['--source', '../../etc/passwd'], says: 'There is no sound record "../../etc/passwd"' },
    {
      args: ['--organisation', 'open-cirkle'],
      says: 'Found --organisation "open-cirkle". Did you mean "open-circle"?',
    },
    { args: ['--seen', '2026-13-01'], says: 'Found --seen "2026-13-01".' },
    { args: ['--seen', '2027-01-01'], says: 'it cannot lie ahead' },
    { args: ['--as', 'hearsay'], says: 'Found --as "hearsay". Write live or copy.' },
    { args: ['--content', '/nowhere'], says: 'There is no folder "/nowhere".' },
    { args: ['--sauce', 'x'], says: "Unknown option '--sauce'" },
    { args: ['--dry-run', '--out'], says: 'argument missing' },
  ])('$args', async ({ args, says }) => {
    const { output, exitCode } = await importFeed([aMeetingRow()], args);
    expect(output).toContain(says);
    expect(exitCode).toBe(1);
  });

  test('--help tells every option', async () => {
    const { output, exitCode } = await importFeed([], ['--help']);
    expect(exitCode).toBe(0);
    for (const option of [
      '--from',
      '--source',
      '--organisation',
      '--seen',
      '--as',
      '--out',
      '--content',
      '--dry-run',
    ])
      expect(output).toContain(option);
  });
});

describe('a file that is no feed gets one sentence, exit code 2, and writes nothing', () => {
  const utf16 = Buffer.from('\ufeff[{"name":"x"}]', 'utf16le');
  test.each([
    { why: 'an empty file', feed: '', says: 'The file is empty.' },
    { why: 'an empty list', feed: [], args: ['--from', 'meeting-guide'], says: 'The feed is empty' },
    { why: 'a page', feed: '<html></html>', says: 'The file is a web page' },
    { why: 'JSON cut off', feed: '[{"slug":"a"', says: 'The JSON stops in the middle' },
    { why: 'a field twice', feed: '[{"slug":"a","slug":"b"}]', says: 'a second time in one record' },
    { why: 'UTF-16', feed: utf16, says: 'It is UTF-16.' },
    {
      why: 'Latin letters of another code',
      feed: Buffer.from('name,day\nCaf\xe9,1', 'latin1'),
      says: 'letters that are not UTF-8',
    },
    { why: 'NUL letters', feed: 'name,day\nA\0B,1', says: 'letters that are none (NUL)' },
    { why: 'a workbook', feed: Buffer.from('PK\u0003\u0004'), says: 'Save it as CSV (UTF-8) first.' },
    {
      why: 'another format than it was called',
      feed: { meetings: [{ id_bigint: '1', meeting_name: 'x' }] },
      args: ['--from', 'meeting-guide'],
      says: 'The file looks like BMLT, not Meeting Guide: write --from bmlt.',
    },
  ])('$why', async ({ feed, args = [], says }) => {
    const { output, exitCode } = await importFeed(feed, [...named, ...args]);
    expect(output).toContain(says);
    expect({
      exitCode,
      lines: output.split('\n').length,
      written: await tree(out).catch(() => 'nothing'),
    }).toEqual({ exitCode: 2, lines: 1, written: 'nothing' });
  });

  test('no file at all, and a folder', async () => {
    for (const file of ['/no/such/file', root]) {
      const { exitCode } = await runImport({ args: [file, ...named], env: {}, clock }, screen);
      expect(exitCode).toBe(2);
    }
  });
});

test('a file over 100 MB is one clear error, told before a byte of it is read', async () => {
  const file = join(root, 'feed');
  await writeFile(file, '[');
  await truncate(file, 100_000_001);
  const before = await tree();
  const { output, exitCode } = await runImport(
    { args: [file, '--content', content, '--out', out, ...named], env: {}, clock },
    screen,
  );
  expect({ output, exitCode }).toEqual({
    output: `"${file}" has 101 MB; the most that is read is 100 MB. Ask for a smaller area.`,
    exitCode: 2,
  });
  expect(await tree()).toEqual(before);
});

test('a refusal of the check names the sheet’s own column, and leaves the other rows be', async () => {
  const head = 'slug,name,format,place,weekday,start,getting_in';
  const { output } = await importFeed(
    `${head}\n${'a'.repeat(250)},One,in-person,Leeds,monday,19:00,\n,Two,in-person,Leeds,tuesday,19:00,Ring 0113 496 0000\n,Three,in-person,Leeds,friday,19:00,`,
  );
  expect(output).toContain(
    'Row 2 (One): file name\n  Found a name of 250 letters. Shorten it to 100 or fewer.',
  );
  expect(output).toContain('Row 3 (Two): getting_in\n  Found the phone number');
  expect(output).toContain('groups/yorkshire-and-the-humber/three-leeds.yaml (row 4)');
});

test('the format is worked out where nobody names it', async () => {
  expect((await importFeed([{ text: 'x' }])).output).toBe(
    'Nothing in the file tells its format. Add --from.',
  );
});

test('a long report stands whole in its file, and by its beginning in the terminal', async () => {
  const { output } = await importFeed(Array.from({ length: 150 }, () => aMeetingRow({ country: 'US' })));
  const report = await readFile(join(out, 'council-page/report.txt'), 'utf8');
  expect(report).toContain('Row 150 (Example Monday)');
  expect(output).not.toContain('Row 150 (Example Monday)');
  expect(output).toMatch(/… and \d+ more lines in report\.txt/);
});

test('a folder that no import wrote is never replaced', async () => {
  await mkdir(join(out, 'council-page'), { recursive: true });
  await writeFile(join(out, 'council-page/precious.txt'), 'mine');
  const { output, exitCode } = await importFeed([aMeetingRow()]);
  expect(exitCode).toBe(1);
  expect(output).toContain('holds "precious.txt", which no import wrote. Choose another --out.');
  expect(await tree(out)).toEqual({ 'council-page/precious.txt': 'mine' });
});

test('nothing is ever written into the content', async () => {
  const before = await tree(content);
  const { output, exitCode } = await importFeed(
    [aMeetingRow()],
    [...named, '--out', join(content, 'groups')],
  );
  expect({ exitCode, content: await tree(content) }).toEqual({ exitCode: 1, content: before });
  expect(output).toContain('an import never writes there');
});

test('a page of a feed leaves what other pages proposed, and all pages in one command are the whole', async () => {
  const page = (number: number, name: string) => ({
    total_pages: 2,
    page_number: number,
    contents: [
      aService({ id: name, name, service_at_locations: [{ id: 's', location: aLocation({ name }) }] }),
    ],
  });
  await importFeed(page(1, 'Recovery at the mill'));
  const { output } = await importFeed(page(2, 'Recovery by the weir'));
  expect(output).toContain('This is 1 of 2 pages: nothing is called gone.');
  const files = Object.keys(await tree(join(out, 'council-page/groups')));
  expect(files.map((file) => file.replace(/^.*\//, ''))).toEqual([
    'recovery-at-the-mill-leeds.yaml',
    'recovery-by-the-weir-leeds.yaml',
  ]);
  const second = join(root, 'feed');
  const first = join(root, 'feed-1');
  await writeFile(first, JSON.stringify(page(1, 'Recovery at the mill')));
  const both = await runImport(
    { args: [first, second, '--content', content, '--out', out, ...named], env: {}, clock },
    screen,
  );
  expect(both.output).toContain('2 rows: 0 new groups, 0 changed, 2 waiting from before');
});

test('rows of a sheet are numbered as the sheet numbers them', async () => {
  const { output } = await importFeed('ID,Name,Day,Time,Country\n1,A group,1,19:00,US', [
    ...named,
    '--dry-run',
  ]);
  expect(output).toContain('Row 2 (A group): country “US”');
});
