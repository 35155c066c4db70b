import { checkContent, type CheckResult } from '../lib/content-check/check.ts';
import { formatFaults } from '../lib/content-check/fault.ts';
import { count } from '../lib/text.ts';
import { readOptions, type Outside } from './content-options.ts';
import { readContent } from './read-content.ts';

/** Checks all content, and answers with what to print and the exit code: 1 if there is any fault. */
export async function runCheck(outside: Outside): Promise<{ output: string; exitCode: 0 | 1 }> {
  const options = readOptions(outside);
  if ('mistake' in options) return { output: options.mistake, exitCode: 1 };
  const { folder, today } = options;
  const { files, ...geography } = await readContent(folder);
  const result = checkContent(files, { ...geography, today });
  return { output: inWords(result), exitCode: result.faults.length === 0 ? 0 : 1 };
}

function inWords({ faults, warnings, counts }: CheckResult): string {
  const entries = Object.entries(counts).map(([collection, number]) => `${collection} ${number}`);
  const verdict =
    faults.length === 0
      ? `No fault in the content: ${entries.join(', ')}.`
      : `${formatFaults(faults)}\n\nContent check: ${count(faults.length, 'fault')}. Nothing is built until they are put right.`;
  if (warnings.length === 0) return verdict;
  return `${verdict}\n\n${count(warnings.length, 'warning')}, which stop nothing:\n\n${formatFaults(warnings)}`;
}

if (import.meta.main) {
  const { output, exitCode } = await runCheck({
    args: process.argv.slice(2),
    env: process.env,
    clock: new Date(),
  });
  console.log(output);
  process.exitCode = exitCode;
}
