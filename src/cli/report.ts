import { reportOn } from '../lib/content-check/report.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { readOptions, type Outside } from './content-options.ts';
import { placesFile, readContentFiles, readPlaces, readPostcodes } from './read-content.ts';

/** Reports what the content asks of its keepers, and answers with what to print. It fails only when called wrongly. */
export async function runReport(outside: Outside): Promise<{ output: string; exitCode: 0 | 1 }> {
  const options = readOptions(outside);
  if ('mistake' in options) return { output: options.mistake, exitCode: 1 };
  const [files, places, postcodes] = await Promise.all([
    readContentFiles(options.folder),
    readPlaces(placesFile),
    readPostcodes(),
  ]);
  const entries = files.map(readEntry).flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const parts = reportOn({ entries, places, postcodes, today: options.today });
  const output = parts.map(({ title, lines }) =>
    [`${title}\n`, ...(lines.length === 0 ? ['Nothing.'] : lines)].join('\n'),
  );
  return { output: output.join('\n\n\n'), exitCode: 0 };
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
