import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../src/cli/check-content.ts';
import { runNew } from '../../../src/cli/new.ts';
import { Stopped, type Conversation } from '../../../src/lib/new-group/ask.ts';
import { mdx, soundContent } from '../../fixtures/content-files.ts';
import { anOrganisation } from '../../fixtures/entries.ts';

const clock = new Date('2026-11-23T12:00:00Z');
let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'new-'));
  for (const [path, text] of Object.entries(soundContent)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text ?? '');
  }
});
afterEach(async () => {
  await rm(content, { recursive: true });
});

/** Answers by the question they are for; a list answers it again and again. A question without an answer ends the talk. */
type Answers = Record<string, string | string[]>;
const room: Answers = {
  'call itself': 'Tuesday Circle',
  'Whose group': 'open-circle',
  'How do people meet': 'in-person',
  'In which town': 'Leeds',
  'building called': 'Example Hall',
  'Which street': '',
  postcode: 'ls61aa',
  'set times': 'yes',
  'On which day': 'Tuesday',
  'When does it start': '19:30',
  'How many minutes': '90',
  'How often': '',
  'another time too': 'no',
  'Who is it for': 'everyone',
  'who may come': 'Anyone worried about their drinking.',
  'What happens there': '',
  'without steps': 'yes',
  'hearing loop': '',
  'British Sign': '',
  'accessible toilet': '',
  'Is there parking': 'no',
  'What does it cost': 'free',
  'Must one book': '',
  'Who leads': 'members',
  'get in': '',
  'ask for': '',
  'meets this week': '',
  'own page': '',
  'Where did you see': 'council-page',
  'Write this file': 'yes',
};

function answering(changes: Answers = {}): Conversation & { said: string[]; asked: string[] } {
  const answers = Object.entries({ ...room, ...changes }).map(([of, answer]) => ({
    of,
    left: [answer].flat(),
  }));
  const said: string[] = [];
  const asked: string[] = [];
  return {
    said,
    asked,
    say: (text) => void said.push(text),
    ask: (question) => {
      asked.push(question);
      const answer = answers.find(({ of, left }) => question.includes(of) && left.length > 0)?.left.shift();
      return answer === undefined ? Promise.reject(new Stopped()) : Promise.resolve(answer);
    },
  };
}
const run = (talk: Conversation | null, args = ['group']) =>
  runNew({ args: [...args, '--content', content], env: {}, clock }, talk);
const written = async () =>
  (await readdir(join(content, 'groups'), { recursive: true })).filter(
    (file) => file.endsWith('.yaml') && !file.endsWith('riverside.yaml'),
  );

test('answers become a file in the right folder that the check takes', async () => {
  const talk = answering();
  const { output, exitCode } = await run(talk);
  expect({ output, exitCode }).toEqual({
    output: `${content}/groups/yorkshire-and-the-humber/tuesday-circle-leeds.yaml is written. Now run npm run check.`,
    exitCode: 0,
  });
  const text = await readFile(
    join(content, 'groups/yorkshire-and-the-humber/tuesday-circle-leeds.yaml'),
    'utf8',
  );
  expect(talk.said.join('\n')).toContain(text);
  expect(text).toContain("- { weekday: tuesday, start: '19:30', minutes: 90, recurrence: weekly }");
  expect(text).toContain(
    'provenance: { source: council-page, seen: { on: 2026-11-20, as: live }, confirmed: null }',
  );
  const { output: verdict } = await runCheck({ args: ['--content', content], env: {}, clock });
  expect(verdict).toMatch(/^No fault in the content: .* groups 2\b/);
});

test('how to get in, whom to ask for and how to check are asked of a room', async () => {
  const talk = answering({
    'get in': 'The side door',
    'ask for': ['Jo Bloggs', 'the facilitator'],
    'meets this week': ['ask Jo', '0113 496 0000'],
  });
  expect((await run(talk)).exitCode).toBe(0);
  const said = talk.said.join('\n');
  expect(said).toContain('Found "Jo Bloggs". Write a first name alone, or a role in small letters');
  expect(said).toContain('Found "ask Jo". Write a whole web address');
  const [file = ''] = await written();
  const text = await readFile(join(content, 'groups', file), 'utf8');
  expect(text).toContain('gettingIn: The side door\naskFor: the facilitator\n');
  expect(text).toMatch(/beforeYouGo:\s+(?:\{ )?phone: '?0113 496 0000/);
});

test('a group online is asked for its link, and never for a place', async () => {
  const talk = answering({
    'How do people meet': 'online',
    'In which town': [],
    'link to join': 'https://example.org/j',
    'number to join': '',
    'need to join': '',
  });
  expect((await run(talk)).exitCode).toBe(0);
  expect(await written()).toEqual(['online/tuesday-circle.yaml']);
});

describe('a wrong answer is asked for again, in the words of the check', () => {
  test.each([
    { of: 'call itself', wrong: 'A', says: 'Found 1 character. Write 3 or more.' },
    { of: 'Whose group', wrong: 'open-cirkle', says: 'Found "open-cirkle". Did you mean "open-circle"?' },
    { of: 'In which town', wrong: 'Ledes', says: 'Did you mean “Leeds”?' },
    { of: 'In which town', wrong: 'Ashford', says: 'ashford-kent (Ashford)' },
    { of: 'In which town', wrong: 'Chepstow', says: 'It is outside England' },
    { of: 'postcode', wrong: 'LS6', says: 'Write a whole postcode in capitals with one space' },
    { of: 'On which day', wrong: 'moonday', says: 'Did you mean "monday"?' },
    { of: 'When does it start', wrong: '7pm', says: 'Write a time as HH:MM on the 24-hour clock' },
    { of: 'How many minutes', wrong: 'long', says: 'Write' },
    { of: 'How often', wrong: 'sometimes', says: 'Write it as in the brackets.' },
    { of: 'Who is it for', wrong: 'everyone, women', says: 'Write everyone alone' },
    {
      of: 'What does it cost',
      wrong: 'cheap',
      says: 'Found "cheap". Write one of: free, donation, charged, not-known.',
    },
    {
      of: 'own page',
      wrong: 'javascript:alert(1)',
      says: 'Write a whole web address that begins with https://',
    },
    { of: 'Write this file', wrong: 'perhaps', says: 'Write yes or no.' },
  ])('$of: $wrong', async ({ of, wrong, says }) => {
    const talk = answering({ [of]: [wrong, ...[room[of] ?? ''].flat()] });
    expect((await run(talk)).exitCode).toBe(0);
    expect(talk.said.join('\n')).toContain(says);
  });
});

describe('a file that the check refuses is not written: what is at fault is asked for again', () => {
  test('a postcode far from its town', async () => {
    const talk = answering({
      postcode: ['EX1 1AA', 'LS6 1AA'],
      'to give again': '',
      'In which town': ['Leeds', 'Leeds'],
      'building called': ['', ''],
      'Which street': ['', ''],
    });
    expect((await run(talk)).exitCode).toBe(0);
    const said = talk.said.join('\n');
    expect(said).toMatch(/location\.postcode: Found "EX1 1AA",.* Correct the postcode or the place\./);
    const [file = ''] = await written();
    expect(await readFile(join(content, 'groups', file), 'utf8')).toContain('postcode: LS6 1AA');
  });

  test('a group that is listed already may be told apart by another answer than the one at fault', async () => {
    await run(answering());
    const talk = answering({
      'file be called': 'tuesday-upstairs',
      'to give again': ['rooms', 'location'],
      'In which town': ['Leeds', 'Leeds'],
      'building called': ['Example Hall', 'Example Hall, upstairs'],
      'Which street': ['', ''],
      postcode: ['LS6 1AA', 'LS6 1AA'],
    });
    expect((await run(talk)).exitCode).toBe(0);
    const said = talk.said.join('\n');
    expect(said).toContain('meetings[0]: Found the place, the day and the time of');
    expect(said).toContain('Found "rooms".');
    expect(await written()).toContain('yorkshire-and-the-humber/tuesday-upstairs.yaml');
  });

  test('how people meet brings its own questions with it', async () => {
    await run(answering());
    const talk = answering({
      'to give again': 'format',
      'file be called': 'tuesday-online',
      'How do people meet': ['in-person', 'online'],
      'link to join': 'https://example.org/j',
      'number to join': '',
      'need to join': '',
      'British Sign': ['', ''],
    });
    expect((await run(talk)).exitCode).toBe(0);
    expect(await written()).toContain('online/tuesday-online.yaml');
  });

  test('and is never offered for writing', async () => {
    const talk = answering({ postcode: 'EX1 1AA', 'to give again': [] });
    expect((await run(talk)).output).toBe('Nothing was written.');
    expect(talk.asked).not.toContainEqual(expect.stringContaining('Write this file'));
    expect(await written()).toEqual([]);
  });
});

test('a way that has no groups is not offered as whose group it is', async () => {
  const path = join(content, 'organisations/nhs-or-council-service.mdx');
  await writeFile(path, mdx(anOrganisation({ kind: 'alternative' })));
  const talk = answering();
  await run(talk);
  expect(talk.asked.join('\n')).toMatch(/Whose group is it\? Write open-circle\. Or none\./);
});

test('a file name that is taken is asked for', async () => {
  await run(answering());
  const talk = answering({
    'When does it start': '12:00',
    'file be called': ['Not a slug', 'tuesday-circle-leeds', 'tuesday-noon'],
  });
  expect((await run(talk)).exitCode).toBe(0);
  expect(await written()).toContain('yorkshire-and-the-humber/tuesday-noon.yaml');
});

describe('nothing is written', () => {
  test.each(['call itself', 'On which day', 'Where did you see', 'Write this file'])(
    'when the person leaves at “%s”',
    async (of) => {
      const { output, exitCode } = await run(answering({ [of]: [] }));
      expect({ output, exitCode, written: await written() }).toEqual({
        output: 'Nothing was written.',
        exitCode: 1,
        written: [],
      });
    },
  );

  test('when the person says no', async () => {
    expect((await run(answering({ 'Write this file': 'no' }))).output).toBe('Nothing was written.');
    expect(await written()).toEqual([]);
  });

  test('when nobody is there to answer', async () => {
    const { output, exitCode } = await run(null);
    expect({ exitCode, written: await written() }).toEqual({ exitCode: 1, written: [] });
    expect(output).toContain('it needs a terminal');
  });
});

test.each([
  { args: ['--help'], exitCode: 0, says: 'npm run new -- group' },
  { args: [], exitCode: 1, says: 'Say what is new.' },
  { args: ['guide'], exitCode: 1, says: 'Say what is new.' },
  { args: ['group', '--wrong'], exitCode: 1, says: "Unknown option '--wrong'" },
])('$args is answered', async ({ args, exitCode, says }) => {
  const answer = await run(answering(), args);
  expect(answer.output).toContain(says);
  expect(answer.exitCode).toBe(exitCode);
});
