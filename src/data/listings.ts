import type { GroupListing, ListedOrganisation } from '../lib/group-listing.ts';
import type { Choice } from '../schemas/question.ts';
import type { Group } from '../schemas/group.ts';
import type { Place } from '../lib/geo.ts';
import { entriesBySlug } from './entries.ts';
import { once } from './once.ts';

/** Groups of their own belong to no organisation; lists file them here. */
const OWN = 'independent-groups';

/** Each organisation as lists and filters know it, by slug. What it meets comes from its coded answers. */
export const listedOrganisations = once(async () => {
  const [organisations, questions] = await Promise.all([
    entriesBySlug('organisations'),
    entriesBySlug('questions'),
  ]);
  // An organisation only described has no answers: it does what others with its programme do.
  const shared = new Map<string, string>();
  for (const { data } of organisations.values()) {
    const value = data.answers['programme']?.value;
    if (data.programme !== null && value !== undefined) shared.set(data.programme, value);
  }
  return new Map(
    Array.from(organisations, ([slug, { data }]): [string, ListedOrganisation] => {
      const met = (question: string) =>
        choicesMetBy(data.answers[question]?.value, questions.get(question)?.data.choices ?? []);
      const name = slug === OWN ? 'Independent group' : data.name;
      const approach = data.answers['programme']?.value ?? shared.get(data.programme ?? '');
      return [
        slug,
        { slug, name, approach: approach ? [approach] : [], goal: met('goal'), faith: met('faith') },
      ];
    }),
  );
});

/** A group as a list shows and filters it. */
export function toListing(
  slug: string,
  data: Group,
  place: Place | null,
  organisations: ReadonlyMap<string, ListedOrganisation>,
): GroupListing {
  const { name, format, audience, access, meetings, status, provenance, joining, website } = data;
  const organisation = organisations.get(data.organisation ?? OWN);
  if (!organisation) throw new Error(`No organisation for the group "${slug}".`);
  return {
    slug,
    name,
    organisation,
    format,
    audience,
    access,
    meetings,
    place: place && { name: place.name, lat: place.lat, lng: place.lng },
    paused: status.is === 'paused' ? status.reason : null,
    provenance: { seen: provenance.seen, confirmed: provenance.confirmed },
    phone: joining?.phone ?? null,
    url: website ?? joining?.url ?? null,
  };
}

/** The choices a coded answer meets in full. In part is not enough for a filter. */
function choicesMetBy(value: string | undefined, choices: readonly Choice[]): string[] {
  return choices.filter(({ fits }) => value !== undefined && fits.includes(value)).map(({ slug }) => slug);
}
