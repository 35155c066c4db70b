import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content-check/check.ts';
import { readEntry } from '../lib/content-check/read-entry.ts';
import { groupYaml } from '../lib/import/compare/group-yaml.ts';
import { shortSlug } from '../lib/import/compare/name-slugs.ts';
import { makeGazetteer } from '../lib/import/place/gazetteer.ts';
import { askGroup, type Choices } from '../lib/new-group/ask-group.ts';
import { askUntil, askYesNo, Stopped, type Conversation } from '../lib/new-group/ask.ts';
import { resolveToday } from '../lib/today.ts';
import { slugSchema } from '../schemas/shared.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { ContentFile } from '../lib/content-check/content.ts';
import type { Outside } from './content-options.ts';
import { placesFile, readContentFiles, readPlaces, readPostcodes } from './read-content.ts';

export const newUsage = `npm run new -- group [--content <folder>]

Asks for the facts of a group one by one, shows the file they make, and writes it into content/groups.
Each answer is checked at once. Ctrl+C leaves, and writes nothing.`;

/** Asks a person for a new group and writes its file. Null in place of a conversation: nobody is there to answer. */
export async function runNew(
  { args, env, clock }: Outside,
  talk: Conversation | null,
): Promise<{ output: string; exitCode: 0 | 1 }> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) return { output: newUsage, exitCode: 0 };
    if (positionals.join() !== 'group') return { output: `Say what is new.\n\n${newUsage}`, exitCode: 1 };
    if (talk === null)
      return { output: `This asks questions, so it needs a terminal.\n\n${newUsage}`, exitCode: 1 };
    return await newGroup(values.content, resolveToday(env['SITE_TODAY'], clock), talk);
  } catch (error) {
    if (error instanceof Stopped) return { output: 'Nothing was written.', exitCode: 1 };
    return { output: error instanceof Error ? error.message : String(error), exitCode: 1 };
  }
}

async function newGroup(
  content: string,
  today: string,
  talk: Conversation,
): Promise<{ output: string; exitCode: 0 | 1 }> {
  const [files, places, postcodes] = await Promise.all([
    readContentFiles(content),
    readPlaces(placesFile),
    readPostcodes(),
  ]);
  const { group, folder } = await askGroup(talk, choicesIn(files, makeGazetteer([...places.values()])));
  const slug = await askSlug(talk, shortSlug({ group }), slugsIn(files));
  const path = `groups/${folder}/${slug}.yaml`;
  const file = { name: join(content, path), path, text: groupYaml(group) };
  talk.say(`\n${file.name}\n\n${file.text}`);
  const { faults } = checkContent([...files, file], { places, postcodes, today });
  for (const { field, found, write } of faults.filter((fault) => fault.file === file.name))
    talk.say(`  ${field}: ${found} ${write}`);
  if (!(await askYesNo(talk, 'Write this file?'))) throw new Stopped();
  await mkdir(dirname(file.name), { recursive: true });
  await writeFile(file.name, file.text, { flag: 'wx' });
  return { output: `${file.name} is written. Now run npm run check.`, exitCode: 0 };
}

/** The file name made from name and place; where it is taken, one of the person’s own. */
function askSlug(talk: Conversation, made: string, taken: ReadonlySet<string>): Promise<string> {
  if (!taken.has(made)) return Promise.resolve(made);
  talk.say(`There is a group of the file name "${made}" already.`);
  return askUntil(talk, 'What shall the file be called?', (answer) => {
    const { error } = slugSchema.safeParse(answer);
    if (error) return { says: `  ${error.issues[0]?.message}` };
    return taken.has(answer) ? { says: '  That one is taken too.' } : { value: answer };
  });
}

function choicesIn(files: readonly ContentFile[], gazetteer: Choices['gazetteer']): Choices {
  const entries = files.flatMap((file) => readEntry(file).entry ?? []);
  const sources = entries.flatMap(({ collection, slug, data }) => {
    const { data: source } = sourceSchema.safeParse(data);
    return collection === 'sources' && source ? [[slug, source.seen] as const] : [];
  });
  return {
    gazetteer,
    organisations: entries.filter(({ collection }) => collection === 'organisations').map(({ slug }) => slug),
    sources: new Map(sources),
  };
}

function slugsIn(files: readonly ContentFile[]): Set<string> {
  const groups = files.filter(({ path }) => path.startsWith('groups/'));
  // Addresses under /groups/ that pages of another kind have are taken as well.
  return new Set([
    'in',
    'on',
    'online',
    'with',
    ...groups.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, '')),
  ]);
}

/** A person at a terminal. */
function atTerminal(): Conversation {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, reject) =>
    lines.once('close', () => {
      reject(new Stopped());
    }),
  );
  left.catch(() => undefined);
  return {
    ask: async (question) => (await Promise.race([lines.question(`${question}\n> `), left])).trim(),
    say: (text) => {
      console.log(text);
    },
  };
}

if (import.meta.main) {
  const { output, exitCode } = await runNew(
    { args: process.argv.slice(2), env: process.env, clock: new Date() },
    process.stdin.isTTY ? atTerminal() : null,
  );
  (exitCode === 0 ? console.log : console.error)(output);
  process.exit(exitCode);
}
