import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolveToday } from '../lib/today.ts';

/** What comes from outside: the words after the command, the environment and the time. */
export interface Outside {
  args: string[];
  env: Record<string, string | undefined>;
  clock: Date;
}

/** What a command that reads content is told, or what is wrong with how it was called. */
export function readOptions({
  args,
  env,
  clock,
}: Outside): { folder: string; today: string } | { mistake: string } {
  try {
    const { values } = parseArgs({ args, options: { content: { type: 'string', default: 'content' } } });
    const folder = values.content;
    if (!existsSync(folder)) throw new Error(`There is no folder "${folder}". Write --content <folder>.`);
    return { folder, today: resolveToday(env['SITE_TODAY'], clock) };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
