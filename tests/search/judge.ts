import type { JudgedQuery } from './queries.ts';

/** One thing on the page of results, in the order a reader meets them. */
export type Seen =
  | { is: 'card'; kind: string }
  /** A result, or the directory offered with its filters set: where its link leads. */
  | { is: 'link'; href: string };

/** How a query fared. */
export interface Verdict {
  judged: JudgedQuery;
  seen: readonly Seen[];
  /** Where the right answer stands, from 1; null when it is not there. */
  place: number | null;
}

/** Shares of 1 over a set, or part of it. */
export interface Score {
  queries: number;
  first: number;
  firstThree: number;
  nothing: number;
}

/**
 * Where the right answer stands. An urgent card nobody should have been shown
 * takes a place, as it does on the page; so does a directory offered in vain.
 */
export function judge(judged: JudgedQuery, seen: readonly Seen[], today: string): Verdict {
  const counted = seen.filter((one) => one.is === 'link' || !judged.mayWarn.includes(one.kind));
  const index = counted.findIndex((one) =>
    one.is === 'card'
      ? judged.card.includes(one.kind)
      : judged.right.some((right) => isSameAnswer(one.href, right.replaceAll('{today}', today))),
  );
  return { judged, seen, place: index < 0 ? null : index + 1 };
}

/** True when a link leads where it ought to. */
export function isSameAnswer(href: string, right: string): boolean {
  const [path = '', hash = ''] = href.split('#');
  const [rightPath = '', rightHash = ''] = right.split('#');
  if (path !== rightPath) return false;
  if (path.startsWith('/groups/') && (hash !== '' || rightHash !== ''))
    return choicesIn(hash) === choicesIn(rightHash);
  // A result for a whole page answers a query for a part of it, but not one for another part.
  return rightHash === '' || hash === '' || hash === rightHash;
}

/** The choices after `#`, written so that the same ones are the same text. */
function choicesIn(hash: string): string {
  const fields = [...new URLSearchParams(hash)].flatMap(([name, value]) =>
    name === 'near'
      ? [`near=${value.toLowerCase().replaceAll('-', ' ').trim()}`]
      : value.split(',').map((one) => `${name}=${one}`),
  );
  return fields.toSorted().join('&');
}

/** The score of some verdicts. Of none, every share is 1 but `nothing`. */
export function score(verdicts: readonly Verdict[]): Score {
  const share = (holds: (verdict: Verdict) => boolean, ofNone: number) =>
    verdicts.length === 0 ? ofNone : verdicts.filter(holds).length / verdicts.length;
  return {
    queries: verdicts.length,
    first: share(({ place }) => place === 1, 1),
    firstThree: share(({ place }) => place !== null && place <= 3, 1),
    nothing: share(({ seen }) => seen.length === 0, 0),
  };
}

/** The score of each kind, the whole, and every miss with what came instead, to be read. */
export function report(verdicts: readonly Verdict[]): string {
  const kinds = Map.groupBy(verdicts, ({ judged }) => judged.kind);
  const rows = [...kinds, ['all', verdicts] as const].map(([kind, some]) => scoreLine(kind, score(some)));
  const misses = Array.from(kinds, ([kind, some]) => {
    const missed = some.filter(({ place }) => place !== 1);
    return missed.length === 0 ? '' : `\n${kind}\n${missed.map(missLine).join('\n')}`;
  });
  return [scoreHead, ...rows, ...misses.filter((text) => text !== '')].join('\n');
}

const scoreHead = `${'kind'.padEnd(24)}queries  first  first 3  nothing`;

function scoreLine(kind: string, { queries, first, firstThree, nothing }: Score): string {
  const shares = [String(queries).padStart(7), percent(first), percent(firstThree), percent(nothing)];
  return kind.padEnd(24) + shares.join('  ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function missLine({ judged, seen, place }: Verdict): string {
  const wanted = judged.card.length > 0 ? `card ${judged.card.join('/')}` : judged.right.join(' ');
  const came = seen.slice(0, 3).map((one) => (one.is === 'card' ? `card ${one.kind}` : one.href));
  return `  ${place ?? '-'}  “${judged.query}” wants ${wanted}; came ${came.join(' ') || 'nothing'}`;
}
