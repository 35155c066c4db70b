import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'owner-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test(
  'an owner who fills in where to write gets a letter and a form on every page of a group',
  { timeout: 240_000 },
  () => {
    for (const part of [
      'content',
      'public',
      'src',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
      'CHANGELOG.md',
    ]) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const owner = join(folder, 'src/site.ts');
    const filled = readFileSync(owner, 'utf8')
      .replace("url: ''", "url: 'https://guide.example'")
      .replace("contactEmail: ''", "contactEmail: 'help@guide.example'")
      .replace("repository: ''", "repository: 'https://code.example/guide'");
    writeFileSync(owner, filled);
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/run-astro.ts', 'build'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    for (const slug of ['recovery-hub-atherton', 'build-on-belief-online']) {
      const page = readFileSync(join(folder, `dist/groups/${slug}/index.html`), 'utf8');
      const listing = page.slice(page.indexOf('id="listing"'));
      expect(listing).toContain('Is something wrong with this listing?');
      // Plain links: they need no script, and carry the group’s address alone.
      expect(listing).toContain(`href="mailto:help@guide.example?subject=%2Fgroups%2F${slug}%2F"`);
      expect(listing).toContain(`href="https://code.example/guide/issues/new?title=%2Fgroups%2F${slug}%2F"`);
    }
  },
);
