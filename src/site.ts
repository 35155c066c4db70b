/**
 * What only an owner knows. An empty value hides its link or sentence, and
 * `/about/` says that the site has no named publisher yet.
 */
export const site = {
  /** The site’s name, as it stands in the header and in titles. It names no condition, so that a tab gives nothing away. */
  name: 'Peer Support Guide',
  /** Where the site is served, for example `https://example.org`; no slash at the end. */
  url: '',
  /** Who publishes it. */
  publisher: '',
  /** Where readers and organisations report mistakes. */
  contactEmail: '',
  /** Where the code and content are kept, as a web address. */
  repository: '',
  /** Who pays for it, in a sentence. */
  funding: '',
};

/** True for `npm run demo`: every page is marked as demonstration data and kept out of search engines. */
export const isDemo = process.env['SITE_DEMO'] === '1';
