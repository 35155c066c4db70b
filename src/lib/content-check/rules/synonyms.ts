import { fold } from '../../search/fold.ts';
import { entriesIn, type Content, type Entry } from '../content.ts';
import { fieldName, type Fault, type FieldPath } from '../fault.ts';
import { textsAt } from '../find-at.ts';

/** A phrase of a group of synonyms, and how the search sees it. */
interface Phrase {
  entry: Entry;
  path: FieldPath;
  text: string;
  folded: string;
}

/**
 * Every phrase of the synonyms says something to the search, stands once in its group, and repeats no name that
 * an organisation has for itself.
 */
export function synonyms(content: Content): Fault[] {
  const phrases = entriesIn(content, 'search').flatMap(phrasesOf);
  const owned = namesOfOrganisations(content);
  return [
    ...phrases.filter(({ folded }) => folded === '').map(empty),
    ...repeated(phrases),
    ...named(phrases, owned),
  ];
}

function phrasesOf(entry: Entry): Phrase[] {
  return textsAt(entry.readable, 'groups.*.*').map(({ path, value }) => {
    return { entry, path, text: value, folded: fold(value) };
  });
}

function empty(phrase: Phrase): Fault {
  return fault(phrase, 'in which the search sees no letter or digit', 'Write it in letters, or take it out.');
}

function repeated(phrases: readonly Phrase[]): Fault[] {
  const groups = Map.groupBy(phrases, ({ entry, path }) => `${entry.file} ${String(path[1])}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((phrase, index) => {
      const first = group.slice(0, index).find(({ folded }) => folded !== '' && folded === phrase.folded);
      return first ? [fault(phrase, `which its group has already, as "${first.text}"`, 'Take it out.')] : [];
    }),
  );
}

function named(phrases: readonly Phrase[], owned: ReadonlyMap<string, string>): Fault[] {
  return phrases.flatMap((phrase) => {
    const file = owned.get(phrase.folded);
    return file === undefined
      ? []
      : [fault(phrase, `which is a name in ${file}`, 'Take it out: the search knows it from there.')];
  });
}

/** Names by which organisations that are compared or related are known, and the file each stands in. */
function namesOfOrganisations(content: Content): Map<string, string> {
  return new Map(
    entriesIn(content, 'organisations')
      .filter(({ readable }) => !textsAt(readable, 'kind').some(({ value }) => value === 'alternative'))
      .flatMap((entry) =>
        ['name', 'shortName'].flatMap((field) =>
          textsAt(entry.readable, field).map(({ value }) => [fold(value), entry.file] as const),
        ),
      ),
  );
}

function fault({ entry, path, text }: Phrase, what: string, write: string): Fault {
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: fieldName(path),
    found: `Found "${text}", ${what}.`,
    write,
  };
}
