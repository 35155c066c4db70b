import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Answer } from '../../src/schemas/answer.ts';
import type { PublishedComparison } from '../../src/schemas/comparison.ts';
import { site } from '../../src/site.ts';
import { readBuilt } from '../built-pages.ts';

const comparison = JSON.parse(readBuilt('data/comparison.json')) as PublishedComparison;
const { answers, organisations, questions, sources, themes } = comparison;
const csv = readBuilt('data/comparison.csv');
const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });

/** The columns’ answers as their files in `content/` have them, by slug of organisation and question. */
function answersInContent(): Map<string, Answer> {
  const folder = 'content/organisations';
  return new Map(
    readdirSync(folder).flatMap((file) => {
      const [, frontmatter = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const { kind, answers } = parseYaml(frontmatter) as { kind: string; answers?: Record<string, Answer> };
      if (kind === 'related' || !answers) return [];
      const slug = file.replace(/\.mdx$/, '');
      return Object.entries(answers).map(([question, answer]) => [`${slug}/${question}`, answer] as const);
    }),
  );
}

/** A validator that shares no code with what wrote the schema. */
function validator() {
  const formats = {
    date: (text: string) => !Number.isNaN(Date.parse(text)),
    uri: (text: string) => URL.canParse(text),
  };
  const ajv = new Ajv2020({ allErrors: true, formats });
  return ajv.compile(JSON.parse(readBuilt('data/comparison.schema.json')) as object);
}

test('the JSON keeps to the schema published beside it', () => {
  const validate = validator();
  validate(comparison);
  expect(validate.errors).toBeNull();
});

test.each([
  { broken: { ...comparison, checked: '2026-13-01' }, why: 'a day that is none' },
  { broken: { ...comparison, more: 1 }, why: 'a field nobody has heard of' },
  { broken: { ...comparison, answers: [{ ...answers[0], sources: [] }] }, why: 'an answer without a source' },
])('the schema is worth keeping to: it refuses $why', ({ broken }) => {
  expect(validator()(broken)).toBe(false);
});

test('the JSON holds every answer there is in the content, word for word, and no other', () => {
  const published = answers.map(({ question, organisation, kind, value, text, sources }) => [
    `${organisation}/${question}`,
    { kind, ...(value !== null && { value }), text, sources },
  ]);
  expect(Object.fromEntries(published)).toEqual(Object.fromEntries(answersInContent()));
  expect(published).toHaveLength(questions.length * organisations.length);
});

test('every slug and code leads to something in the same file, and every source is cited', () => {
  expect(new Set(questions.map(({ theme }) => theme))).toEqual(new Set(themes.map(({ slug }) => slug)));
  expect(new Set(answers.flatMap((answer) => answer.sources))).toEqual(
    new Set(sources.map(({ slug }) => slug)),
  );
  const codes = new Map(questions.map(({ slug, values }) => [slug, values]));
  const uncoded = answers.filter(
    ({ question, value }) => value !== null && codes.get(question)?.[value] === undefined,
  );
  expect(uncoded).toEqual([]);
});

test('sources have the numbers they have on the page of the comparison', () => {
  const page = readBuilt('compare/index.html');
  const [, list = ''] = /<section aria-labelledby="sources"[^>]*>([\s\S]*?)<\/section>/.exec(page) ?? [];
  const titles = list.split('<li ').slice(1);
  // Those of the time line alone stand after them.
  expect(titles.length).toBeGreaterThanOrEqual(sources.length);
  for (const { number, url } of sources) {
    const item = titles[number - 1]?.replaceAll('&amp;', '&').replaceAll('&#38;', '&') ?? '';
    expect(item).toContain(`id="source-${number}"`);
    if (url !== null) expect(item).toContain(`href="${url}"`);
  }
});

test('addresses are whole where the site has one of its own, and else from the root', () => {
  const addresses = [
    comparison.$schema,
    comparison.address,
    ...[...questions, ...organisations].map((one) => one.address),
  ];
  for (const address of addresses) expect(address.startsWith(`${site.url}/`), address).toBe(true);
});

test('the CSV says the same as the JSON, row by row', () => {
  const nameOf = (list: readonly { slug: string; name: string }[], slug: string) =>
    list.find((one) => one.slug === slug)?.name;
  const expected = answers.map((answer) => {
    const question = questions.find(({ slug }) => slug === answer.question);
    return {
      question: question?.question,
      theme: nameOf(themes, question?.theme ?? ''),
      organisation: nameOf(organisations, answer.organisation),
      kind: answer.kind,
      value: answer.value ?? '',
      label: answer.label ?? '',
      text: answer.text,
      checked: organisations.find(({ slug }) => slug === answer.organisation)?.checked,
    };
  });
  // Their sources have a test of their own.
  expect(rows).toEqual(expected.map((row, index) => ({ ...row, sources: rows[index]?.['sources'] })));
});

test('the CSV names each answer’s sources, one to a line, each with its title and address', () => {
  const faults = rows.flatMap((row, index) => {
    const lines = row['sources']?.split('\n') ?? [];
    const cited = answers[index]?.sources.map((slug) => sources.find((source) => source.slug === slug)) ?? [];
    const isSame =
      lines.length === cited.length &&
      cited.every(
        (source, place) =>
          source && lines[place]?.includes(source.title) && lines[place].endsWith(source.url ?? ''),
      );
    return isSame ? [] : [`${row['organisation'] ?? ''}: ${row['question'] ?? ''}`];
  });
  expect(faults).toEqual([]);
});

test('the CSV is UTF-8 with a byte-order mark and CRLF, and no cell would run as a formula', () => {
  expect(csv.startsWith('\uFEFFquestion,')).toBe(true);
  expect(csv.split('\r\n').length).toBe(1 + answers.length + 1);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
