import { expect, test } from 'vitest';
import { aSource, aTerm } from '../../../fixtures/entries.ts';
import { faultsIn, yaml } from '../../../fixtures/content-files.ts';

test('a source nobody cites is a fault', () => {
  expect(faultsIn({ 'sources/spare.yaml': yaml(aSource({ URL: 'https://example.org/spare/' })) })).toEqual([
    'content/sources/spare.yaml:1  whole file\n  Found no entry that cites "spare". Cite it where it is used, or take the file out.',
  ]);
});

test('while an entry cannot be read, no source is said to be unused', () => {
  const files = {
    'sources/spare.yaml': yaml(aSource({ URL: 'https://example.org/spare/' })),
    'glossary/mutual-aid.yaml': 'term: a: b\n',
  };
  expect(faultsIn(files).filter((fault) => fault.includes('spare'))).toEqual([]);
});

test.each([
  { field: 'URL', changes: { URL: 'http://EXAMPLE.org/groups' }, line: 5 },
  { field: 'DOI', changes: { URL: 'https://example.org/other/', DOI: '10.1000/ABC' }, line: 10 },
])('two sources with one $field are one work', ({ field, changes, line }) => {
  const files = {
    'sources/council-page.yaml': yaml(aSource({ DOI: '10.1000/abc' })),
    'sources/twin.yaml': yaml(aSource(changes)),
    'glossary/mutual-aid.yaml': yaml(aTerm({ sources: ['council-page', 'twin'] })),
  };
  expect(faultsIn(files)).toEqual([
    `content/sources/twin.yaml:${line}  ${field}\n  Found the same ${field} as in content/sources/council-page.yaml. Keep one of the two files and cite it by its name.`,
  ]);
});
