import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtDocuments, builtPages, readBuilt } from '../built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // A matter of taste: how the markup is written, not what it means.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Our titles name the page and the site; search results cut them, readers do not.
    'long-title': 'off',
    // The roles keep a table a table when a phone shows it as blocks.
    'no-redundant-role': 'off',
    // The button of a form with one field is a submit button by default.
    'no-implicit-button-type': 'off',
  },
});

test('every page is valid HTML with a sound outline', async () => {
  const faults: string[] = [];
  for (const { file, address } of builtDocuments) {
    const { results } = await validator.validateString(readBuilt(file), file);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`,
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('every page with something that waits for the script of the directory has it, once', () => {
  const counts = builtPages
    .map(({ file, address }) => ({ address, html: readBuilt(file) }))
    .filter(({ html }) => /<(?:group-finder|keep-copy|article[^>]* data-group)/.test(html))
    .map(({ address, html }) => ({ address, scripts: html.split('/_astro/DirectoryScript').length - 1 }));
  expect(counts.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/groups/', '/groups/online/', '/offline/', '/privacy-and-safety/']),
  );
  expect(counts.filter(({ scripts }) => scripts !== 1)).toEqual([]);
});

test('no page has a style attribute or an inline handler, and each is in British English', () => {
  const faults = builtDocuments.flatMap(({ file, address }) => {
    const html = readBuilt(file);
    return [
      ...(/<[^>]+\sstyle=/.test(html) ? [`${address}: a style attribute`] : []),
      ...(/<[^>]+\son[a-z]+=/.test(html) ? [`${address}: an inline handler`] : []),
      ...(html.includes('<html lang="en-GB"') ? [] : [`${address}: not lang="en-GB"`]),
      ...(html.match(/<h1[ >]/g)?.length === 1 ? [] : [`${address}: not one h1`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('every page carries a policy whose hashes are of its own inline blocks', () => {
  const faults = builtPages.filter(({ file }) => {
    const html = readBuilt(file);
    const blocks = html.match(/<style/g)?.length ?? 0;
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
    return policy.includes('unsafe-inline') || blocks === 0 || !policy.includes("'sha256-");
  });
  expect(faults).toEqual([]);
});

test('no page has a stray space before a full stop or a comma', () => {
  const blocks = /<\/?(?!(?:a|b|strong|em|span|cite)\b)[a-z][^>]*>/g;
  const faults = builtDocuments.flatMap(({ file, address }) => {
    const lines = readBuilt(file)
      .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
      .replace(blocks, '\n')
      .replace(/<[^>]+>/g, '')
      .split('\n');
    return lines.flatMap((line) => (/\S [.,;](?![.\w])/.test(line) ? [`${address}: ${line.trim()}`] : []));
  });
  expect(faults).toEqual([]);
});
