import { nearest } from '../../nearest.ts';
import { addressesOf, nearestAddress } from '../addresses.ts';
import { entriesIn, slugsIn, type Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { isAddress, linksIn } from '../prose-links.ts';

type Words = Pick<Fault, 'found' | 'write'>;

/** Links stay on this site, and lead to a page that exists. */
export function links(content: Content): Fault[] {
  const addresses = addressesOf(content);
  const idsOf = { glossary: slugsIn(content, 'glossary'), sources: slugsIn(content, 'sources') };
  return entriesIn(content, 'organisations', 'models', 'programmes', 'guides', 'questions', 'search').flatMap(
    (entry) =>
      linksIn(entry).flatMap(({ target, line, field }) => {
        const words = wrongForm(target) ?? wrongId(target, idsOf) ?? wrongPage(target, addresses);
        return words === null ? [] : [{ file: entry.file, line, field, ...words }];
      }),
  );
}

function wrongForm(target: string): Words | null {
  const found = `Found a link to "${target}".`;
  if (/^(?:https?:|www\.)/.test(target)) {
    return { found, write: 'Give the address in waysIn, website or a source, not in prose.' };
  }
  if (target.startsWith('tel:')) {
    return { found, write: 'Link to /urgent-help/, or give the number in waysIn.' };
  }
  if (isAddress(target)) return null;
  if (!target.startsWith('/')) {
    return { found, write: 'Write an address on this site that begins and ends with a slash: /guides/…/.' };
  }
  const [path = '', id] = target.split('#');
  const whole = `${path.replace(/\/?$/, '/')}${id === undefined ? '' : `#${id}`}`;
  return { found, write: `End the address with a slash: ${whole}` };
}

/** Terms and sources have no page of their own: they are places on one page. */
function wrongId(target: string, idsOf: Record<'glossary' | 'sources', string[]>): Words | null {
  const [, page, hash, id = ''] = /^\/(glossary|sources)\/(#?)(.*)$/.exec(target) ?? [];
  if (page !== 'glossary' && page !== 'sources') return null;
  const known = idsOf[page];
  const wanted = id.replace(/\/$/, '');
  if (wanted === '' || (hash === '#' && known.includes(wanted))) return null;
  const suggestion = known.includes(wanted) ? wanted : nearest(wanted, known);
  const hint = suggestion === undefined ? '' : `Did you mean /${page}/#${suggestion}?`;
  return {
    found: `Found a link to "${target}".`,
    write: hint || `There is no "${wanted}" in content/${page}.`,
  };
}

function wrongPage(target: string, addresses: ReadonlySet<string>): Words | null {
  const page = target.replace(/#.*$/, '');
  if (addresses.has(page) || page.startsWith('/data/') || /^\/(?:glossary|sources)\//.test(page)) return null;
  const suggestion = nearestAddress(page, addresses);
  return {
    found: `Found a link to "${target}", but there is no such page.`,
    write:
      suggestion === undefined
        ? 'Link to a page that exists, or take the link out.'
        : `Did you mean ${suggestion}?`,
  };
}
