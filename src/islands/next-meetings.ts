/**
 * Loads what `<next-meeting>` does once one of a list comes near the screen: most readers of a long list leave
 * or filter it first.
 */
const watch = new IntersectionObserver(
  (seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void import('./next-meeting.ts');
  },
  { rootMargin: '200px' },
);
for (const element of document.querySelectorAll('next-meeting')) watch.observe(element);
