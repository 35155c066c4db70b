import { expect, test } from 'vitest';
import { formatFault } from '../../../../src/lib/content-check/fault.ts';
import { locateFile } from '../../../../src/lib/content-check/locate-file.ts';

function messages(path: string): string[] {
  return locateFile({ name: path, path, text: '' }).faults.map(formatFault);
}

test.each([
  'guides/your-first-meeting.mdx',
  'sources/nice-cg115.yaml',
  'groups/london/camden.yaml',
  'groups/online/evening.yaml',
  'groups/london/london.yaml',
  'guides/compare.mdx',
])('%s is in its place', (path) => {
  expect(messages(path)).toEqual([]);
});

const groupFolders =
  'north-east, north-west, yorkshire-and-the-humber, east-midlands, west-midlands, east-of-england, london, south-east, south-west, online';

test.each([
  {
    path: 'sources/nice.yml',
    says: 'file name\n  Found a file that ends in ".yml". Files in sources end in ".yaml": rename it.',
  },
  {
    path: 'guides/first.md',
    says: 'file name\n  Found a file that ends in ".md". Files in guides end in ".mdx": rename it.',
  },
  { path: 'sources/nice', says: 'file name\n  Found no ending. Files in sources end in ".yaml": rename it.' },
  {
    path: 'guides/First Meeting.mdx',
    says: 'file name\n  Found "First Meeting". Rename it with small letters, digits and single hyphens, for example "first-meeting".',
  },
  {
    path: 'groups/london/online.yaml',
    says: 'file name\n  Found "online". /groups/online/ is the address of a list of groups: rename it, for example "online-group".',
  },
  {
    path: 'models/compare.mdx',
    says: 'file name\n  Found "compare". /models/compare/ is the address of the page that sets the models side by side: rename it, for example "compare-model".',
  },
  ...['guides/index.mdx', 'sources/index.yaml', 'groups/london/index.yaml'].map((path) => ({
    path,
    says: 'file name\n  Found "index". "index" stands for the folder itself: rename it after what it tells.',
  })),
  {
    path: 'groups/north-wets/riverside.yaml',
    says: `folder\n  Found the folder "north-wets". Put it in content/groups/<region>/. Did you mean "north-west"? Write one of: ${groupFolders}.`,
  },
  {
    path: 'groups/riverside.yaml',
    says: `folder\n  Found no folder for the region. Put it in content/groups/<region>/. Write one of: ${groupFolders}.`,
  },
  {
    path: 'guides/choosing/first.mdx',
    says: 'folder\n  Found the folder "choosing". Put it straight into content/guides/, as first.mdx.',
  },
  {
    path: 'guide/first.mdx',
    says: 'folder\n  Found the folder "guide". Did you mean "guides"? Put it in one of: organisations, models, programmes, guides, questions, glossary, sources, helplines, groups, search.',
  },
  {
    path: 'notes.txt',
    says: 'folder\n  Found a file outside the folders. Put it in one of: organisations, models, programmes, guides, questions, glossary, sources, helplines, groups, search.',
  },
])('$path is not', ({ path, says }) => {
  expect(messages(path)).toEqual([`${path}:1  ${says}`]);
});

test('a file with a nearly right ending is read all the same, others are not', () => {
  expect(locateFile({ name: '', path: 'sources/nice.yml', text: '' }).address?.slug).toBe('nice');
  expect(locateFile({ name: '', path: 'sources/nice.json', text: '' }).address).toBeNull();
});
