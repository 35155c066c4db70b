/**
 * Keeps from paper the sources that nothing shown leads to. Those printed keep
 * their numbers: a number on paper is the one an address carries.
 */
export function markCitedSources(): void {
  const citations = document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]');
  const cited = new Set(
    Array.from(citations, (citation) => (citation.closest('[hidden]') ? '' : citation.hash.slice(1))),
  );
  for (const source of document.querySelectorAll<HTMLLIElement>('li[id^="source-"]')) {
    source.value = Number(source.id.replace('source-', ''));
    source.classList.toggle('no-print', !cited.has(source.id));
  }
}
