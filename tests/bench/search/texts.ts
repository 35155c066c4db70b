import type { Browser } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A heading and the text up to the next one. The first part of a page is its title. */
export interface TextPart {
  id: string;
  level: number;
  heading: string;
  paragraphs: readonly string[];
}

/** What a page says, with nothing of how this site marks it up for its own search. */
export interface PageText {
  href: string;
  title: string;
  parts: readonly TextPart[];
}

/** Pages that only lead to others. */
const FURNITURE = /^(?:404|search|a-z|sources|data)[/.]|^groups\/./;

/** The texts of every page of a build but single groups and lists of them. */
export async function readTexts(browser: Browser, folder: string): Promise<PageText[]> {
  const page = await browser.newPage();
  const files = globSync('**/index.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const texts: PageText[] = [];
  for (const file of files.filter((one) => !FURNITURE.test(one)).toSorted()) {
    const html = readFileSync(join(folder, file), 'utf8');
    const parts = await page.evaluate(partsOf, html);
    texts.push({ href: `/${file.slice(0, -'index.html'.length)}`, title: parts[0]?.heading ?? file, parts });
  }
  await page.close();
  return texts;
}

/** Runs in a browser. */
function partsOf(html: string): TextPart[] {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  for (const one of main?.querySelectorAll('[data-pagefind-ignore], [hidden], nav, svg, script, style') ??
    []) {
    one.remove();
  }
  const parts: (TextPart & { paragraphs: string[] })[] = [];
  for (const block of main?.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, figcaption') ?? []) {
    const text = block.textContent.replace(/\s+/g, ' ').trim();
    const level = Number(/^H([1-3])$/.exec(block.tagName)?.[1] ?? 0);
    if (level > 0) parts.push({ id: block.id, level, heading: text, paragraphs: [] });
    else if (text !== '' && !block.querySelector('p, li')) parts.at(-1)?.paragraphs.push(text);
  }
  return parts;
}

/** The page as plain HTML, as any generator would make it. */
export function asHtml({ title, parts }: PageText): string {
  const body = parts.map(
    ({ id, level, heading, paragraphs }) =>
      `<h${level} id="${id}">${escaped(heading)}</h${level}>` +
      paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''),
  );
  return `<html lang="en"><head><title>${escaped(title)}</title></head><body><main>${body.join('')}</main></body></html>`;
}

/** The page as Markdown with its address in the front matter, under the name given, and its title there. */
export function asMarkdown({ href, title, parts }: PageText, addressField: (href: string) => string): string {
  const body = parts.map(({ level, heading, paragraphs }) => {
    const head = level === 1 ? '' : `${'#'.repeat(level)} ${literal(heading)}\n\n`;
    return head + paragraphs.map(literal).join('\n\n');
  });
  return `---\ntitle: ${JSON.stringify(title)}\n${addressField(href)}\n---\n\n${body.join('\n\n')}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Text that Markdown takes as it stands. */
function literal(text: string): string {
  return text.replace(/[&<>{}]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/[\\`*_[\]#|~+.!-]/g, '\\$&');
}
