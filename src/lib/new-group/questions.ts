import { audiences, groupSchema, type Group } from '../../schemas/group.ts';
import { oneOf } from '../content-check/wording.ts';
import type { Gazetteer } from '../import/place/gazetteer.ts';
import { accept } from './accept.ts';
import { askJoining } from './ask-joining.ts';
import { askMeetings } from './ask-meetings.ts';
import { askPlace } from './ask-place.ts';
import { askText, askTextIfKnown, askUntil, askWord, type Conversation } from './ask.ts';

/** What there is to choose from. */
export interface Choices {
  gazetteer: Gazetteer;
  /** Slugs in `content/organisations` that a group may be of. */
  organisations: readonly string[];
  /** By slug, when and how each source was seen. */
  sources: ReadonlyMap<string, Group['provenance']['seen']>;
}

/** What a person is asked: a new group is running, and answers of its own need more than a terminal. */
export type AskedField = Exclude<keyof Group, 'status' | 'answers'>;

/** Asks for one field. What is known by then decides how: a group online has no building. */
type Question<Field extends keyof Group> = (
  talk: Conversation,
  known: Partial<Group>,
  choices: Choices,
) => Promise<Group[Field]>;

const shape = groupSchema.shape;

/** How each field is asked for, in the order of the questions. */
export const questions: { [Field in AskedField]-?: Question<Field> } = {
  name: (talk) => askText(talk, ['name'], 'What does the group call itself?'),
  organisation: async (talk, _, { organisations }) => {
    const question = `Whose group is it? ${oneOf(organisations)} Or none.`;
    const slug = await askWord(talk, question, [...organisations, 'none']);
    return slug === 'none' ? null : slug;
  },
  format: (talk) => askWord(talk, `How do people meet? ${oneOf(shape.format.options)}`, shape.format.options),
  location: async (talk, known, { gazetteer }) => (isRoom(known) ? askPlace(talk, gazetteer) : null),
  joining: async (talk, { format = 'in-person' }) =>
    format === 'in-person' ? null : askJoining(talk, format),
  meetings: askMeetings,
  audience: askAudience,
  whoMayCome: (talk) => askText(talk, ['whoMayCome'], 'In one sentence, who may come?'),
  expect: async (talk) =>
    (await askTextIfKnown(talk, ['expect'], 'What happens there, in your own words?')) ?? null,
  access: askAccess,
  cost: (talk) =>
    askWord(talk, `What does it cost? ${oneOf(shape.cost.options)}`, shape.cost.options, 'not-known'),
  booking: (talk) =>
    askWord(talk, `Must one book? ${oneOf(shape.booking.options)}`, shape.booking.options, 'not-known'),
  ledBy: (talk) =>
    askWord(talk, `Who leads it? ${oneOf(shape.ledBy.options)}`, shape.ledBy.options, 'not-known'),
  gettingIn: async (talk, known) => {
    const question = 'How does one get in: entrance, buzzer, floor?';
    return (isRoom(known) ? await askTextIfKnown(talk, ['gettingIn'], question) : undefined) ?? null;
  },
  askFor: async (talk, known) => {
    const question = 'Whom does one ask for: a first name alone, or a role such as "the facilitator"?';
    return isRoom(known) ? askTextIfKnown(talk, ['askFor'], question) : undefined;
  },
  beforeYouGo: askBeforeYouGo,
  website: async (talk) => (await askTextIfKnown(talk, ['website'], 'What is the group’s own page?')) ?? null,
  provenance: async (talk, _, { sources }) => {
    const question = 'Where did you see it? The name of a file in content/sources.';
    const source = await askWord(talk, question, [...sources.keys()]);
    return { source, seen: sources.get(source) ?? { on: '', as: 'live' }, confirmed: null };
  },
};

/** Fields whose questions hang on the format. */
export const askedByFormat: readonly AskedField[] = ['location', 'joining', 'access', 'gettingIn', 'askFor'];

function isRoom({ format }: Partial<Group>): boolean {
  return format === 'in-person' || format === 'hybrid';
}

function askAudience(talk: Conversation): Promise<Group['audience']> {
  const question = `Who is it for? One or more of: ${Object.keys(audiences).join(', ')}`;
  return askUntil(talk, question, (answer) => {
    const words = answer
      .toLowerCase()
      .split(/[,;\s]+/)
      .filter(Boolean);
    // The schema refuses every other word.
    return accept(['audience'], words as Group['audience']);
  });
}

/** Of a group that meets in no room only signing can be asked. */
async function askAccess(talk: Conversation, known: Partial<Group>): Promise<Group['access']> {
  const answers = shape.access.shape.stepFree.options;
  const ask = async (question: string) => askWord(talk, `${question} Write yes or no.`, answers, 'not-known');
  const askOfRoom = async (question: string) => (isRoom(known) ? ask(question) : 'not-known');
  return {
    stepFree: await askOfRoom('Can one get in without steps?'),
    hearingLoop: await askOfRoom('Is there a hearing loop?'),
    signLanguage: await ask('Is there British Sign Language?'),
    accessibleToilet: await askOfRoom('Is there an accessible toilet?'),
    parking: await askOfRoom('Is there parking?'),
  };
}

function askBeforeYouGo(talk: Conversation): Promise<Group['beforeYouGo']> {
  const question = 'Which number or page tells whether it meets this week? (empty: not known)';
  return askUntil<Group['beforeYouGo']>(talk, question, (answer) => {
    if (answer === '') return { value: undefined };
    return accept(['beforeYouGo'], /^[\d +]+$/.test(answer) ? { phone: answer } : { url: answer });
  });
}
