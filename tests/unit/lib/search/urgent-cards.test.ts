import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { urgentRules } from '../../../../src/lib/search/urgent-cards.ts';
import type { Helpline } from '../../../../src/schemas/helpline.ts';
import { urgentKinds } from '../../../../src/schemas/urgent-kinds.ts';
import { helplines, rules, words } from '../../../fixtures/search/urgent-rules.ts';

test.each(urgentKinds)('the card for %s begins with 999 and leads on within this site', (kind) => {
  const { phone, more } = rules.cards[kind];
  expect(phone[0]).toMatchObject({ href: 'tel:999', words: 'Phone 999' });
  expect(more.every(({ href }) => href.startsWith('/'))).toBe(true);
});

test.each([
  { kind: 'suicide', lines: ['tel:999', 'tel:116123', 'sms:85258', 'tel:111'] },
  { kind: 'violence', lines: ['tel:999', 'tel:08082000247', 'tel:08001111'] },
  { kind: 'child', lines: ['tel:999', 'tel:08001111', 'tel:08088005000'] },
  { kind: 'withdrawal', lines: ['tel:999', 'tel:111'] },
] as const)('$kind: the lines, from the files of the helplines', ({ kind, lines }) => {
  expect(rules.cards[kind].phone.map(({ href }) => href)).toEqual(lines);
});

test('a number to phone, and one to text with its word or without', () => {
  expect(rules.cards.suicide.phone.slice(1, 3)).toEqual([
    { label: 'Samaritans', href: 'tel:116123', words: 'Phone 116 123' },
    { label: 'Shout, if you would rather text', href: 'sms:85258', words: 'Text SHOUT to 85258' },
  ]);
  const wordless = new Map<string, Pick<Helpline, 'number' | 'text'>>(helplines);
  wordless.set('shout', { text: { to: '85258' } });
  expect(urgentRules(words, wordless).cards.suicide.phone[2]?.words).toBe('Text 85258');
});

test('a line that says it always answers does', () => {
  const always = ['suicide', 'self-harm'] as const;
  const slugs = always.flatMap((kind) => words.kinds[kind].lines.map(({ helpline }) => helpline));
  expect(slugs.filter((slug) => helplines.get(slug)?.hours !== 'always')).toEqual([]);
});

test('a slug of no helpline stops the build', () => {
  expect(() => urgentRules(words, new Map())).toThrow(
    'names the helpline "emergency-999", which is not there',
  );
});

test('the rules weigh little on the start file', () => {
  // Part of the 25 kB that start.json may weigh (tests/built/demo.test.ts); the rest takes some 13 kB.
  expect(brotliCompressSync(JSON.stringify(rules)).length).toBeLessThan(10_600);
});
