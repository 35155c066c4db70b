import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A phrase the search goes by, and the file that says so. */
export interface Rule {
  phrase: string;
  file: string;
}

/**
 * Every phrase the search goes by: those of its own files, and the other names
 * that pages and terms give for themselves.
 */
export function listRules(): Rule[] {
  const own = globSync('content/search/*.yaml').flatMap((file) =>
    textsIn(parse(readFileSync(file, 'utf8')))
      .flatMap((text) => text.split(/,\s+/))
      .map((phrase) => ({ phrase, file })),
  );
  const names = globSync([
    'content/{organisations,models,programmes,guides}/*.mdx',
    'content/glossary/*.yaml',
  ]).flatMap((file) => aliasesIn(file).map((phrase) => ({ phrase, file })));
  return [...own, ...names];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

function aliasesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^---\n|\n---\n[\s\S]*$/g, '');
  const { aliases = [] } = parse(text) as { aliases?: string[] };
  return aliases;
}
