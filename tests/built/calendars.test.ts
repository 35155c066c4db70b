import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist, readBuilt } from '../built-pages.ts';
import { readCalendar } from '../fixtures/calendar.ts';

const calendars = readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ics'))
  .map((file) => `data/${file.replaceAll('\\', '/')}`);

test('every group has a calendar, and so has every list of groups by place and by organisation', () => {
  const wanted = builtPages.flatMap(({ address }) => {
    const [, list, name] = /^\/groups\/(?:(in|with)\/)?([a-z0-9-]+)\/$/.exec(address) ?? [];
    if (name === undefined) return [];
    if (list !== undefined) return [`data/calendars/${list}/${name}.ics`];
    return [name === 'online' ? 'data/calendars/online.ics' : `data/groups/${name}.ics`];
  });
  expect(wanted.filter((file) => !calendars.includes(file))).toEqual([]);
});

test('every calendar is sound: whole lines of at most 75 octets, one time zone, ids that differ', () => {
  const faults = calendars.flatMap((file) => {
    const text = readBuilt(file);
    const ids = readCalendar(text).map(({ uid }) => uid);
    const lines = text.split('\r\n');
    return [
      ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? [`${file}: half a line end`] : []),
      ...(lines.some((line) => Buffer.byteLength(line) > 75) ? [`${file}: a long line`] : []),
      ...(text.match(/^BEGIN:VTIMEZONE/gm)?.length === 1 ? [] : [`${file}: not one time zone`]),
      ...(new Set(ids).size === ids.length ? [] : [`${file}: an id twice`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('a short list leads to its calendar, and to the same times titled only “Meeting”', () => {
  for (const list of ['in/north-west', 'with/independent-groups', 'online']) {
    const page = readBuilt(`groups/${list}/index.html`);
    const [, discreet = ''] = /href="\/(data\/calendars\/meeting-[0-9a-f]{12}\.ics)"/.exec(page) ?? [];
    expect(page).toContain(`href="/data/calendars/${list}.ics"`);
    const timesIn = (file: string) =>
      readCalendar(readBuilt(file)).map(({ startDate, component }) => [
        startDate.toString(),
        String(component.getFirstPropertyValue('rrule')),
      ]);
    expect(timesIn(discreet).length, list).toBeGreaterThan(0);
    expect(timesIn(discreet)).toEqual(timesIn(`data/calendars/${list}.ics`));
  }
});

test('the discreet calendars name nothing', () => {
  const discreet = calendars.filter((file) => /\/meeting-[0-9a-f]{12}\.ics$/.test(file));
  expect(discreet.length).toBeGreaterThan(0);
  const telling = discreet.filter((file) =>
    readBuilt(file)
      .split('\r\n')
      .some((line) => /^(?:LOCATION|DESCRIPTION|URL|SUMMARY:(?!Meeting$)|X-)/.test(line)),
  );
  expect(telling).toEqual([]);
});
