import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { externalLinks } from '../lib/content-check/external-links.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { reportOn, type ReportPart } from '../lib/content-check/report.ts';
import { reportInMarkdown, reportInText } from '../lib/content-check/report-text.ts';
import { checkLinks, type Network } from './check-links.ts';
import { readOptions, type Outside } from './content-options.ts';
import { readContent } from './read-content.ts';

const usage = `npm run report -- [--links [--before <file>]] [--markdown]

  --links           opens every address outside this site, which takes minutes and a network
  --before <file>   an earlier report: a link that failed then keeps the day it first failed
  --markdown        writes it for an issue, and leaves out the parts that ask for nothing`;

/** Reports what the content asks of its keepers, and answers with what to print. It fails only when called wrongly. */
export async function runReport(
  { args, ...outside }: Outside,
  network: Network = { fetch, wait: (ms) => setTimeout(ms) },
): Promise<{ output: string; exitCode: 0 | 1 }> {
  const asked = readReportOptions(args);
  if ('mistake' in asked) return { output: asked.mistake, exitCode: 1 };
  const options = readOptions({ args: asked.args, ...outside });
  if ('mistake' in options) return { output: options.mistake, exitCode: 1 };
  const { files, ...geography } = await readContent(options.folder);
  const entries = files.map(readEntry).flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const content = { entries, ...geography, today: options.today };
  const parts: ReportPart[] = reportOn(content);
  if (asked.links) {
    const lines = await checkLinks(externalLinks(content), {
      network,
      today: options.today,
      before: asked.before,
    });
    parts.push({ title: 'Links that do not answer', lines });
  }
  const output = asked.markdown ? reportInMarkdown(parts, options.today) : reportInText(parts);
  return { output, exitCode: 0 };
}

/** Whether links and Markdown are asked for, and what is left of the command. */
function readReportOptions(
  args: string[],
): { links: boolean; before: string; markdown: boolean; args: string[] } | { mistake: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        links: { type: 'boolean', default: false },
        before: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        content: { type: 'string' },
      },
    });
    const { links, before, markdown, content } = values;
    if (before !== undefined && !existsSync(before))
      return { mistake: `There is no file "${before}".\n\n${usage}` };
    return {
      links,
      markdown,
      before: before === undefined ? '' : readFileSync(before, 'utf8'),
      args: content === undefined ? [] : ['--content', content],
    };
  } catch (error) {
    return { mistake: `${error instanceof Error ? error.message : String(error)}\n\n${usage}` };
  }
}

if (import.meta.main) {
  const { output, exitCode } = await runReport({
    args: process.argv.slice(2),
    env: process.env,
    clock: new Date(),
  });
  console.log(output);
  process.exitCode = exitCode;
}
