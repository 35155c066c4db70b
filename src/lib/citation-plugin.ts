import type { MdastPluginEntry } from 'satteri';
import { citedSources, splitAtCitations } from './citations.ts';

/**
 * Turns `[@source-slug]` in prose into a numbered link to the page's list of
 * sources. Numbers follow first use, as `citedSources` counts them, so that
 * text and list agree.
 */
export const citations: MdastPluginEntry = ({ source }) => {
  const numbers = new Map(citedSources(source).map((slug, index) => [slug, index + 1]));
  return {
    name: 'citations',
    text(node, context) {
      const pieces = splitAtCitations(node.value);
      if (!pieces.some((piece) => 'source' in piece)) return;
      context.replaceNode(
        node,
        pieces.map((piece) => {
          if ('text' in piece) return { type: 'text', value: piece.text };
          const number = numbers.get(piece.source);
          // An escaped citation, `\[@a\]`, is none to `citedSources`: it stays text.
          return number === undefined ? { type: 'text', value: `[@${piece.source}]` } : citation(number);
        }),
      );
    },
  };
};

function citation(number: number) {
  return {
    type: 'link' as const,
    url: `#source-${number}`,
    data: {
      hProperties: { className: ['citation'], ariaLabel: `Source ${number}`, 'data-pagefind-ignore': '' },
    },
    children: [{ type: 'text' as const, value: `[${number}]` }],
  };
}
