import type { Helpline } from '../../schemas/helpline.ts';
import type { UrgentWords } from '../../schemas/urgent-words.ts';
import { urgentKinds, type UrgentKind } from '../../schemas/urgent-kinds.ts';
import { listName } from './urgent-rules.ts';
import type { UrgentRules } from './urgent.ts';

/**
 * The rules as the start file carries them: the editor's file in fewer bytes, each number from the
 * helpline it names. Throws for a slug of no helpline.
 */
export function urgentRules(
  { kinds, lists, harmless, misspelt, lookalikes }: UrgentWords,
  helplines: ReadonlyMap<string, Pick<Helpline, 'number' | 'text'>>,
): UrgentRules {
  // Names of lists are read by no one in the browser: letters do.
  const names = new Map(Object.keys(lists).map((name, index) => [name, listName(index)]));
  const packed = (phrases: readonly string[]) =>
    phrases.join(',').replace(/[A-Z]+/g, (name) => names.get(name) ?? name);
  const byKind = <Value>(of: (card: Card) => Value) =>
    Object.fromEntries(urgentKinds.map((kind) => [kind, of(kinds[kind])])) as Record<UrgentKind, Value>;
  return {
    phrases: byKind(({ phrases }) => packed(phrases)),
    hints: byKind(({ hints = [] }) => packed(hints)),
    lists: Object.values(lists).map(packed).join(';'),
    harmless: packed(harmless),
    misspelt: misspelt.join(','),
    lookalikes: lookalikes.join(','),
    cards: byKind(({ heading, words, lines, more }) => ({
      heading,
      words,
      phone: lines.map(({ helpline, label }) => ({ label, ...reach(helpline, helplines.get(helpline)) })),
      more: more.map(({ to, label }) => ({ href: to, label })),
    })),
  };
}

type Card = UrgentWords['kinds'][UrgentKind];

/** A line as a link, so that no reader of the card can phone a number that takes only texts. */
function reach(slug: string, line: Pick<Helpline, 'number' | 'text'> | undefined) {
  if (line?.number !== undefined) {
    return { href: `tel:${line.number.replaceAll(' ', '')}`, words: `Phone ${line.number}` };
  }
  if (line?.text === undefined) {
    throw new Error(`content/search/urgent.yaml names the helpline "${slug}", which is not there.`);
  }
  const { to, say } = line.text;
  return { href: `sms:${to}`, words: say === undefined ? `Text ${to}` : `Text ${say} to ${to}` };
}
