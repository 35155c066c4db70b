/** The most organisations set side by side at once: more cannot be held in the head, or on a phone. */
export const MOST_CHOSEN = 5;

/** What a reader has chosen. It lives in the address after `#` and nowhere else. */
export interface Choices {
  /** Slugs of the organisations to show; none means all. */
  orgs: readonly string[];
  /** Whether rows with the same answer are hidden. */
  differ: boolean;
  /** What matters: the slug of a question, or of a question and a choice as in `goal:cut-down`. */
  matters: readonly string[];
}

/** The choices an address holds after `#`. Unknown words are left out, so that an old link still works. */
export function readChoices(
  hash: string,
  known: { orgs: readonly string[]; matters: readonly string[] },
): Choices {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const listed = (name: string, allowed: readonly string[]) => {
    const words = (fields.get(name) ?? '').split(',');
    return allowed.filter((word) => words.includes(word));
  };
  return {
    orgs: listed('orgs', known.orgs).slice(0, MOST_CHOSEN),
    differ: fields.get('differ') === 'yes',
    matters: listed('matters', known.matters),
  };
}

/** The address of some choices, from `#` on; `#` alone when there are none. */
export function writeChoices({ orgs, differ, matters }: Choices): string {
  // Written by hand, because URLSearchParams would turn commas and colons into codes nobody can read.
  const fields = [
    ...(orgs.length > 0 ? [`orgs=${orgs.join(',')}`] : []),
    ...(differ ? ['differ=yes'] : []),
    ...(matters.length > 0 ? [`matters=${matters.join(',')}`] : []),
  ];
  return `#${fields.join('&')}`;
}

/** The part of the page an address names, beside its choices: `#sources` or `#orgs=…&at=sources`. */
export function placeIn(hash: string): string | null {
  const fragment = hash.replace(/^#/, '');
  if (fragment === '') return null;
  if (fragment.includes('=')) return new URLSearchParams(fragment).get('at');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null; // a code cut short, as in "#%E0%A4"
  }
}
