import { audiences, type Group } from '../schemas/group.ts';
import { formatDate } from './dates.ts';
import { formatWords } from './listing-words.ts';
import { listInWords } from './text.ts';

/** The fixed values of a group, in words. Nothing is left out: “not known” is said. */
export const groupWords = {
  format: formatWords,
  cost: {
    free: 'Free',
    donation: 'Free, with a collection',
    charged: 'There is a charge',
    'not-known': 'Cost not known',
  },
  booking: {
    'not-needed': 'No need to book',
    needed: 'Book a place first',
    'not-known': 'Booking not known',
  },
  ledBy: {
    members: 'Led by members',
    'trained-volunteers': 'Led by trained volunteers',
    staff: 'Led by paid staff',
    'not-known': 'Who leads it is not known',
  },
  access: {
    stepFree: 'Step-free way in',
    hearingLoop: 'Hearing loop',
    signLanguage: 'British Sign Language',
    accessibleToilet: 'Accessible toilet',
    parking: 'Parking',
  },
  known: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
} as const;

/** What it costs, whether to book and who leads it, in three short sentences. */
export function termsInWords({ cost, booking, ledBy }: Pick<Group, 'cost' | 'booking' | 'ledBy'>): string {
  return `${groupWords.cost[cost]}. ${groupWords.booking[booking]}. ${groupWords.ledBy[ledBy]}.`;
}

/** Who a group is for, in words. */
export function audienceInWords(audience: Group['audience']): string {
  return listInWords(audience.map((one) => audiences[one]));
}

/** A sentence for a group that is not running; null for one that is. */
export function statusInWords(status: Group['status']): string | null {
  if (status.is === 'running') return null;
  if (status.is === 'closed') return `This group closed on ${formatDate(status.on)}.`;
  return `This group is paused: ${status.reason} We will look again on ${formatDate(status.reviewOn)}.`;
}

/** How exactly we know the place, where that is less than a building. A name alone does not say where a building is. */
export function precisionInWords({
  precision,
  venue,
  street,
}: Pick<NonNullable<Group['location']>, 'precision' | 'venue' | 'street'>): string | null {
  if (precision === 'venue') return null;
  const building =
    venue === undefined && street === undefined ? 'the building' : 'exactly where the building is';
  return `We know its ${precision}, not ${building}.`;
}

/** Access facts that bear on a group: steps, loops, toilets and parking only where people meet in a room. */
export function accessInWords(
  access: Group['access'],
  meetsInRoom: boolean,
): { label: string; text: string }[] {
  const facts = meetsInRoom ? accessFacts : accessFacts.filter((fact) => fact === 'signLanguage');
  return facts.map((fact) => ({ label: groupWords.access[fact], text: groupWords.known[access[fact]] }));
}

const accessFacts = ['stepFree', 'hearingLoop', 'signLanguage', 'accessibleToilet', 'parking'] as const;
