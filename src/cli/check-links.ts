import type { ExternalLink } from '../lib/content-check/external-links.ts';

/** What a check of links needs of the world. */
export interface Network {
  fetch: (url: string, options: RequestInit) => Promise<Pick<Response, 'status'>>;
  wait: (ms: number) => Promise<void>;
}

const TRIES = 3;
const TIMEOUT_MS = 15_000;
const BETWEEN_TRIES_MS = 2_000;
const AT_ONCE = 4;
/** Answers of sites that let no program in: a person has to look. */
const KEPT_OUT = [401, 403, 405, 429, 999];

/**
 * Opens every link, up to three times each, and tells of those that do not answer: the link, its status, since
 * when, and where it stands. The day it first failed is kept nowhere but in the report before, so that is read.
 */
export async function checkLinks(
  links: readonly ExternalLink[],
  { network, today, before }: { network: Network; today: string; before: string },
): Promise<string[]> {
  const waiting = [...links];
  const lines = new Map<string, string>();
  const work = async () => {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const status = await statusOf(link.url, network);
      if (status === null) continue;
      lines.set(
        link.url,
        `${link.url}: ${status}, first failed on ${firstFailed(link.url, before) ?? today}\n  ${link.at.join('\n  ')}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return links.flatMap(({ url }) => lines.get(url) ?? []);
}

/** What is wrong with a link after three tries; null where it answers. */
async function statusOf(url: string, { fetch, wait }: Network): Promise<string | null> {
  let status = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (attempt > 1) await wait(BETWEEN_TRIES_MS * attempt);
    try {
      const answer = await fetch(url, {
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { accept: 'text/html,*/*' },
      });
      if (answer.status < 400) return null;
      if (KEPT_OUT.includes(answer.status))
        return `${answer.status}, which lets no program in: open it by hand`;
      status = String(answer.status);
    } catch (error) {
      status =
        error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'no connection';
    }
  }
  return status;
}

function firstFailed(url: string, before: string): string | undefined {
  // In Markdown a line begins with a hyphen, and whoever edits an issue may leave line ends of Windows in it.
  const line = before.split(/\r?\n/).find((one) => one.replace(/^- /, '').startsWith(`${url}: `));
  return /first failed on (\d{4}-\d\d-\d\d)$/.exec(line ?? '')?.[1];
}
