import { jsonLd } from './json-ld.ts';

/**
 * The way to a page as schema.org’s BreadcrumbList, in JSON-LD ready to stand
 * in a script element. Without an address of the site’s own the addresses stay
 * relative to the page, as JSON-LD in HTML allows.
 */
export function breadcrumbList(crumbs: readonly { title: string; href: string }[], siteUrl: string): string {
  return jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: `${siteUrl}${href}`,
    })),
  });
}
