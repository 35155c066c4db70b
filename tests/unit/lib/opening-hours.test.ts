import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInWords, hoursInWords } from '../../../src/lib/opening-hours.ts';
import type { Helpline } from '../../../src/schemas/helpline.ts';
import { weekdays, type Weekday } from '../../../src/schemas/weekdays.ts';

const workdays = weekdays.slice(0, 5);

describe('hoursInWords', () => {
  test.each<{ hours: Helpline['hours']; is: string; why: string }>([
    { hours: 'always', is: '24 hours, every day', why: 'a line that never closes' },
    { hours: 'not-known', is: 'Hours not known', why: 'what nobody knows is said' },
    {
      hours: [{ days: workdays, opens: '09:00', closes: '20:00' }],
      is: 'Monday to Friday 9am to 8pm',
      why: 'one set of hours',
    },
    {
      hours: [
        { days: workdays, opens: '09:00', closes: '20:00' },
        { days: ['saturday', 'sunday'], opens: '11:00', closes: '16:00' },
      ],
      is: 'Monday to Friday 9am to 8pm; Saturday and Sunday 11am to 4pm',
      why: 'several sets in the order given',
    },
    {
      hours: [{ days: [...weekdays], opens: '17:00', closes: '00:00' }],
      is: 'Every day 5pm to midnight',
      why: 'a line may close at the end of the day',
    },
  ])('$why', ({ hours, is }) => {
    expect(hoursInWords(hours)).toBe(is);
  });
});

describe('daysInWords', () => {
  test.each<{ days: Weekday[]; is: string; why: string }>([
    { days: ['monday'], is: 'Monday', why: 'one day' },
    { days: ['monday', 'tuesday'], is: 'Monday and Tuesday', why: 'two days in a row are no range yet' },
    { days: ['monday', 'tuesday', 'wednesday'], is: 'Monday to Wednesday', why: 'three in a row are' },
    { days: ['wednesday', 'monday', 'tuesday'], is: 'Monday to Wednesday', why: 'in whatever order written' },
    {
      days: ['monday', 'wednesday', 'friday'],
      is: 'Monday, Wednesday and Friday',
      why: 'days with gaps between them are listed',
    },
    {
      days: ['sunday', 'monday', 'tuesday'],
      is: 'Monday, Tuesday and Sunday',
      why: 'a range does not run past the end of the week',
    },
    { days: weekdays.slice(0, 6), is: 'Monday to Saturday', why: 'six days are a range' },
    { days: [...weekdays], is: 'Every day', why: 'seven days are every day' },
    {
      days: [...workdays, 'monday', 'tuesday'],
      is: 'Monday to Friday',
      why: 'a day written twice counts once, so five days never become seven',
    },
  ])('$why', ({ days, is }) => {
    expect(daysInWords(days)).toBe(is);
  });

  test('the order in which days are written does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...weekdays], { minLength: 1 }), (days) => {
        const inOrder = weekdays.filter((day) => days.includes(day));
        expect(daysInWords(days)).toBe(daysInWords(inOrder));
      }),
    );
  });
});
