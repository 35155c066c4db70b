/** A point on the earth, degrees, WGS84. */
export interface Point {
  lat: number;
  lng: number;
}

const EARTH_MILES = 3958.8;
const RADIAN = Math.PI / 180;

/** Miles between two points in a straight line over the ground (haversine). */
export function milesBetween(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIAN) / 2);
  const east = Math.sin(((b.lng - a.lng) * RADIAN) / 2);
  const half = north ** 2 + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * east ** 2;
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A distance as a list says it. Always "about": we know the middle of a place, not the door. */
export function distanceInWords(miles: number): string {
  if (miles < 1) return 'under a mile away';
  const whole = Math.round(miles);
  return whole === 1 ? 'about 1 mile away' : `about ${whole} miles away`;
}
