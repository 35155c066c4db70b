import { count } from '../text.ts';
import type { FeedResult } from './import-feed.ts';
import type { Planned } from './compare/plan-import.ts';
import { showNotes, showValue, type Refusal } from './row.ts';

/** What an import has to say, under headings; parts with nothing to say are left out. */
export function reportImport(result: FeedResult): string {
  const { planned, refusals, notices, gone, rows, remarks } = result;
  const of = (kind: Planned['kind']) => planned.filter((one) => one.kind === kind);
  const refusedRows = new Set(refusals.map(({ row }) => row)).size;
  const parts = [
    {
      title: `${count(rows, 'row')}: ${count(of('new').length, 'new group')}, ${of('changed').length} changed, ${of('waiting').length} waiting from before, ${of('listed').length} listed already, ${count(refusedRows, 'row')} refused.`,
      lines: remarks,
    },
    { title: 'New groups', lines: of('new').map(({ path, proposal }) => `${path} (row ${proposal.row})`) },
    { title: 'What changed', lines: of('changed').flatMap(changeLines) },
    {
      title: 'Listed from this source, and no longer in the feed',
      lines: gone.map(
        ({ file, group }) => `${file}: ask whether “${group.name}” still meets; if not, close it.`,
      ),
    },
    { title: 'Refused', lines: refusals.toSorted((a, b) => a.row - b.row).map(refusalLines) },
    {
      title: 'Look at these',
      lines: notices
        .toSorted((a, b) => a.row - b.row)
        .map(({ row, name, field, text }) => `Row ${row}${named(name)}: ${field}: ${text}`),
    },
    { title: 'Not carried over, because no field of ours holds it', lines: planned.flatMap(notCarriedLine) },
    {
      title: 'Notes in the feed: never copied. Put what helps into your own words, under expect or gettingIn',
      lines: planned.flatMap(noteLines),
    },
  ];
  return parts
    .filter(({ lines }, index) => index === 0 || lines.length > 0)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n\n');
}

function changeLines({ slug, differences }: Planned): string[] {
  return [
    slug,
    ...differences.map(({ field, from, to }) => `  ${field}: ${showValue(from)} → ${showValue(to)}`),
  ];
}

/** One refusal: where, what stands there, why not, what to do. */
export function refusalLines({ row, name, field, value, reason, suggestion }: Refusal): string {
  const found = value === '' ? '' : ` “${value}”`;
  return `Row ${row}${named(name)}: ${field}${found}\n  ${reason} ${suggestion}`;
}

function named(name: string): string {
  return name === '' ? '' : ` (${name})`;
}

function notCarriedLine({ slug, proposal: { notCarried } }: Planned): string[] {
  return notCarried.length === 0 ? [] : [`${slug}: ${notCarried.map(showValue).join(', ')}`];
}

function noteLines({ slug, kind, proposal: { notes } }: Planned): string[] {
  const shown = [...new Set(notes.map(({ field, value }) => `${field}: ${showNotes(value)}`))];
  return kind === 'listed' ? [] : shown.map((note) => `${slug}: ${note}`);
}
