import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oklchToHex } from '../../../src/lib/oklch-to-hex.ts';

test.each([
  { lightness: 0, chroma: 0, hue: 0, is: '#000000', why: 'no light is black' },
  { lightness: 1, chroma: 0, hue: 0, is: '#ffffff', why: 'full light is white' },
  { lightness: 0.5999, chroma: 0, hue: 123, is: '#808080', why: 'without chroma, hue does not count' },
  { lightness: 0.62796, chroma: 0.25768, hue: 29.234, is: '#ff0000', why: 'the red of sRGB' },
  { lightness: 0.86644, chroma: 0.29483, hue: 142.495, is: '#00ff00', why: 'the green of sRGB' },
  { lightness: 0.45201, chroma: 0.31321, hue: 264.052, is: '#0000ff', why: 'the blue of sRGB' },
  { lightness: 1.2, chroma: 0, hue: 0, is: '#ffffff', why: 'lighter than white is cut off at white' },
])('$why', ({ lightness, chroma, hue, is }) => {
  expect(oklchToHex(lightness, chroma, hue)).toBe(is);
});

test('a channel below nought is cut off at nought', () => {
  expect(oklchToHex(0.5, 0.4, 29)).toMatch(/^#[0-9a-f]{2}0000$/);
});

test('any colour is six digits, in or out of gamut', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: -360, max: 720 }), (lightness, chroma, hue) => {
      expect(oklchToHex(lightness, chroma, hue)).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the measure of contrast is WCAG’s: white on black is 21 to 1, white on #767676 about 4.54', () => {
  expect(contrastOfWhite('#000000')).toBeCloseTo(21, 5);
  expect(contrastOfWhite('#767676')).toBeCloseTo(4.54, 2);
});

test('white letters stand out at least 7 to 1 on the mark of any organisation', () => {
  const hues = Array.from({ length: 360 }, (_, hue) => hue);
  const weak = hues.filter((hue) => contrastOfWhite(oklchToHex(0.43, 0.09, hue)) < 7);
  expect(weak).toEqual([]);
});

function contrastOfWhite(hex: string): number {
  return 1.05 / (luminance(hex) + 0.05);
}
