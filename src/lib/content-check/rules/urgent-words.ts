import { helplineTopics } from '../../../schemas/helpline.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault } from '../fault.ts';
import { saidAnotherWay } from '../../search/urgent-spoken.ts';
import { keysAt, textAt, textsAt, type FoundValue } from '../find-at.ts';
import { chooseFrom, show } from '../wording.ts';

type Found = FoundValue<string>;
type Wrong = Pick<Found, 'path'> & Pick<Fault, 'found' | 'write'>;

/** The words of danger make sense together: lists that are there, nothing twice, links to places that are there. */
export function urgentWords(content: Content): Fault[] {
  return entriesIn(content, 'search')
    .filter(({ readable }) => textAt(readable, 'holds') === 'urgent')
    .flatMap((entry) =>
      [
        ...wrongLists(entry),
        ...repeated(entry),
        ...unknownSlips(entry),
        ...unheard(entry),
        ...wrongAnchors(entry),
      ].map(({ path, found, write }) => ({
        ...{ file: entry.file, line: entry.lineOf(path), field: fieldName(path) },
        ...{ found, write },
      })),
    );
}

const phrasesOf = ({ readable }: Entry) => [
  ...textsAt(readable, 'kinds.*.phrases.*'),
  ...textsAt(readable, 'kinds.*.hints.*'),
];
const harmlessOf = ({ readable }: Entry) => textsAt(readable, 'harmless.*');
const listedIn = ({ readable }: Entry) => textsAt(readable, 'lists.*.*');
const namesIn = (phrase: string) => phrase.match(/\b[A-Z]+\b/g) ?? [];

function wrongLists(entry: Entry): Wrong[] {
  const lists = keysAt(entry.readable, 'lists');
  const all = [...phrasesOf(entry), ...harmlessOf(entry), ...listedIn(entry)];
  const used = new Set(all.flatMap(({ value }) => namesIn(value)));
  return [
    ...all.flatMap(({ path, value }) =>
      namesIn(value)
        .filter((name) => !lists.includes(name))
        .map((name) => ({
          path,
          found: `Found ${name}, but there is no such list.`,
          write: chooseFrom(name, lists) || 'Add it under lists.',
        })),
    ),
    ...lists
      .filter((name) => !used.has(name))
      .map((name) => ({
        path: ['lists', name],
        found: `Found the list ${name}, which no phrase calls.`,
        write: 'Take it out, or call it.',
      })),
    ...lists
      .filter((name) => reaches(name, name, entry))
      .map((name) => ({
        path: ['lists', name],
        found: `Found the list ${name}, which leads back to itself.`,
        write: 'Take the list out of itself.',
      })),
  ];
}

/** Whether a list calls another, by itself or through others. */
function reaches(from: string, to: string, entry: Entry, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const called = textsAt(entry.readable, `lists.${from}.*`).flatMap(({ value }) => namesIn(value));
  return called.includes(to) || called.some((name) => reaches(name, to, entry, seen));
}

/** A phrase stands once: under one kind, or among what is harmless; a word stands once in its list. */
function repeated(entry: Entry): Wrong[] {
  const lists = keysAt(entry.readable, 'lists').map((name) => textsAt(entry.readable, `lists.${name}.*`));
  return [[...phrasesOf(entry), ...harmlessOf(entry)], ...lists].flatMap((all) => {
    const firsts = new Map<string, Found>();
    return all.flatMap((found) => {
      const first = firsts.get(found.value);
      firsts.set(found.value, first ?? found);
      if (first === undefined) return [];
      return [
        {
          path: found.path,
          found: `Found ${show(found.value)}, which stands at ${fieldName(first.path)} too.`,
          write: 'Keep the one that is right.',
        },
      ];
    });
  });
}

function unknownSlips(entry: Entry): Wrong[] {
  const all = [...phrasesOf(entry), ...harmlessOf(entry), ...listedIn(entry)];
  const words = new Set(all.flatMap(({ value }) => value.split(' ')));
  return textsAt(entry.readable, 'misspelt.*')
    .filter(({ value }) => !words.has(value))
    .map(({ path, value }) => ({
      path,
      found: `Found ${show(value)}, which no phrase holds.`,
      write: 'Write it as the phrase does, with its * if it has one.',
    }));
}

/** A word that is heard as another would never be met. */
function unheard(entry: Entry): Wrong[] {
  const all = [...phrasesOf(entry), ...harmlessOf(entry), ...listedIn(entry)];
  return all.flatMap(({ path, value }) => {
    const heard = value.split(' ').map((word) => saidAnotherWay.get(word) ?? word);
    return heard.join(' ') === value
      ? []
      : [
          {
            path,
            found: `Found ${show(value)}, but a search is heard otherwise.`,
            write: `Write ${show(heard.join(' '))}.`,
          },
        ];
  });
}

/** Headings of the urgent-help page are the topics of helplines. */
function wrongAnchors(entry: Entry): Wrong[] {
  const topics = Object.keys(helplineTopics);
  return textsAt(entry.readable, 'kinds.*.more.*.to').flatMap(({ path, value }) => {
    const topic = /^\/urgent-help\/#(.*)$/.exec(value)?.[1];
    if (topic === undefined || topics.includes(topic)) return [];
    return [
      {
        path,
        found: `Found a link to "${value}", but that page has no such heading.`,
        write: chooseFrom(topic, topics),
      },
    ];
  });
}
