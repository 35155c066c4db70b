import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Stopped, type Conversation } from '../lib/new-group/ask.ts';
import { askNewFile } from '../lib/new-group/new-file.ts';
import { resolveToday } from '../lib/today.ts';
import type { Outside } from './content-options.ts';
import { readContent } from './read-content.ts';

const newUsage = `npm run new -- group [--content <folder>]

Asks for the facts of a group one by one, shows the file they make, and writes it into content/groups.
Each answer is checked at once, and all of them together before the file is written. Ctrl+C leaves, and writes nothing.`;

/** Asks a person for a new group and writes its file. Null in place of a conversation: nobody is there to answer. */
export async function runNew(
  { args, env, clock }: Outside,
  talk: Conversation | null,
): Promise<{ output: string; exitCode: 0 | 1 }> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) return { output: newUsage, exitCode: 0 };
    if (positionals.join() !== 'group') return { output: `Say what is new.\n\n${newUsage}`, exitCode: 1 };
    if (talk === null)
      return { output: `This asks questions, so it needs a terminal.\n\n${newUsage}`, exitCode: 1 };
    return await newGroup(values.content, resolveToday(env['SITE_TODAY'], clock), talk);
  } catch (error) {
    if (error instanceof Stopped) return { output: 'Nothing was written.', exitCode: 1 };
    return { output: error instanceof Error ? error.message : String(error), exitCode: 1 };
  }
}

async function newGroup(
  content: string,
  today: string,
  talk: Conversation,
): Promise<{ output: string; exitCode: 0 | 1 }> {
  const file = await askNewFile(talk, { ...(await readContent(content)), today }, (path) =>
    join(content, path),
  );
  await mkdir(dirname(file.name), { recursive: true });
  await writeFile(file.name, file.text, { flag: 'wx' });
  return { output: `${file.name} is written. Now run npm run check.`, exitCode: 0 };
}

/** A person at a terminal. */
function atTerminal(): Conversation {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, reject) =>
    lines.once('close', () => {
      reject(new Stopped());
    }),
  );
  left.catch(() => undefined);
  return {
    ask: async (question) => (await Promise.race([lines.question(`${question}\n> `), left])).trim(),
    say: (text) => {
      console.log(text);
    },
  };
}

if (import.meta.main) {
  const { output, exitCode } = await runNew(
    { args: process.argv.slice(2), env: process.env, clock: new Date() },
    process.stdin.isTTY ? atTerminal() : null,
  );
  (exitCode === 0 ? console.log : console.error)(output);
  process.exit(exitCode);
}
