/** Longer than any name on this site: an address may be of any length, a search need not be. */
const MAX_WORDS = 8;

/**
 * The words of an address, as somebody would type them: "/guides/first-meeting.html" gives "guides first meeting".
 * The number of a page and an ending such as ".html" say nothing and are left out. `pathname` is as the browser gives it.
 */
export function addressWords(pathname: string): string {
  return decode(pathname)
    .replace(/\.\w{2,5}\/?$/, '')
    .split('/')
    .filter((part) => /\p{L}/u.test(part))
    .flatMap((part) => part.split(/[^\p{L}\p{N}'’]+/u))
    .filter(Boolean)
    .slice(-MAX_WORDS)
    .join(' ');
}

/** An address may hold a per cent sign that stands for nothing. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname.replace(/%[\da-f]{0,2}/gi, ' ');
  }
}
