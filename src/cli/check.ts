import { spawnSync } from 'node:child_process';

// Every check that needs no build, all of them each time: a fault in the content hides none in the code.
const checks = [
  { name: 'Content', command: ['node', 'src/cli/check-content.ts'] },
  { name: 'Spelling', command: ['cspell', 'lint', '--no-progress', '--no-summary'] },
  { name: 'Types', command: ['node', 'src/cli/run-astro.ts', 'check'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
];

const failed = checks.filter(({ name, command: [program = '', ...args] }) => {
  console.log(`\n${name}`);
  // A shell, because on Windows the programs npm puts on the path are scripts.
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nNot right yet: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
