/** A box of a picture, by its middle, in the units of the drawing. */
export interface Box {
  x: number;
  y: number;
}

/** An arrow from the edge of one box to the edge of the next. */
export interface Arrow {
  from: Box;
  to: Box;
}

/** Boxes and arrows, and how large a drawing they need. */
export interface PictureShape {
  width: number;
  height: number;
  boxes: Box[];
  arrows: Arrow[];
}

/** What every box measures. */
export const BOX = { width: 182, height: 44 } as const;
const GAP = 30;
const WIDTH = 400;

/** One thing after another, from the top down. */
export function line(count: number): PictureShape {
  const width = BOX.width + 2;
  const boxes = Array.from({ length: count }, (_, index) => ({
    x: width / 2,
    y: BOX.height / 2 + 1 + index * (BOX.height + GAP),
  }));
  const arrows = boxes.slice(1).map((box, index) => arrow(boxes[index] ?? box, box));
  return { width, height: (boxes.at(-1)?.y ?? 0) + BOX.height / 2 + 1, boxes, arrows };
}

/** Down the right side and up the left, the last leading back to the first; an odd one stands on top. */
export function loop(count: number): PictureShape {
  const hasTop = count % 2 === 1;
  const rows = Math.ceil(count / 2);
  const perSide = Math.floor(count / 2);
  const yOf = (row: number) => BOX.height / 2 + 1 + row * (BOX.height + GAP);
  const side = (x: number) =>
    Array.from({ length: perSide }, (_, index) => ({ x, y: yOf(index + (hasTop ? 1 : 0)) }));
  const boxes = [
    ...(hasTop ? [{ x: WIDTH / 2, y: yOf(0) }] : []),
    ...side(WIDTH - BOX.width / 2 - 1),
    ...side(BOX.width / 2 + 1).toReversed(),
  ];
  const arrows = boxes.map((box, index) => arrow(box, boxes[(index + 1) % count] ?? box));
  return { width: WIDTH, height: yOf(rows - 1) + BOX.height / 2 + 1, boxes, arrows };
}

function arrow(from: Box, to: Box): Arrow {
  return { from: edge(from, to), to: edge(to, from) };
}

/** Where the straight line from the middle of a box to another point leaves the box, a little outside it. */
function edge(box: Box, toward: Box): Box {
  const dx = toward.x - box.x;
  const dy = toward.y - box.y;
  const share = Math.min(
    (BOX.width / 2 + 4) / Math.max(Math.abs(dx), 0.001),
    (BOX.height / 2 + 4) / Math.max(Math.abs(dy), 0.001),
  );
  return { x: round(box.x + dx * share), y: round(box.y + dy * share) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
