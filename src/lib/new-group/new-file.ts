import { slugSchema } from '../../schemas/shared.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { checkContent } from '../content-check/check.ts';
import type { Content, ContentFile } from '../content-check/content.ts';
import type { Fault } from '../content-check/fault.ts';
import { textAt } from '../content-check/find-at.ts';
import { reservedGroupSlugs } from '../content-check/locate-file.ts';
import { readEntry } from '../content-check/read-entry.ts';
import { groupYaml } from '../import/compare/group-yaml.ts';
import { shortSlug } from '../import/compare/name-slugs.ts';
import { makeGazetteer } from '../import/place/gazetteer.ts';
import type { ListedPlace } from '../places.ts';
import { askAgain, askedFields, askGroup } from './ask-group.ts';
import { askUntil, askYesNo, notOneOf, Stopped, type Answer, type Conversation } from './ask.ts';
import type { AskedField, Choices } from './questions.ts';

/** All content there is, and what it is held against. */
export interface Held extends Omit<Content, 'entries' | 'places'> {
  files: readonly ContentFile[];
  places: ReadonlyMap<string, ListedPlace>;
}

/**
 * Asks for a new group until the content check takes it and the person agrees to its file. What is wrong between
 * two answers shows only here: it is told, and a part is asked for again. Rejects with `Stopped` when they do not agree.
 */
export async function askNewFile(
  talk: Conversation,
  held: Held,
  nameOf: (path: string) => string,
): Promise<ContentFile> {
  const choices = choicesIn(held);
  const taken = slugsIn(held.files);
  let group = await askGroup(talk, choices);
  let ownSlug: string | undefined;
  for (;;) {
    const madeSlug = shortSlug({ group });
    if (taken.has(madeSlug)) ownSlug ??= await askSlug(talk, madeSlug, taken);
    const region = held.places.get(group.location?.place ?? '')?.region ?? 'online';
    const path = `groups/${region}/${ownSlug ?? madeSlug}.yaml`;
    const file = { name: nameOf(path), path, text: groupYaml(group) };
    talk.say(`\n${file.name}\n\n${file.text}`);
    const { faults } = checkContent([...held.files, file], held);
    const own = faults.filter((fault) => fault.file === file.name);
    if (own.length === 0) {
      if (await askYesNo(talk, 'Write this file?')) return file;
      throw new Stopped();
    }
    talk.say(['The check refuses it:', ...own.map(inOneLine)].join('\n'));
    group = await askAgain(talk, choices, group, await askWhich(talk, own));
  }
}

function inOneLine({ field, found, write }: Fault): string {
  return `  ${field}: ${found} ${write}`;
}

/** Which answers to give again: those at fault, unless the person knows better what to mend. */
function askWhich(talk: Conversation, faults: readonly Fault[]): Promise<AskedField[]> {
  const atFault = askedFields.filter((field) =>
    faults.some((fault) => fault.field.split(/[.[]/)[0] === field),
  );
  const question =
    `Which answers do you want to give again? One or more of: ${askedFields.join(', ')}` +
    (atFault.length > 0 ? ` (empty: ${atFault.join(', ')})` : '');
  return askUntil(talk, question, (answer): Answer<AskedField[]> => {
    const words = answer.split(/[,;\s]+/).filter(Boolean);
    const chosen = words.length === 0 ? atFault : askedFields.filter((field) => words.includes(field));
    const wrong = words.find((word) => !askedFields.some((field) => field === word));
    if (wrong !== undefined) return { says: notOneOf(wrong, askedFields) };
    return chosen.length > 0 ? { value: chosen } : { says: '  Write one of those named. Ctrl+C leaves.' };
  });
}

/** A file name of the person’s own, where the one made from name and place is taken. */
function askSlug(talk: Conversation, made: string, taken: ReadonlySet<string>): Promise<string> {
  talk.say(`There is a group of the file name "${made}" already.`);
  return askUntil(talk, 'What shall the file be called?', (answer) => {
    const { error } = slugSchema.safeParse(answer);
    if (error) return { says: `  ${error.issues[0]?.message}` };
    return taken.has(answer) ? { says: '  That one is taken too.' } : { value: answer };
  });
}

function choicesIn({ files, places }: Held): Choices {
  const entries = files.flatMap((file) => readEntry(file).entry ?? []);
  const sources = entries.flatMap(({ collection, slug, data }) => {
    const { data: source } = sourceSchema.safeParse(data);
    return collection === 'sources' && source ? [[slug, source.seen] as const] : [];
  });
  return {
    gazetteer: makeGazetteer([...places.values()]),
    organisations: entries
      // Another way than a group has no groups.
      .filter(
        ({ collection, readable }) =>
          collection === 'organisations' && textAt(readable, 'kind') !== 'alternative',
      )
      .map(({ slug }) => slug),
    sources: new Map(sources),
  };
}

function slugsIn(files: readonly ContentFile[]): Set<string> {
  const groups = files.filter(({ path }) => path.startsWith('groups/'));
  return new Set([...reservedGroupSlugs, ...groups.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, ''))]);
}
