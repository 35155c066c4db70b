import { expect, test } from 'vitest';
import { breadcrumbList } from '../../../src/lib/breadcrumb-list.ts';

const crumbs = [
  { title: 'Home', href: '/' },
  { title: 'A </script> title', href: '/guides/a/' },
];

test('each page of the way is an item with its place, name and address', () => {
  expect(JSON.parse(breadcrumbList(crumbs, 'https://example.org'))).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
      { position: 2, name: 'A </script> title', item: 'https://example.org/guides/a/' },
    ],
  });
});

test('no title closes the script it stands in', () => {
  expect(breadcrumbList(crumbs, '')).not.toContain('<');
});
