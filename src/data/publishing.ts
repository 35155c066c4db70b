import { site } from '../site.ts';

/** On what terms the text of the site may be used. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  terms: 'You may copy and adapt the text. Say where it came from and that you changed it.',
};

/** A page or file of the site: whole where the owner has said what the site’s address is, else from the root. */
export function addressOf(href: string): string {
  return `${site.url}${href}`;
}
