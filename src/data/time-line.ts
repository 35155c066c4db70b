import { entriesBySlug } from './entries.ts';
import { today } from './today.ts';

/** When each compared organisation with a known beginning began, oldest first, up to this year. */
export async function listTimeLine() {
  const events = [...(await entriesBySlug('organisations'))]
    .flatMap(([slug, { data }]) =>
      data.kind === 'compared' && data.founded
        ? [
            {
              slug,
              name: data.name,
              href: `/organisations/${slug}/`,
              mark: data.mark,
              hue: data.hue,
              ...data.founded,
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.year - b.year || a.name.localeCompare(b.name, 'en'));
  return { events, end: Number(today.slice(0, 4)) };
}
