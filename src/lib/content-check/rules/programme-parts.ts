import { entriesIn, type Content } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { findAt, textAt, valueAt } from '../find-at.ts';

/** Where two programmes are set side by side, each row speaks of parts that exist. */
export function programmeParts(content: Content): Fault[] {
  const programmes = entriesIn(content, 'programmes');
  const partsIn = (slug: string) => {
    const parts = valueAt(programmes.find((entry) => entry.slug === slug)?.data, ['parts']);
    return Array.isArray(parts) ? parts.length : null;
  };
  return programmes.flatMap((entry) =>
    (['left', 'right'] as const).flatMap((side) => {
      const slug = textAt(entry.data, side) ?? '';
      const parts = partsIn(slug);
      // An unknown programme is a fault of its own.
      if (parts === null) return [];
      return findAt(entry.data, `rows.*.${side}.parts.*`)
        .filter(({ value }) => typeof value === 'number' && value > parts)
        .map(({ path, value }) => ({
          file: entry.file,
          line: entry.lineOf(path),
          field: fieldName(path),
          found: `Found part ${String(value)}, but ${slug} has ${parts} parts.`,
          write: `Write a number from 1 to ${parts}.`,
        }));
    }),
  );
}
