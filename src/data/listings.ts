import { answersMet, type FilterCodes } from '../lib/answers-met.ts';
import type { Place } from '../lib/geo.ts';
import { OWN_GROUPS, type GroupListing, type ListedOrganisation } from '../lib/group-listing.ts';
import type { Group } from '../schemas/group.ts';
import { entriesBySlug } from './entries.ts';
import { once } from './once.ts';

const filterChoices = once(async () => {
  const questions = await entriesBySlug('questions');
  const of = (question: string) => questions.get(question)?.data.choices ?? [];
  return { goal: of('goal'), faith: of('faith') };
});

/** Each organisation as lists and filters know it, by slug. What it meets comes from its coded answers. */
export const listedOrganisations = once(async () => {
  const [organisations, choices] = await Promise.all([entriesBySlug('organisations'), filterChoices()]);
  // An organisation only described has no answers: it does what others with its programme do.
  const shared = new Map<string, string>();
  for (const { data } of organisations.values()) {
    const value = data.answers['programme']?.value;
    if (data.programme !== null && value !== undefined) shared.set(data.programme, value);
  }
  return new Map(
    Array.from(organisations, ([slug, { data }]): [string, ListedOrganisation] => {
      const code = (question: string) => data.answers[question]?.value;
      const programme = code('programme') ?? shared.get(data.programme ?? '');
      const met = answersMet({ goal: code('goal'), faith: code('faith'), programme }, choices);
      const name = slug === OWN_GROUPS ? 'Independent group' : data.name;
      return [slug, { slug, name, approach: [], goal: [], faith: [], ...met }];
    }),
  );
});

/** Makes of a group what a list shows and filters by. */
export const listingMaker = once(async () => {
  const [organisations, choices] = await Promise.all([listedOrganisations(), filterChoices()]);
  return (slug: string, data: Group, place: Place | null): GroupListing => {
    const { name, format, audience, access, meetings, status, provenance, joining, website } = data;
    const organisation = organisations.get(data.organisation ?? OWN_GROUPS);
    if (!organisation) throw new Error(`No organisation for the group "${slug}".`);
    return {
      slug,
      name,
      organisation,
      own: answersMet(codesOf(data), choices),
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
  };
});

function codesOf({ answers = {} }: Group): FilterCodes {
  const { goal, faith, programme } = answers;
  return { goal: goal?.value, faith: faith?.value, programme: programme?.value };
}
