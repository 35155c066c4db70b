/** A numbered mark of a programme's picture, in the units of a 400 by 150 drawing. */
export interface ShapeMark {
  number: number;
  x: number;
  y: number;
}

const WIDTH = 400;
const HEIGHT = 150;
const MARGIN = 22;

/** Steps rise one after another, left to right. */
export function stairs(count: number): ShapeMark[] {
  return marks(count, (share) => ({
    x: MARGIN + share * (WIDTH - 2 * MARGIN),
    y: HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN),
  }));
}

/** Points and statements stand in a ring: none comes first. */
export function ring(count: number): ShapeMark[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return {
      number: index + 1,
      x: round(WIDTH / 2 + (WIDTH / 2 - MARGIN) * 0.62 * Math.cos(angle)),
      y: round(HEIGHT / 2 + (HEIGHT / 2 - MARGIN) * Math.sin(angle)),
    };
  });
}

function marks(count: number, at: (share: number) => { x: number; y: number }): ShapeMark[] {
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = at(count > 1 ? index / (count - 1) : 0);
    return { number: index + 1, x: round(x), y: round(y) };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
