import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../../src/lib/embed/html.ts';

test.each([
  { made: html`<p>${'AA & <others>'}</p>`, is: '<p>AA &amp; &lt;others&gt;</p>', why: 'text is escaped' },
  {
    made: html`<a title="${'the "God" word'}">x</a>`,
    is: '<a title="the &quot;God&quot; word">x</a>',
    why: 'nothing breaks out of an attribute',
  },
  {
    made: html`<p>${html`<b>AA</b>`}</p>`,
    is: '<p><b>AA</b></p>',
    why: 'finished HTML is not escaped again',
  },
  {
    made: html`<p>${['a', html`<i>b</i>`]}</p>`,
    is: '<p>a\n<i>b</i></p>',
    why: 'each piece of a list gets a line',
  },
  {
    made: html`<p>${null}${undefined}${''}</p>`,
    is: '<p></p>',
    why: 'what is not there leaves nothing behind',
  },
  { made: html`<p>${0}</p>`, is: '<p>0</p>', why: 'nought is something' },
])('$why', ({ made, is }) => {
  expect(made.finished).toBe(is);
});

test('no text, whatever it is, makes a tag or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { finished } = html`${text}`;
      expect(finished).not.toMatch(/[<>"]/);
    }),
  );
});
