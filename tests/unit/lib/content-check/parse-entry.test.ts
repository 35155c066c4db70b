import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { parseEntry } from '../../../../src/lib/content-check/parse-entry.ts';

function parse(text: string, collection: 'guides' | 'sources' = 'sources') {
  const { entry, faults } = parseEntry(
    { name: 'content/x', path: 'x', text },
    { collection, slug: 'x', folder: '' },
  );
  return { entry, messages: faults.map(formatFault) };
}

describe('faults of writing', () => {
  test.each([
    {
      text: 'title: Cost: nothing\n',
      says: 'content/x:1  YAML\n  Found a second colon on the line. Put the text after the first colon in quotes, for example title: "Cost: nothing".',
    },
    {
      text: 'title: One\nkind: primary\ntitle: Two\n',
      says: 'content/x:3  YAML\n  Found "title" a second time. Keep one "title" and take the other out.',
    },
    {
      text: 'seen:\n\ton: 2026-01-01\n',
      says: 'content/x:2  YAML\n  Found a tab at the start of the line. Write two spaces for each level.',
    },
    {
      text: 'seen:\n  as: live\n on: 2026-01-01\n',
      says: 'content/x:3  YAML\n  Found a line that is not in line with those above. Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
    },
    {
      text: "title: 'It's here'\n",
      says: 'content/x:1  YAML\n  Found something that does not fit here. Begin each item of a list on its own line, and put text that holds quotation marks in double quotes.',
    },
    {
      text: 'title: @here\n',
      says: 'content/x:1  YAML\n  Found text that begins with a special character. Put the whole text in quotes.',
    },
    {
      text: 'title: *here\n',
      says: 'content/x:1  YAML\n  Found "*here", which is YAML for a value used in two places. Write the value itself. Text that begins with an asterisk goes in quotes.',
    },
    {
      text: 'title: &here There\n',
      says: 'content/x:1  YAML\n  Found "&here", which is YAML for a value used in two places. Write the value itself. Text that begins with an ampersand goes in quotes.',
    },
    {
      text: 'seen: &here\n  on: 2026-01-01\n',
      says: 'content/x:1  YAML\n  Found "&here", which is YAML for a value used in two places. Write the value itself. Text that begins with an ampersand goes in quotes.',
    },
    {
      text: 'title: & here\n',
      says: 'content/x:1  YAML\n  Found text that begins with a special character. Put the whole text in quotes.',
    },
    {
      text: 'seen:\n  on: 2026-01-01\n    as: live\n',
      says: 'content/x:3  YAML\n  Found a line that begins further in than the field above. Begin fields of one group at the same column. Text that goes on over several lines begins with >- after the colon.',
    },
    {
      text: 'author:\n  - family: Kelly\n - family: Moos\n',
      says: 'content/x:3  YAML\n  Found a line that is not in line with those above. Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
    },
    {
      text: 'author:\n  - family: Kelly\n   given: John\n',
      says: 'content/x:3  YAML\n  Found a line that is not in line with those above. Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
    },
    {
      text: 'title: *here* and there\n',
      says: 'content/x:1  YAML\n  Found "*here*", which is YAML for a value used in two places. Write the value itself. Text that begins with an asterisk goes in quotes.',
    },
    {
      text: ' kind: primary\ntitle: Here\n',
      says: 'content/x:2  YAML\n  Found a line that is not in line with those above. Begin fields of one group at the same column, with two spaces for each level, and close every [ and {.',
    },
    {
      text: 'kind: primary\ntitle here\n',
      says: 'content/x:2  YAML\n  Found a line with no colon after its name. Write name: value. Text that goes on over several lines begins with >- after the colon.',
    },
    {
      text: 'kind: primary\ntitle: "Here\ntype: book\n',
      says: 'content/x:2  YAML\n  Found something left open. Close every quotation mark and bracket, and write a colon and a space after each name.',
    },
    {
      text: 'a: 1\n---\nb: 2\n',
      says: 'content/x:2  YAML\n  Found a second line of three hyphens. Keep one entry in a file.',
    },
  ])('$text', ({ text, says }) => {
    expect(parse(text).messages).toEqual([says]);
  });

  test('a field written twice leaves the rest to be checked; other faults do not', () => {
    expect(parse('a: 1\na: 2\n').entry.data).toEqual({ a: 2 });
    expect(parse('a: b: c\n').entry.data).toBeUndefined();
  });
});

describe('frontmatter', () => {
  test('a page without any is told how to begin', () => {
    expect(parse('# Hello\n', 'guides').messages).toEqual([
      'content/x:1  frontmatter\n  Found no frontmatter. Begin the file with a line of three hyphens, then its fields, then another such line.',
    ]);
  });

  test('a page whose fields never end is told where to end them', () => {
    expect(parse('---\ntitle: Hello\n', 'guides').messages).toEqual([
      'content/x:1  frontmatter\n  Found frontmatter with no end. Write a line of three hyphens between the fields and the text.',
    ]);
  });

  test('lines count from the top of the file', () => {
    const { entry, messages } = parse('---\ntitle: One\ntitle: Two\n---\nHello\n', 'guides');
    expect(messages[0]).toContain('content/x:3  YAML');
    expect(entry.lineOf(['title'])).toBe(2);
    expect(entry).toMatchObject({ body: 'Hello\n', bodyLine: 5 });
  });

  test('a file from Windows reads like any other', () => {
    const { entry } = parse('\uFEFF---\r\ntitle: One\r\n---\r\nHello\r\n', 'guides');
    expect(entry).toMatchObject({ data: { title: 'One' }, body: 'Hello\n', bodyLine: 4 });
  });
});

test.each([
  { path: ['meetings', 1, 'weekday'], is: 4, why: 'a field in an item of a list' },
  { path: ['meetings', 1, 'start'], is: 4, why: 'a missing field is on the line of what would hold it' },
  { path: ['nothing'], is: 1, why: 'a missing field at the top is on the first line' },
  { path: ['name'], is: 5, why: 'a field at the top' },
])('$why', ({ path, is }) => {
  const { entry } = parse('# a note\nmeetings:\n  - weekday: monday\n  - weekday: friday\nname: Riverside\n');
  expect(entry.lineOf(path)).toBe(path[0] === 'nothing' ? 2 : is);
});
