import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ContentFile } from '../lib/content-check/content.ts';
import type { FeedFault } from '../lib/import/formats/feed-format.ts';
import { feedFormats, guessFormat, looksLike, type FormatName } from '../lib/import/formats/formats.ts';
import { fileChanges } from '../lib/import/file-changes.ts';
import { importFeed, type FeedResult } from '../lib/import/import-feed.ts';
import { parseFeed, type ParsedFeed } from '../lib/import/parse-feed.ts';
import { refuseFaults } from '../lib/import/refuse-faults.ts';
import { reportImport } from '../lib/import/report-import.ts';
import { count } from '../lib/text.ts';
import type { Outside } from './content-options.ts';
import { readImportContext, readKnownGroups } from './import-context.ts';
import { readImportOptions, type ImportOptions } from './import-options.ts';
import { progressBar, type Screen } from './progress.ts';
import { readContentFiles } from './read-content.ts';
import { readFeed } from './read-feed.ts';
import { replaceFolder } from './replace-folder.ts';

/** What the command answers: 1 when it was called wrongly or could not write, 2 when the file is no feed. */
export interface ImportAnswer {
  output: string;
  exitCode: 0 | 1 | 2;
}

/** The most lines of a report that anyone reads in a terminal. */
const MOST_LINES = 200;

type SoundFeed = Exclude<ParsedFeed, FeedFault>;

/** Reads a feed and proposes groups: a folder of files and a report, for a person to read. */
export async function runImport(outside: Outside, screen: Screen): Promise<ImportAnswer> {
  const options = readImportOptions(outside);
  if ('help' in options) return { output: options.help, exitCode: 0 };
  if ('mistake' in options) return { output: options.mistake, exitCode: 1 };
  const parsed = await readPages(options.files);
  if ('fault' in parsed) return { output: parsed.fault, exitCode: 2 };
  const format = formatOf(parsed, options.format);
  return typeof format === 'string' ? propose(parsed, format, options, screen) : format;
}

/** The format named or else worked out; an answer where neither can be, or where the two contradict. */
function formatOf({ file, headings }: SoundFeed, named: FormatName | null): FormatName | ImportAnswer {
  const guess = guessFormat(file, headings);
  const name = named ?? guess;
  if (name === null) return { output: 'Nothing in the file tells its format. Add --from.', exitCode: 1 };
  if (guess === null || guess === name || looksLike(file, name)) return name;
  return {
    output: `The file looks like ${feedFormats[guess].title}, not ${feedFormats[name].title}: write --from ${guess}.`,
    exitCode: 2,
  };
}

async function propose(
  parsed: SoundFeed,
  format: FormatName,
  options: ImportOptions,
  screen: Screen,
): Promise<ImportAnswer> {
  const context = await readImportContext(options, format);
  if ('mistake' in context) return { output: context.mistake, exitCode: 1 };
  const { files, isComplete } = context;
  const folder = join(options.out, context.provenance.source);
  const unsafe = await whyNotReplaced(folder, options);
  if (unsafe !== null) return { output: unsafe, exitCode: 1 };
  const drafts = isComplete ? await readContentFiles(folder).catch((): ContentFile[] => []) : [];
  const known = { listed: readKnownGroups(files), waiting: readKnownGroups(drafts) };
  const bar = progressBar(screen, () => performance.now());
  const found = importFeed({ ...parsed, format: feedFormats[format], context, known, onProgress: bar.show });
  bar.clear();
  if ('fault' in found) return { output: found.fault, exitCode: 2 };
  const { places, geography, missing } = context;
  const against = { places, postcodes: geography.postcodes, today: options.today };
  const result = isComplete ? refuseFaults(found, files, against) : found;
  const report = reportImport(result);
  if (options.isDryRun || !isComplete) {
    const changes = isComplete ? fileChanges(result.planned, [...known.listed, ...known.waiting]) : '';
    const why = isComplete ? 'Dry run: nothing was written.' : missing;
    return { output: [report, changes, why].filter(Boolean).join('\n\n'), exitCode: 0 };
  }
  // What stands on other pages of the feed stays proposed.
  const kept = result.isPart ? drafts.filter(({ path }) => path.startsWith('groups/')) : [];
  return writeProposals(result, { report, folder, options, kept });
}

/** Reads the files of a feed: one, or several pages as one list. */
async function readPages(names: readonly string[]): Promise<ParsedFeed> {
  const pages: SoundFeed[] = [];
  for (const name of names) {
    const read = await readFeed(name);
    const parsed = 'fault' in read ? read : parseFeed(read.text);
    if ('fault' in parsed) return names.length === 1 ? parsed : { fault: `${name}: ${parsed.fault}` };
    pages.push(parsed);
  }
  const [first, ...others] = pages;
  if (first === undefined || others.length === 0) return first ?? { fault: 'The file is empty.' };
  if (pages.some(({ isCsv }) => isCsv)) {
    return { fault: 'Several files are read only as pages of one JSON feed. Import one sheet at a time.' };
  }
  return { file: pages.flatMap(({ file }) => file), isCsv: false };
}

/** Why a folder may not be replaced: it lies in the content, or holds what no import wrote. Null where it may. */
async function whyNotReplaced(folder: string, { content, out }: ImportOptions): Promise<string | null> {
  const isInside = `${resolve(folder)}${sep}`.startsWith(`${resolve(content)}${sep}`);
  if (isInside) return `Found --out "${out}", which lies in ${content}: an import never writes there.`;
  const items = await readdir(folder).catch((): string[] => []);
  const other = items.find((item) => item !== 'groups' && item !== 'report.txt');
  return other === undefined
    ? null
    : `${folder} holds "${other}", which no import wrote. Choose another --out.`;
}

/** The beginning of a long report; the file holds it all. */
function beginningOf(report: string): string {
  const lines = report.split('\n');
  if (lines.length <= MOST_LINES) return report;
  return [
    ...lines.slice(0, MOST_LINES),
    `… and ${count(lines.length - MOST_LINES, 'more line')} in report.txt`,
  ].join('\n');
}

async function writeProposals(
  { planned }: FeedResult,
  {
    report,
    folder,
    options,
    kept,
  }: { report: string; folder: string; options: ImportOptions; kept: readonly ContentFile[] },
): Promise<ImportAnswer> {
  const proposed = planned.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]));
  const files = new Map([...kept.map(({ path, text }) => [path, text] as const), ...proposed]);
  try {
    await replaceFolder(folder, new Map([...files, ['report.txt', `${report}\n`]]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { output: `Nothing was written, and all is as it was: ${why}`, exitCode: 1 };
  }
  const next = `Read ${folder}/report.txt and each file. Move what is right into ${options.content}/groups/<region>/, then npm run check.`;
  return {
    output: `${beginningOf(report)}\n\n${count(files.size, 'file')} in ${folder}/groups/. ${next}`,
    exitCode: 0,
  };
}

if (import.meta.main) {
  const { output, exitCode } = await runImport(
    { args: process.argv.slice(2), env: process.env, clock: new Date() },
    process.stderr,
  );
  (exitCode === 0 ? console.log : console.error)(output);
  process.exitCode = exitCode;
}
