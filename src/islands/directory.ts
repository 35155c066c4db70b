import './group-finder.ts';

/**
 * What the pages of the directory run, in one file: each further one would be a request that a page may not
 * weigh. Lists can be narrowed at once. The next meetings and the copy to keep come at the first sign of a
 * reader: what they add to is read without them.
 */
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'click', 'toggle'];
let heard = new AbortController();
const load = () => {
  heard.abort();
  Promise.all([
    document.querySelector('next-meeting') && import('./next-meeting.ts'),
    document.querySelector('keep-copy') && import('./keep-copy.ts'),
  ]).catch(() => {
    listen(['click']); // who presses again has it tried again
  });
};
const listen = (to: readonly string[]) => {
  heard = new AbortController();
  // A toggle does not bubble, so it is heard on its way down.
  for (const sign of to)
    window.addEventListener(sign, load, { signal: heard.signal, passive: true, capture: true });
};
// What stands open asks for nothing more.
if (document.querySelector('keep-copy details[open]')) load();
else listen(signs);
