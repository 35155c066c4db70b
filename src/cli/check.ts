import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

// Every check that needs no build, all of them each time: a fault in the content hides none in the code.
// They run beside each other, and what they say is shown in this order. Types of the content are made first: two
// parts read them.
const synced = run(['node', 'src/cli/run-astro.ts', 'sync']);
const checks = [
  { name: 'Content', outcome: run(['node', 'src/cli/check-content.ts']) },
  { name: 'Spelling', outcome: run(['cspell', 'lint', '--no-progress', '--no-summary']) },
  { name: 'Types', outcome: onceSynced(['node', 'src/cli/run-astro.ts', 'check', '--noSync']) },
  { name: 'Lint', outcome: onceSynced(['eslint', '.', '--max-warnings', '0']) },
  { name: 'Format', outcome: run(['prettier', '--check', '.', '--log-level', 'warn']) },
];

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

/** What came of a program: all it said, on either stream, and whether it found nothing wrong. */
interface Outcome {
  said: string;
  isRight: boolean;
}

/** Runs a program once the types of the content are there; where they cannot be made, says why. */
async function onceSynced(command: readonly string[]): Promise<Outcome> {
  const made = await synced;
  return made.isRight ? run(command) : made;
}

async function run([program = '', ...args]: readonly string[]): Promise<Outcome> {
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
