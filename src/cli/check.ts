import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

// Every check that needs no build, all of them each time: a fault in the content hides none in the code.
// They run beside each other, and what they say is shown in this order.
const checks = [
  { name: 'Content', command: ['node', 'src/cli/check-content.ts'] },
  { name: 'Spelling', command: ['cspell', 'lint', '--no-progress', '--no-summary'] },
  { name: 'Types', command: ['node', 'src/cli/run-astro.ts', 'check'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
].map(({ name, command }) => ({ name, outcome: run(command) }));

const failed: string[] = [];
for (const { name, outcome } of checks) {
  console.log(`\n${name}`);
  const { said, isRight } = await outcome;
  process.stdout.write(said);
  if (!isRight) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nNot right yet: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/** Runs a program to its end, with what it said on either stream. */
async function run([program = '', ...args]: readonly string[]): Promise<{ said: string; isRight: boolean }> {
  const child = spawn(program, args, {
    // A shell, because on Windows the programs npm puts on the path are scripts.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  const status = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [out, faults, code] = await Promise.all([text(child.stdout), text(child.stderr), status]);
  return { said: out + faults, isRight: code === 0 };
}
