/**
 * Loads what `<next-meeting>` does in a list, at the first sign of a reader: a list may weigh little before it
 * is touched, and the pattern of the week stands there already.
 */
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown'];
const heard = new AbortController();
const load = () => {
  heard.abort();
  void import('./next-meeting.ts');
};
for (const sign of signs) window.addEventListener(sign, load, { signal: heard.signal, passive: true });
