import { findPostcode } from '../../lib/place-search.ts';
import { findAskedPostcode, makePlaceNames, type PlaceNames } from '../../lib/search/asked-place.ts';
import { makeAskedSite, type AskedSite } from '../../lib/search/asked-site.ts';
import { wordsOf } from '../../lib/search/fold.ts';
import { findIntent, type DirectoryIntent } from '../../lib/search/intent.ts';
import { placesNeeded } from '../../lib/search/places-needed.ts';
import type { SearchStart } from '../../lib/search/start.ts';
import { resolveToday } from '../../lib/today.ts';
import { readOutcodes, readPlaces } from '../finder/files.ts';

/**
 * The search of the directory a query puts into words, of today; null when it is none. Lists of places are read
 * whole and only where the query may name one, so that no request tells what was typed. Where they cannot be had
 * the rest of the query is still understood.
 */
export async function directoryIntent(query: string, start: SearchStart): Promise<DirectoryIntent | null> {
  const site = askedSite(start, resolveToday(undefined, new Date()));
  const asked = { ...site, isOutcode: await outcodeTest(query) };
  const find = (places: PlaceNames | null, misspelt: PlaceNames | null) =>
    findIntent(query, { ...asked, places, misspelt });
  const needed = placesNeeded(query, site, asked.isOutcode);
  if (needed === 'none') return find(null, null);
  try {
    const towns = await townNames();
    const exact = find(towns, null);
    if (exact && (exact.near !== '' || exact.isOnline)) return exact;
    // A slip for a town may be the right name of a village: that must be known before it is put right.
    const slip = find(towns, towns);
    return needed === 'towns' && !slip?.near ? slip : find(await allNames(), towns);
  } catch {
    return find(null, null);
  }
}

let known: { start: SearchStart; today: string; site: AskedSite } | undefined;

/** Made once, and again when a day has passed. */
function askedSite(start: SearchStart, today: string): AskedSite {
  if (known?.start !== start || known.today !== today) {
    known = { start, today, site: makeAskedSite(start, today) };
  }
  return known.site;
}

/** Tells whether there is such an outcode; the list is read only where a query holds what looks like one. */
async function outcodeTest(query: string): Promise<(outward: string) => boolean> {
  if (findAskedPostcode(wordsOf(query)) === null) return () => false;
  try {
    const outcodes = await readOutcodes();
    return (outward) => (findPostcode(outward, outcodes)?.is ?? 'unknown') !== 'unknown';
  } catch {
    return () => true;
  }
}

let ofTowns: PlaceNames | undefined;
let ofAll: PlaceNames | undefined;

async function townNames(): Promise<PlaceNames> {
  const towns = await readPlaces('towns');
  return (ofTowns ??= makePlaceNames(towns));
}

async function allNames(): Promise<PlaceNames> {
  const [towns, villages] = await Promise.all([readPlaces('towns'), readPlaces('villages')]);
  return (ofAll ??= makePlaceNames([...towns, ...villages]));
}
