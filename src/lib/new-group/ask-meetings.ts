import type { Meeting } from '../../schemas/meeting.ts';
import { recurrenceIn } from '../group-csv/recurrence-text.ts';
import { accept } from './accept.ts';
import { askUntil, askYesNo, type Answer, type Conversation } from './ask.ts';

/** Asks when a group meets, meeting by meeting. None at all means by arrangement. */
export async function askMeetings(talk: Conversation): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  while (
    await askYesNo(
      talk,
      meetings.length === 0 ? 'Does it meet at set times?' : 'Does it meet at another time too?',
    )
  ) {
    meetings.push(await askMeeting(talk));
  }
  return meetings;
}

async function askMeeting(talk: Conversation): Promise<Meeting> {
  // What the schema takes for a field is of its type.
  const field = <Key extends keyof Meeting>(key: Key, value: unknown): Answer<Meeting[Key]> =>
    accept(['meetings', 0, key], value as Meeting[Key]);
  const weekday = await askUntil(talk, 'On which day?', (answer) => field('weekday', answer.toLowerCase()));
  const start = await askUntil(talk, 'When does it start? (HH:MM)', (answer) => field('start', answer));
  const minutes = await askUntil(talk, 'How many minutes does it last? (empty: not known)', (answer) =>
    answer === '' ? { value: undefined } : field('minutes', Number(answer)),
  );
  const recurrence = await askUntil(
    talk,
    'How often? (empty: weekly; or “last of the month”, “every 2 weeks from 2026-01-05”, “on 2026-12-24; 2026-12-31”)',
    (answer) => {
      const often = recurrenceIn(answer);
      return often === null ? { says: '  Write it as in the brackets.' } : field('recurrence', often);
    },
  );
  return { weekday, start, ...(minutes !== undefined && { minutes }), recurrence };
}
