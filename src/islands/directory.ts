import './group-finder.ts';

/**
 * What the pages of the directory run, in one file: each further one would be a request that a page may not
 * weigh. Lists can be narrowed at once. The next meetings and the copy to keep come at the first sign of a
 * reader: what they add to is read without them.
 */
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'toggle'];
const heard = new AbortController();
const load = () => {
  heard.abort();
  if (document.querySelector('next-meeting')) void import('./next-meeting.ts');
  if (document.querySelector('keep-copy')) void import('./keep-copy.ts');
};
// What stands open asks for nothing more.
if (document.querySelector('keep-copy details[open]')) load();
// A toggle does not bubble, so it is heard on its way down.
for (const sign of signs)
  window.addEventListener(sign, load, { signal: heard.signal, passive: true, capture: true });
