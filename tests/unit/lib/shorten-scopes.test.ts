import { expect, test } from 'vitest';
import { shortenScopes } from '../../../src/lib/shorten-scopes.ts';

test('each scope gets a short name, the same in styles and elements', () => {
  expect(
    shortenScopes(
      '<style>.a:where(.astro-hkbrpulz){}b:where(.astro-fzpbxy5g){}</style><b class="a astro-hkbrpulz">',
    ),
  ).toBe('<style>.a:where(.s0){}b:where(.s1){}</style><b class="a s0">');
});

test('other words with astro in them stay', () => {
  const html =
    '<p class="astro-physics">astro-naut gastro-enteritis /_astro/SiteHeader.astro_astro_type.js</p>';
  expect(shortenScopes(html)).toBe(html);
});
