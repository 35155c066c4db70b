/** The parts of a day, each from its first minute to its last, `HH:MM`. Night goes round midnight. */
export const timesOfDay = {
  morning: { name: 'Morning, 5am to midday', from: '05:00', to: '11:59' },
  afternoon: { name: 'Afternoon, midday to 5pm', from: '12:00', to: '16:59' },
  evening: { name: 'Evening, 5pm to 9pm', from: '17:00', to: '20:59' },
  night: { name: 'Night, 9pm to 5am', from: '21:00', to: '04:59' },
} as const;
export type TimeOfDay = keyof typeof timesOfDay;

/** The part of the day in which a meeting starts, `HH:MM`. */
export function timeOfDay(start: string): TimeOfDay {
  if (start < timesOfDay.morning.from || start > timesOfDay.evening.to) return 'night';
  if (start < timesOfDay.afternoon.from) return 'morning';
  return start < timesOfDay.evening.from ? 'afternoon' : 'evening';
}
