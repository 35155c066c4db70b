import { expect, test } from 'vitest';
import { termMarker } from '../../../src/lib/mark-terms.ts';

const terms = [
  { slug: 'withdrawal', definition: 'What <may> come & go.', inText: ['withdrawal'] },
  { slug: 'audit', definition: 'A set of questions.', inText: ['AUDIT'] },
  { slug: 'lapse', definition: 'A drink again.', inText: ['lapse', 'lapses', 'long lapse'] },
  { slug: 'recovery', definition: 'Getting well.', inText: ['recovery'] },
  { slug: 'group', definition: 'People who meet.', inText: [] },
];
const button = (slug: string, words: string) =>
  `<button type="button" class="term" popovertarget="term-${slug}">${words}</button>`;
const span = (slug: string, definition: string) =>
  `<span class="definition" id="term-${slug}" popover data-pagefind-ignore>${definition} <button type="button" popovertarget="term-${slug}" popovertargetaction="hide">Close</button></span>`;

test('the first use of a term carries its definition, escaped, and no later one', () => {
  expect(termMarker(terms)('<p>Some withdrawal, more withdrawal.</p>')).toBe(
    `<p>Some ${button('withdrawal', 'withdrawal')}${span('withdrawal', 'What &lt;may&gt; come &amp; go.')}, more withdrawal.</p>`,
  );
});

test('a page may come in parts', () => {
  const mark = termMarker(terms);
  expect(mark('<p>withdrawal</p>')).toContain('<button');
  expect(mark('<p>withdrawal</p>')).toBe('<p>withdrawal</p>');
});

test.each([
  { html: '<h2>Withdrawal</h2>', why: 'a heading' },
  { html: '<p><a href="/x/">withdrawal <em>and</em> lapse</a></p>', why: 'a link, whatever is in it' },
  { html: '<p title="withdrawal">x</p>', why: 'an attribute' },
  { html: '<svg><text>lapse</text></svg>', why: 'a picture' },
  { html: '<p>withdrawals, non-lapse, relapse, audit</p>', why: 'another word, or other capitals' },
  { html: '<p>A group.</p>', why: 'a term that no form stands for' },
  { html: '<p>They say “withdrawal”.</p>', why: 'the start of a quotation' },
  { html: '<p>See SMART Recovery. Recovery Dharma met.</p>', why: 'a name that holds the word' },
])('nothing is marked in $why', ({ html }) => {
  expect(termMarker(terms)(html)).toBe(html);
});

test('a capital at the start of a sentence, and the longest form, are found', () => {
  const html = termMarker(terms)('<p>Withdrawal or a long lapse.</p>');
  expect(html).toContain(button('withdrawal', 'Withdrawal'));
  expect(html).toContain(button('lapse', 'long lapse'));
});

test('a link to the glossary becomes the definition itself; a second one stays a link', () => {
  const link = '<a href="/glossary/#audit">the test</a>';
  expect(termMarker(terms)(`<p>${link} and ${link}</p>`)).toBe(
    `<p>${button('audit', 'the test')}${span('audit', 'A set of questions.')} and ${link}</p>`,
  );
});
