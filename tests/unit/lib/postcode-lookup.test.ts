import { expect, test } from 'vitest';
import { postcodes } from '../../fixtures/geography.ts';

test.each([
  { postcode: 'LS6 1AA', country: 'England', why: 'an outcode of one country' },
  { postcode: 'EH1 1AA', country: 'Scotland', why: 'an outcode of another' },
  { postcode: 'CF10 1AA', country: 'Wales', why: 'Wales' },
  { postcode: 'BT1 1AA', country: 'Northern Ireland', why: 'what the lists leave out, by its letters' },
  { postcode: 'IM1 1AA', country: 'the Isle of Man', why: 'an island' },
  { postcode: 'CH4 7AA', country: 'England', why: 'a sector in England of an outcode that Wales shares' },
  {
    postcode: 'CH4 0AA',
    country: 'Wales',
    why: 'a sector in Wales of the same outcode, though most of it is English',
  },
  { postcode: 'CH4 8AA', country: 'England', why: 'a unit in England of a sector that Wales shares' },
  { postcode: 'CH4 8BF', country: 'Wales', why: 'a unit in Wales of the same sector' },
  { postcode: 'NP16 7AN', country: 'England', why: 'an English village under a Welsh outcode' },
  { postcode: 'TD15 1AA', country: 'England', why: 'Berwick, in an outcode that Scotland shares' },
  { postcode: 'DG16 5HT', country: 'England', why: 'one of five English units under a Scottish outcode' },
])('$why: $postcode is in $country', ({ postcode, country }) => {
  expect(postcodes(postcode)).toMatchObject({ is: 'in', country });
});

test('a unit that nobody lists, in a sector that two countries share, is not guessed', () => {
  expect(postcodes('CH4 8ZZ')).toMatchObject({ is: 'on-border' });
});

test('an outcode that does not exist is not known', () => {
  expect(postcodes('ZZ9 9ZZ')).toEqual({ is: 'unknown' });
});

test('an English postcode has its region and a point', () => {
  expect(postcodes('LS6 1AA')).toMatchObject({
    region: 'yorkshire-and-the-humber',
    point: { lat: expect.closeTo(53.82, 1) as number },
  });
});
