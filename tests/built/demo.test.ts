import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readPlaces } from '../../src/cli/read-content.ts';
import { formatTime } from '../../src/lib/dates.ts';
import { makeDemoGroups, type DemoGroup } from '../../src/lib/demo-groups.ts';
import { freshness } from '../../src/lib/freshness.ts';
import { comingMeetings, occurrences } from '../../src/lib/occurrences.ts';
import { isInEngland } from '../../src/lib/places.ts';
import { capitalise } from '../../src/lib/text.ts';
import { resolveToday } from '../../src/lib/today.ts';
import { budgets } from '../budgets.ts';
import { demoFolder as folder } from '../demo-site.ts';
import { readCalendar, timesOf } from '../fixtures/calendar.ts';
import { meetingGuideRules, openReferralRules, validatorOf } from '../fixtures/exporting.ts';
import { weigh, weighScripts } from '../page-weight.ts';
import { testGroupPages } from './group-pages.ts';

const COUNT = 2000;
const YEAR_MS = 365 * 86_400_000;
const today = resolveToday(process.env['SITE_TODAY'], new Date());
const places = [...(await readPlaces()).values()].filter(isInEngland);
const made = makeDemoGroups(COUNT, places, today, 'made-up-groups');

beforeAll(() => {
  const args = ['src/cli/demo.ts', '--groups', String(COUNT), '--build'];
  const env = { ...process.env, SITE_TODAY: today };
  // Astro names every page it builds: far more than the megabyte a process may say by default.
  const maxBuffer = 64 * 1024 * 1024;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer });
  if (status !== 0) throw new Error(`npm run demo failed:\n${stdout}\n${stderr}`);
}, 900_000);

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('every page of the demonstration says that its groups are made up, and is kept out of search engines', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const unmarked = pages.filter((file) => {
    const html = read(file);
    return !html.includes('Demonstration data.') || !html.includes('<meta name="robots" content="noindex"');
  });
  expect(unmarked).toEqual([]);
});

test('every list of groups is light before anything is touched', () => {
  const lists = readdirSync(join(folder, 'groups'), { recursive: true, encoding: 'utf8' })
    .map((file) => `groups/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html') && !/^groups\/demo-group-/.test(file));
  expect(lists.length).toBeGreaterThan(1000);
  const tooHeavy = lists
    .map((file) => ({ file, bytes: weigh(read(file)) + weighScripts(read(file), read) }))
    .filter(({ bytes }) => bytes > budgets.list);
  expect(tooHeavy).toEqual([]);
}, 120_000);

test('a long list goes on at /2/, and both pages lead to each other', () => {
  expect(read('groups/on/monday/index.html')).toContain('href="/groups/on/monday/2/"');
  expect(read('groups/on/monday/2/index.html')).toContain('href="/groups/on/monday/"');
});

/** The groups that links lead to from the page of all lists, going through lists of one kind. No script runs here. */
function groupsBehind(list: RegExp): Set<string> {
  const reached = new Set<string>();
  const lists = new Set(['/groups/']);
  // A set is walked to its end, what is added on the way included.
  for (const address of lists) {
    for (const [, href = ''] of read(`${address}index.html`).matchAll(/<a [^>]*href="(\/groups\/[^"#]*)"/g)) {
      const [, slug] = /^\/groups\/(demo-group-\d+)\/$/.exec(href) ?? [];
      if (slug !== undefined) reached.add(slug);
      else if (list.test(href)) lists.add(href);
    }
  }
  return reached;
}

test.each<{ by: string; list: RegExp; has: (group: DemoGroup['group']) => boolean }>([
  { by: 'place', list: /^\/groups\/in\//, has: ({ location }) => location !== null },
  { by: 'day', list: /^\/groups\/on\//, has: ({ meetings }) => meetings.length > 0 },
  { by: 'organisation', list: /^\/groups\/with\//, has: () => true },
  { by: 'format, from home', list: /^\/groups\/online\//, has: ({ format }) => format !== 'in-person' },
])('links alone lead to every group by $by', ({ list, has }) => {
  const reached = groupsBehind(list);
  const wanted = made.filter(({ group }) => group.status.is !== 'closed' && has(group));
  expect(wanted.filter(({ slug }) => !reached.has(slug)).map(({ slug }) => slug)).toEqual([]);
});

test('the title of a group’s page is its name, its town, and the day and time it meets', () => {
  const towns = new Map(places.map(({ slug, name }) => [slug, name]));
  const times = ({ status, meetings }: DemoGroup['group']) => {
    if (status.is !== 'running') return [status.is];
    if (meetings.length === 0) return ['by arrangement'];
    return meetings.map(({ weekday, start }) => `${capitalise(weekday)}.*, ${formatTime(start)}`);
  };
  const wrong = made.filter(({ slug, group }) => {
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(read(`groups/${slug}/index.html`)) ?? [];
    const words = title.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const town = towns.get(group.location?.place ?? '') ?? '';
    return !(
      words.startsWith(group.name) &&
      words.includes(town) &&
      times(group).some((time) => new RegExp(time).test(words))
    );
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('a paused group says why above its times, and no calendar and no script says that it meets', () => {
  const paused = made.filter(({ group }) => group.status.is === 'paused');
  expect(paused.length).toBeGreaterThan(0);
  for (const { slug, group } of paused) {
    const html = read(`groups/${slug}/index.html`);
    const said = group.status.is === 'paused' ? html.indexOf(group.status.reason) : -1;
    expect(said, slug).toBeGreaterThan(0);
    expect(said, slug).toBeLessThan(html.indexOf('id="when"'));
    expect(html, slug).not.toContain('<next-meeting');
    expect(readCalendar(read(`data/groups/${slug}.ics`)), slug).toEqual([]);
  }
});

test('a list too long for anybody’s calendar leads to none', () => {
  const running = made.find(({ group }) => group.status.is === 'running' && group.location !== null);
  const place = running?.group.location?.place ?? '';
  expect(read(`groups/in/${place}/index.html`)).toContain(`href="/data/calendars/in/${place}.ics"`);
  expect(read('groups/in/south-east/index.html')).not.toContain('.ics"');
});

test('the demonstration holds none of the real groups, and the site none of the made-up ones', () => {
  const made = readdirSync(join(folder, 'groups'));
  expect(made).toContain('demo-group-00001');
  expect(made).not.toContain('recovery-hub-atherton');
  expect(readdirSync('dist/groups').filter((name) => name.startsWith('demo-'))).toEqual([]);
});

test('the calendar of a group holds the times we work out for the year to come, and none when it does not meet', () => {
  const now = Date.parse(`${today}T12:00:00Z`);
  const faults = made.slice(0, 120).filter(({ slug, group }) => {
    const ours = comingMeetings(group).flatMap((meeting) =>
      occurrences(meeting, now)
        .take(60)
        .filter(({ start }) => start < now + YEAR_MS)
        .map(({ start }) => start)
        .toArray(),
    );
    const theirs = readCalendar(read(`data/groups/${slug}.ics`)).flatMap((event) =>
      timesOf(event, now + YEAR_MS).filter(({ start, end }) => (end ?? start) > now),
    );
    // A calendar may read the hour that clocks change in another way.
    const isOdd = group.meetings.some(({ start }) => start.startsWith('01:'));
    const sorted = theirs.map(({ start }) => start).toSorted((a, b) => a - b);
    return isOdd
      ? sorted.length !== ours.length
      : JSON.stringify(sorted) !== JSON.stringify(ours.toSorted((a, b) => a - b));
  });
  expect(faults.map(({ slug }) => slug)).toEqual([]);
});

test('the page of a group names five others nearby, and a closed one leads to them first', () => {
  const pageOf = (slug: string) => read(`groups/${slug}/index.html`);
  const inRooms = made.filter(({ group }) => group.location !== null);
  const without = inRooms.filter(({ slug }) => {
    const [, nearest = ''] =
      /id="nearest"[^>]*>The nearest groups<\/h2>([\s\S]*?)<\/section>/.exec(pageOf(slug)) ?? [];
    const links = Array.from(nearest.matchAll(/href="\/groups\/([a-z0-9-]+)\/"/g), ([, name]) => name);
    return new Set(links).size !== 5 || links.includes(slug);
  });
  expect(without.map(({ slug }) => slug)).toEqual([]);
  const closed = inRooms.filter(({ group }) => group.status.is === 'closed');
  expect(closed.length).toBeGreaterThan(0);
  for (const { slug } of closed) {
    expect(pageOf(slug).indexOf('id="nearest"'), slug).toBeLessThan(pageOf(slug).indexOf('id="when"'));
    expect(pageOf(slug), slug).not.toContain('.ics"');
  }
});

test('groups in one building name each other', () => {
  const pairs = made.flatMap(({ slug, group }, index) =>
    made
      .slice(0, index)
      .filter(
        (other) =>
          group.status.is === 'running' &&
          other.group.status.is === 'running' &&
          group.location?.venue !== undefined &&
          JSON.stringify(group.location) === JSON.stringify(other.group.location),
      )
      .map((other) => [slug, other.slug] as const),
  );
  expect(pairs.length).toBeGreaterThan(0);
  for (const [one, other] of pairs) {
    const [, here = ''] = /id="here"[^>]*>([\s\S]*?)<\/section>/.exec(read(`groups/${one}/index.html`)) ?? [];
    expect(here, `${one} and ${other}`).toContain(`href="/groups/${other}/"`);
  }
});

test('search engines are told of running groups that somebody confirmed less than a year ago, and of no others', () => {
  const wrong = made.filter(({ slug, group }) => {
    const isTold = read(`groups/${slug}/index.html`).includes('"@type":"Event"');
    const trust = freshness(group.provenance.confirmed?.on ?? null, today);
    const isSure = group.status.is === 'running' && (trust === 'fresh' || trust === 'ageing');
    const hasRule = group.meetings.some(
      ({ recurrence }) => typeof recurrence === 'string' || !('dates' in recurrence),
    );
    return isTold !== (isSure && hasRule);
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('a page that is fresh today carries its warning, hidden until it is read too late', () => {
  const fresh = made.filter(
    ({ group }) =>
      group.status.is !== 'closed' && freshness(group.provenance.confirmed?.on ?? null, today) === 'fresh',
  );
  expect(fresh.length).toBeGreaterThan(0);
  const without = fresh.filter(
    ({ slug }) => !/data-when="ageing expired" hidden/.test(read(`groups/${slug}/index.html`)),
  );
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

test('groups cost a search that asks for none nothing: what it starts with is no heavier, and its index has none', () => {
  expect(weigh(read('search/start.json'))).toBeLessThanOrEqual(25_000);
  const inMain = readdirSync(join(folder, 'pagefind/fragment')).length;
  const inGroups = readdirSync(join(folder, 'pagefind/groups/fragment')).length;
  expect(inMain).toBeLessThan(COUNT / 2);
  expect(inGroups).toBeGreaterThan(COUNT);
});

testGroupPages(made, (slug) => read(`groups/${slug}/index.html`), today);

test('2,000 groups of every kind keep to the schemas of others', () => {
  const files = readdirSync(join(folder, 'data/open-referral'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(read(`data/open-referral/${file}`)) as { contents: { id: string }[] });
  const isService = validatorOf(openReferralRules);
  expect(files.flatMap((page) => (isService(page) ? [] : (isService.errors ?? [])))).toEqual([]);
  expect(new Set(files.flatMap(({ contents }) => contents.map(({ id }) => id))).size).toBe(COUNT);
  const isFeed = validatorOf(meetingGuideRules);
  isFeed(JSON.parse(read('data/meeting-guide.json')));
  expect(isFeed.errors).toBeNull();
});
