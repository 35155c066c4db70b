import { expect, test } from 'vitest';
import { BOX, line, loop } from '../../../src/lib/picture-shape.ts';

test.each(
  [3, 4, 5].flatMap((count) => [
    { count, shape: line(count) },
    { count, shape: loop(count) },
  ]),
)('$count boxes stay inside the drawing and off each other', ({ count, shape: { width, height, boxes } }) => {
  expect(boxes).toHaveLength(count);
  for (const { x, y } of boxes) {
    expect(x - BOX.width / 2).toBeGreaterThanOrEqual(0);
    expect(x + BOX.width / 2).toBeLessThanOrEqual(width);
    expect(y - BOX.height / 2).toBeGreaterThanOrEqual(0);
    expect(y + BOX.height / 2).toBeLessThanOrEqual(height);
  }
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => ({ a, b })));
  for (const { a, b } of pairs) {
    const isApart = Math.abs(a.x - b.x) > BOX.width || Math.abs(a.y - b.y) > BOX.height;
    expect(isApart).toBe(true);
  }
});

test('a line has an arrow between each two, a loop one more, back to the first', () => {
  expect(line(4).arrows).toHaveLength(3);
  expect(loop(4).arrows).toHaveLength(4);
  expect(loop(4).arrows.at(-1)?.to.x).toBeLessThan(loop(4).boxes[0]?.x ?? 0);
  expect(loop(4).arrows.at(-1)?.to.y).toBeCloseTo(loop(4).boxes[0]?.y ?? 0);
});
