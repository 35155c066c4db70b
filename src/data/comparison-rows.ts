import type { ComparisonRow } from '../lib/comparison-csv.ts';
import { sourceInALine } from '../lib/format-source.ts';
import { compareOrganisations } from './comparison.ts';

/** The whole comparison, one row for each answer, in the order it is read. */
export async function listComparisonRows(): Promise<ComparisonRow[]> {
  const { themes } = await compareOrganisations();
  return themes.flatMap(({ name: theme, rows }) =>
    rows.flatMap(({ question, cells }) =>
      cells.map(({ organisation, kind, value = '', label = '', text, sources }) => ({
        question,
        theme,
        organisation: organisation.name,
        kind,
        value,
        label,
        text,
        sources: sources.map(sourceInALine).join('\n'),
        checked: organisation.checked,
      })),
    ),
  );
}
