import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { judge, score, type Verdict } from '../search/judge.ts';
import { developmentSet, readQueries, type JudgedQuery } from '../search/queries.ts';
import { askDocusaurus, askMiniSearch, askOurs, askPagefind, type Answers } from './search/engines.ts';
import { readTexts } from './search/texts.ts';

// The same queries through this site's search and through what other static sites ship, over the texts of the
// same pages: `npm run bench:search`. It needs the demonstration (`npm run test:built` makes it) and a network.
const FOLDER = '.demo/dist';
const queries = readQueries(process.env['SEARCH_QUERIES'] ?? developmentSet);
const words = queries.map(({ query }) => query);
const today = new Date().toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'Europe/London' });

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const texts = await readTexts(browser, FOLDER);
  const others: [string, Answers][] = [
    ['Pagefind as shipped', await askPagefind(browser, texts, words)],
    ['MiniSearch as in VitePress', await askMiniSearch(texts, words)],
    ['docusaurus-search-local', await askDocusaurus(browser, texts, words)],
  ];
  const ours = verdictsOf(await askOurs(browser, FOLDER, words), queries);
  const rows = [
    { name: 'ours', verdicts: ours },
    ...others.map(([name, answers]) => ({ name, verdicts: verdictsOf(answers, queries.map(forPagesOnly)) })),
  ];
  console.log(`${queries.length} queries over ${texts.length} pages`);
  console.table(rows.map(({ name, verdicts }) => ({ name, ...shares(verdicts) })));
  console.log('Without danger, place and day, for which the others have no card and no directory:');
  console.table(rows.map(({ name, verdicts }) => ({ name, ...shares(verdicts.filter(isPlain)) })));
  const [first, ...rest] = rows.map(({ verdicts }) => score(verdicts));
  if (
    rest.some((other) => other.first >= (first?.first ?? 0) || other.firstThree >= (first?.firstThree ?? 0))
  ) {
    console.error('Ours is not first.');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}

function verdictsOf(answers: Answers, judged: readonly JudgedQuery[]): Verdict[] {
  return judged.map((one) => judge(one, answers.get(one.query) ?? [], today.toLowerCase()));
}

/**
 * A query as pages alone can answer it: the page with the numbers in place of a
 * card, and the page of the directory, or of safe stopping, in place of its choices.
 */
function forPagesOnly(judged: JudgedQuery): JudgedQuery {
  const help = judged.card.length > 0 ? ['/urgent-help/', '/guides/stopping-safely/'] : [];
  const directory = judged.right.some((href) => href.startsWith('/groups/')) ? ['/groups/'] : [];
  return { ...judged, right: [...judged.right, ...help, ...directory] };
}

function isPlain({ judged }: Verdict): boolean {
  return judged.card.length === 0 && !judged.right.some((href) => href.startsWith('/groups/'));
}

function shares(verdicts: readonly Verdict[]) {
  const { queries: count, first, firstThree, nothing } = score(verdicts);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return { queries: count, first: percent(first), 'first 3': percent(firstThree), nothing: percent(nothing) };
}
