/**
 * Data as JSON-LD, ready to stand in a script element: a text may hold
 * `</script>`, so `<` is written in a way that HTML never sees one.
 */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
