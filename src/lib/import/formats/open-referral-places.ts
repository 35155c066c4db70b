import type { ToldPlace } from '../listing.ts';
import { recordsIn, told, toldAll, toldFlag, toldLines, type FeedRecord } from '../record.ts';

/** A place of a service, with the names its schedules may call it by. */
export interface ServicePlace {
  location: FeedRecord;
  ids: string[];
  isVirtual: boolean;
  /** Schedules that stand inside it. */
  schedules: FeedRecord[];
}

/** The places of a service, each once; addresses for letters are none. */
export function placesOf(record: FeedRecord): ServicePlace[] {
  const inService = recordsIn(record, 'service_at_locations').map((link) =>
    placeIn(link, recordsIn(link, 'location')[0]),
  );
  const inSchedules = recordsIn(record, 'regular_schedules', 'schedules')
    .flatMap((schedule) => recordsIn(schedule, 'service_at_location'))
    .map((link) => placeIn(link, recordsIn(link, 'location')[0]));
  const direct = recordsIn(record, 'locations').map((location) => placeIn(location, location));
  const all = [...inService, ...inSchedules, ...direct].flatMap((place) => place ?? []);
  return [
    ...new Map(all.toReversed().map((place) => [place.ids.join() || place, place])).values(),
  ].toReversed();
}

function placeIn(link: FeedRecord, location: FeedRecord | undefined): ServicePlace | null {
  if (location === undefined) return null;
  const type = told(location, 'location_type')?.value.toLowerCase();
  if (type === 'postal') return null;
  return {
    location,
    ids: [told(link, 'id'), told(location, 'id')].flatMap((id) => id?.value ?? []),
    isVirtual: type === 'virtual',
    schedules: [link, ...(link === location ? [] : [location])].flatMap((one) =>
      recordsIn(one, 'schedules', 'regular_schedules'),
    ),
  };
}

/** Schedules of the whole service, and those that belong to one of its places. */
export function schedulesOf(
  record: FeedRecord,
  places: readonly ServicePlace[],
): { shared: FeedRecord[]; own: Map<ServicePlace, FeedRecord[]> } {
  const all = recordsIn(record, 'schedules', 'regular_schedules').map((schedule) => ({
    schedule,
    place: placeNamed(schedule, places),
  }));
  const own = Map.groupBy(
    [
      ...places.flatMap((place) => place.schedules.map((schedule) => ({ schedule, place }))),
      ...all.flatMap(({ schedule, place }) => (place === undefined ? [] : [{ schedule, place }])),
    ],
    ({ place }) => place,
  );
  return {
    shared: all.flatMap(({ schedule, place }) => (place === undefined ? [schedule] : [])),
    own: new Map([...own].map(([place, found]) => [place, found.map(({ schedule }) => schedule)])),
  };
}

function placeNamed(schedule: FeedRecord, places: readonly ServicePlace[]): ServicePlace | undefined {
  const link = recordsIn(schedule, 'service_at_location')[0];
  const location = link && recordsIn(link, 'location')[0];
  const names = [
    told(schedule, 'service_at_location_id', 'location_id'),
    link ? told(link, 'id') : null,
    location ? told(location, 'id') : null,
  ].flatMap((id) => id?.value ?? []);
  return places.find(({ ids }) => ids.some((id) => names.includes(id)));
}

/** A place in the shape all feeds share. The standard is British, so a place with no country is in the kingdom. */
export function placeOf(place: ServicePlace | null): ToldPlace {
  const { location = {}, isVirtual = false } = place ?? {};
  const addresses = recordsIn(location, 'addresses', 'physical_addresses', 'address');
  const address =
    addresses.find((one) => told(one, 'address_type')?.value.toLowerCase() === 'physical') ??
    addresses[0] ??
    {};
  const [lat, lng] = [told(location, 'latitude'), told(location, 'longitude')];
  const street = toldLines(address, 'address_1');
  const venue = told(location, 'name');
  return {
    country: told(address, 'country'),
    isBritish: true,
    areas: toldAll(address, 'state_province', 'region'),
    postcode: told(address, 'postal_code'),
    towns: toldAll(address, 'city', 'address_2'),
    venue: isVirtual ? null : venue,
    street: isVirtual ? null : street,
    address: null,
    point: lat && lng && { field: 'latitude, longitude', value: `${lat.value}, ${lng.value}` },
    isApproximate: toldFlag(location, 'mask_exact_address') === 'true',
    precision: null,
  };
}
