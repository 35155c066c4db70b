/** A first letter in capitals: "monday" becomes "Monday". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Made once: a formatter costs more than the sentence it makes.
const asList = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const asNumber = new Intl.NumberFormat('en-GB');

/** A list as read aloud: "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return asList.format(items);
}

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** "1 group", "2 groups"; `many` where an s does not make the plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${asNumber.format(number)} ${number === 1 ? one : many}`;
}

/** A name as a slug: "Yorkshire and The Humber" becomes "yorkshire-and-the-humber". */
export function slugify(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
