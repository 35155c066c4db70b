import { distances } from '../finder-choices.ts';

const DISTANCE = /\b(?:within|under|less than|up to)\s+(\d{1,3})\s*(?:mi(?:les?)?)\b(?:\s+(?:of|from))?/i;

/** How far a query lets groups be, such as “within 5 miles of”: the least distance of the finder that is no less; and the text with “near” in its place. */
export function readDistance(text: string): { rest: string; within: number | null } {
  const [said, miles] = DISTANCE.exec(text) ?? [];
  const within = distances.find((distance) => distance >= Number(miles)) ?? null;
  return said === undefined || within === null
    ? { rest: text, within: null }
    : { rest: text.replace(said, ' near '), within };
}
