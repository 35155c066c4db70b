import address from '../../styles/search.css?url&no-inline';
import { element } from '../elements.ts';

let style: Promise<void> | undefined;

/**
 * The style of everything the search makes, fetched with the script that makes it: no page carries it before.
 * Resolves when it is there, or cannot be had: results without style are better than none.
 */
export function loadSearchStyle(): Promise<void> {
  style ??= new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: address });
    const done = () => {
      resolve();
    };
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
  return style;
}
