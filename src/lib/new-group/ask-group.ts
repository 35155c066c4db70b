import { audiences, groupSchema, type Group } from '../../schemas/group.ts';
import { chooseFrom, oneOf } from '../content-check/wording.ts';
import type { FieldPath } from '../content-check/fault.ts';
import type { RegionSlug } from '../geo.ts';
import type { Gazetteer } from '../import/place/gazetteer.ts';
import { askUntil, type Answer, type Conversation } from './ask.ts';
import { askMeetings } from './ask-meetings.ts';
import { askPlace } from './ask-place.ts';
import { complaints } from './complaints.ts';

/** What there is to choose from. */
export interface Choices {
  gazetteer: Gazetteer;
  /** Slugs in `content/organisations`. */
  organisations: readonly string[];
  /** By slug, when and how each source was seen. */
  sources: ReadonlyMap<string, Group['provenance']['seen']>;
}

const shape = groupSchema.shape;
const accessQuestions: Record<keyof Group['access'], string> = {
  stepFree: 'Can one get in without steps?',
  hearingLoop: 'Is there a hearing loop?',
  signLanguage: 'Is there British Sign Language?',
  accessibleToilet: 'Is there an accessible toilet?',
  parking: 'Is there parking?',
};

/** Asks for every fact of a new group, and takes no answer that the schema would refuse. Nobody has confirmed it yet. */
export async function askGroup(
  talk: Conversation,
  choices: Choices,
): Promise<{ group: Group; folder: RegionSlug | 'online' }> {
  const text = (path: FieldPath, question: string) =>
    askUntil(talk, question, (answer) => taken(path, answer, answer));
  const textOrNull = (path: FieldPath, question: string) =>
    askUntil(talk, `${question} (empty: not known)`, (answer): Answer<string | null> =>
      answer === '' ? { value: null } : taken(path, answer, answer),
    );
  const word = <Word extends string>(question: string, words: readonly Word[], empty?: Word) =>
    askUntil(talk, question, (answer) => wordIn(answer, words, empty));

  const name = await text(['name'], 'What does the group call itself?');
  const organisation = await word(`Whose group is it? ${oneOf(choices.organisations)} Or none.`, [
    ...choices.organisations,
    'none',
  ]);
  const format = await word(`How do people meet? ${oneOf(shape.format.options)}`, shape.format.options);
  const isRoom = format === 'in-person' || format === 'hybrid';
  const where = isRoom ? await askPlace(talk, choices.gazetteer) : null;
  const joining = format === 'in-person' ? null : await askJoining(talk, format);
  const meetings = await askMeetings(talk);
  const audience = await askUntil(
    talk,
    `Who is it for? One or more of: ${Object.keys(audiences).join(', ')}`,
    (answer): Answer<Group['audience']> => {
      const words = answer
        .toLowerCase()
        .split(/[,;\s]+/)
        .filter(Boolean);
      return taken(['audience'], words, words as Group['audience']);
    },
  );
  const whoMayCome = await text(['whoMayCome'], 'In one sentence, who may come?');
  const expect = await textOrNull(['expect'], 'What happens there, in your own words?');
  const access = { ...(await askAccess(word, isRoom)) };
  const cost = await word(
    `What does it cost? ${oneOf(shape.cost.options)} (empty: not-known)`,
    shape.cost.options,
    'not-known',
  );
  const booking = await word(
    `Must one book? ${oneOf(shape.booking.options)} (empty: not-known)`,
    shape.booking.options,
    'not-known',
  );
  const ledBy = await word(
    `Who leads it? ${oneOf(shape.ledBy.options)} (empty: not-known)`,
    shape.ledBy.options,
    'not-known',
  );
  const gettingIn = isRoom
    ? await textOrNull(['gettingIn'], 'How does one get in: entrance, buzzer, floor?')
    : null;
  const askFor = isRoom
    ? await textOrNull(
        ['askFor'],
        'Whom does one ask for: a first name alone, or a role such as "the facilitator"?',
      )
    : null;
  const beforeYouGo = await askUntil(
    talk,
    'Which number or page tells whether it meets this week? (empty: not known)',
    (answer): Answer<Group['beforeYouGo']> => {
      if (answer === '') return { value: undefined };
      const way = /^[\d +]+$/.test(answer) ? { phone: answer } : { url: answer };
      return taken(['beforeYouGo'], way, way);
    },
  );
  const website = await textOrNull(['website'], 'What is the group’s own page?');
  const source = await word('Where did you see it? The name of a file in content/sources.', [
    ...choices.sources.keys(),
  ]);
  const seen = choices.sources.get(source) ?? { on: '', as: 'live' as const };
  return {
    folder: where?.place.region ?? 'online',
    group: {
      name,
      organisation: organisation === 'none' ? null : organisation,
      status: { is: 'running' },
      meetings,
      format,
      audience,
      whoMayCome,
      expect,
      access,
      cost,
      booking,
      ledBy,
      gettingIn,
      ...(askFor !== null && { askFor }),
      ...(beforeYouGo && { beforeYouGo }),
      joining,
      location: where?.location ?? null,
      website,
      provenance: { source, seen, confirmed: null },
    },
  };
}

async function askAccess(
  word: (
    question: string,
    words: readonly ('yes' | 'no' | 'not-known')[],
    empty: 'not-known',
  ) => Promise<'yes' | 'no' | 'not-known'>,
  isRoom: boolean,
): Promise<Group['access']> {
  const known = ['yes', 'no', 'not-known'] as const;
  const ask = (fact: keyof Group['access']) =>
    isRoom || fact === 'signLanguage'
      ? word(`${accessQuestions[fact]} Write yes or no. (empty: not-known)`, known, 'not-known')
      : Promise.resolve('not-known' as const);
  return {
    stepFree: await ask('stepFree'),
    hearingLoop: await ask('hearingLoop'),
    signLanguage: await ask('signLanguage'),
    accessibleToilet: await ask('accessibleToilet'),
    parking: await ask('parking'),
  };
}

async function askJoining(
  talk: Conversation,
  format: Group['format'],
): Promise<NonNullable<Group['joining']>> {
  const part = (field: 'url' | 'phone' | 'needs', question: string, isNeeded: boolean) =>
    askUntil(talk, question, (answer): Answer<string | undefined> => {
      if (answer === '' && !isNeeded) return { value: undefined };
      return taken(['joining', field], answer, answer);
    });
  const url = await part(
    'url',
    `What is the link to join?${format === 'online' ? '' : ' (empty: none)'}`,
    format === 'online',
  );
  const needsPhone = format === 'phone' || (format === 'hybrid' && url === undefined);
  const phone = await part(
    'phone',
    `What is the number to join by?${needsPhone ? '' : ' (empty: none)'}`,
    needsPhone,
  );
  const needs = await part(
    'needs',
    'What does one need to join: a name, an email? (empty: not known)',
    false,
  );
  return { ...(url !== undefined && { url }), ...(phone !== undefined && { phone }), needs: needs ?? null };
}

/** A value the schema takes, or what it has to say. */
function taken<Value>(path: FieldPath, value: unknown, result: Value): Answer<Value> {
  const says = complaints(path, value);
  return says.length === 0 ? { value: result } : { says: says.join('\n') };
}

function wordIn<Word extends string>(answer: string, words: readonly Word[], empty?: Word): Answer<Word> {
  if (answer === '' && empty !== undefined) return { value: empty };
  const found = words.find((one) => one === answer.toLowerCase());
  if (found !== undefined) return { value: found };
  return { says: `  Found "${answer}". ${chooseFrom(answer, words) || 'Write one of those named.'}` };
}
