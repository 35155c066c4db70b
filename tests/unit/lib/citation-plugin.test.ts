import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/lib/citation-plugin.ts';

/** Prose as a page shows it, each citation as its number and the name a screen reader says. */
async function render(text: string): Promise<string> {
  const { html } = await markdownToHtml(text, { mdastPlugins: [citations] });
  return html
    .replaceAll(
      /<a href="#source-(\d+)" class="citation" aria-label="Source \1" data-pagefind-ignore="">\[\1\]<\/a>/g,
      '{$1}',
    )
    .replaceAll(/\n/g, '');
}

test('a citation is a link to its source, with a name of its own, and stays out of the search', async () => {
  const { html } = await markdownToHtml('Said [@a].', { mdastPlugins: [citations] });
  expect(html.trim()).toBe(
    '<p>Said <a href="#source-1" class="citation" aria-label="Source 1" data-pagefind-ignore="">[1]</a>.</p>',
  );
});

test.each([
  { text: 'B [@b], A [@a].', is: '<p>B {1}, A {2}.</p>', why: 'numbers follow first use, not the alphabet' },
  { text: 'B [@b], A [@a], B [@b].', is: '<p>B {1}, A {2}, B {1}.</p>', why: 'a source keeps its number' },
  { text: 'B [@b].\n\nA [@a].', is: '<p>B {1}.</p><p>A {2}.</p>', why: 'counting goes on over paragraphs' },
  { text: 'Both [@a][@b].', is: '<p>Both {1}{2}.</p>', why: 'adjacent citations are no reference link' },
  { text: 'Both [@a] [@b].', is: '<p>Both {1} {2}.</p>', why: 'a space between two citations stays' },
  { text: '[@a]', is: '<p>{1}</p>', why: 'a citation may stand alone' },
  { text: '*So [@a] it is*', is: '<p><em>So {1} it is</em></p>', why: 'a citation inside emphasis' },
  { text: '**[@a]**', is: '<p><strong>{1}</strong></p>', why: 'a citation that is all of the emphasis' },
  { text: '- A [@a]\n- B [@b]', is: '<ul><li>A {1}</li><li>B {2}</li></ul>', why: 'citations in a list' },
  { text: '> A [@a]', is: '<blockquote><p>A {1}</p></blockquote>', why: 'a citation in a quotation' },
  { text: '## A [@a]', is: '<h2>A {1}</h2>', why: 'a citation in a heading' },
])('$why', async ({ text, is }) => {
  expect(await render(text)).toBe(is);
});

describe('what is no citation is left alone', () => {
  test.each([
    { text: 'Plain, “quoted” & [linked](/a/).', why: 'text without citations' },
    { text: 'Write to `[@a]` in code.', why: 'a citation shown as code' },
    { text: 'Not [@A], [@a b] nor [@].', why: 'brackets that hold no slug' },
    { text: 'Write \\[@a\\] to cite.', why: 'an escaped citation: it has no number, and none is made up' },
  ])('$why', async ({ text }) => {
    expect(await render(text)).toBe(markdownToHtml(text).html.replaceAll('\n', ''));
  });
});

test('MDX prose is numbered alike, inside components too', async () => {
  const mdx = 'B [@b].\n\n<Aside>\n\nA [@a], B [@b].\n\n</Aside>';
  const { code } = await mdxToJs(mdx, { mdastPlugins: [citations] });
  expect([...code.matchAll(/href: "#source-(\d)"/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  expect(code).not.toContain('[@');
});

test('each text is numbered from 1', async () => {
  expect(await render('B [@b].')).toBe('<p>B {1}.</p>');
  expect(await render('A [@a].')).toBe('<p>A {1}.</p>');
});
