import { parseArgs } from 'node:util';
import { feedFormats, type FormatName } from '../lib/import/formats/formats.ts';
import { resolveToday } from '../lib/today.ts';
import { dateSchema } from '../schemas/shared.ts';
import type { Outside } from './content-options.ts';

/** How `npm run import` is called. */
export interface ImportOptions {
  /** One, or the pages of one feed. */
  files: string[];
  /** Null: worked out from the file. */
  format: FormatName | null;
  /** Slug in `content/sources`; null: only report. */
  source: string | null;
  /** A slug in `content/organisations`, null for groups of their own; undefined: as the feed says. */
  organisation: string | null | undefined;
  /** The day the feed was read, and how; null: as the source’s own record says. */
  seenOn: string | null;
  seenAs: 'live' | 'copy' | null;
  out: string;
  content: string;
  isDryRun: boolean;
  today: string;
}

const formatNames = Object.keys(feedFormats) as FormatName[];

const importUsage = `npm run import -- <file> [more files] [options]

Reads a feed of meetings and proposes files for content/groups, with the reason for every row it leaves out.
It writes nothing into content/. Several files are the pages of one feed.

  --from <format>         ${formatNames.join(', ')}; left out, it is worked out from the file
  --source <slug>         the record in content/sources that names this feed; left out, nothing is written
  --organisation <slug>   whose meetings they are, a slug in content/organisations; none for groups of their own
  --seen <YYYY-MM-DD>     the day you got the feed, with --as live (from the web) or --as copy (from an archive);
                          left out, the day and the way in the source's record
  --out <folder>          where the proposals go: candidates
  --content <folder>      the content they are compared with: content
  --dry-run               prints the report and what would change, and writes nothing`;

/** Reads how the command was called, or says what is wrong with it. */
export function readImportOptions({
  args,
  env,
  clock,
}: Outside): ImportOptions | { mistake: string } | { help: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        source: { type: 'string' },
        organisation: { type: 'string' },
        seen: { type: 'string' },
        as: { type: 'string' },
        out: { type: 'string', default: 'candidates' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: importUsage };
    if (positionals.length === 0) return { mistake: `Name a file.\n\n${importUsage}` };
    const format = formatNames.find((name) => name === values.from) ?? null;
    if (values.from !== undefined && format === null) {
      return { mistake: `Found --from "${values.from}". Write one of: ${formatNames.join(', ')}.` };
    }
    const today = resolveToday(env['SITE_TODAY'], clock);
    const seenOn = values.seen ?? null;
    if (seenOn !== null && (!dateSchema.safeParse(seenOn).success || seenOn > today)) {
      return {
        mistake: `Found --seen "${seenOn}". Write the day you got the feed as YYYY-MM-DD; it cannot lie ahead.`,
      };
    }
    const seenAs = values.as === 'live' || values.as === 'copy' ? values.as : null;
    if (values.as !== undefined && seenAs === null)
      return { mistake: `Found --as "${values.as}". Write live or copy.` };
    return {
      files: positionals,
      format,
      source: values.source ?? null,
      organisation: values.organisation === 'none' ? null : values.organisation,
      seenOn,
      seenAs,
      out: values.out,
      content: values.content,
      isDryRun: values['dry-run'],
      today,
    };
  } catch (error) {
    return { mistake: `${error instanceof Error ? error.message : String(error)}\n\n${importUsage}` };
  }
}
