import { entriesIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { passagesOf } from '../passages.ts';

/** British numbers as people write them, and the short ones of crisis lines. 999 and 111 are words by now. */
const NUMBER =
  /(?<![\d,.])(?:(?:\+44[\s.–-]?(?:\(0\)[\s.–-]?)?|\(?0)\d{2,4}\)?(?:[\s.–-]?\d{2,4}){2,3}|0800[\s-]?1111|0\d{3} \d{2,3} \d{2,4}|116[ -]?\d{3}|85258)(?!,?\d)/g;

const OF_A_LINE = 'Put it in content/helplines and name the line, or list its slug under helplines.';
const OF_A_GROUP =
  'Put it under beforeYouGo or joining, as phone, if it is the group’s; take it out if it is a person’s own.';

/** Numbers to phone stand in content/helplines, where they carry hours, cost and when they were seen. */
export function phoneNumbers(content: Content): Fault[] {
  const prose = entriesIn(
    content,
    'organisations',
    'models',
    'programmes',
    'guides',
    'glossary',
    'questions',
    'helplines',
    'groups',
    'search',
  );
  return prose.flatMap((entry) =>
    passagesOf(entry)
      .filter(({ field }) => !/^(?:waysIn\[\d+\]\.number|number|(?:joining|beforeYouGo)\.phone)$/.test(field))
      .flatMap(({ field, text, lineAt }) =>
        Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({
          file: entry.file,
          line: lineAt(index),
          field,
          found: `Found the phone number "${number}" in running text.`,
          write: entry.collection === 'groups' ? OF_A_GROUP : OF_A_LINE,
        })),
      ),
  );
}
