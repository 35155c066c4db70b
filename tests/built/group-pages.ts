import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/dates.ts';
import type { DemoGroup } from '../../src/lib/demo-groups.ts';
import { freshness } from '../../src/lib/freshness.ts';
import { accessInWords, termsInWords } from '../../src/lib/group-words.ts';

const NO_WAY = 'We know of no way to check whether it meets this week.';

/** What a reader sees of a piece of a page: its words, with single spaces. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '');
}

/** The part of a page under the heading of this id. */
function partOf(html: string, id: string): string {
  return new RegExp(`aria-labelledby="${id}"[^>]*>([\\s\\S]*?)</section>`).exec(html)?.[1] ?? '';
}

/** What the page of every group says, held on the pages of the demonstration. It is called by the test that builds them. */
export function testGroupPages(made: readonly DemoGroup[], pageOf: (slug: string) => string, today: string) {
  /** The groups whose page does not hold what it must; `of` picks those asked about, of which there are some. */
  const without = (
    holds: (group: DemoGroup['group'], html: string) => boolean,
    of: (group: DemoGroup['group']) => boolean = () => true,
  ) => {
    const asked = made.filter(({ group }) => of(group));
    expect(asked.length).toBeGreaterThan(0);
    return asked.filter(({ slug, group }) => !holds(group, pageOf(slug))).map(({ slug }) => slug);
  };
  const isOpen = ({ status }: DemoGroup['group']) => status.is !== 'closed';

  describe('the page of every group', () => {
    test('says where and when it was seen and whose word that is, and who confirmed it or that nobody has', () => {
      const wrong = without(({ provenance: { seen, confirmed } }, html) => {
        const words = wordsOf(partOf(html, 'listing'));
        const day = formatDate(seen.on);
        const source = 'somebody else, Made-up groups for the demonstration (';
        return confirmed === null
          ? words.includes(
              `Seen on ${day} in an archived copy. Nobody has confirmed it yet. Where we saw it: ${source}`,
            )
          : words.includes(`Confirmed on ${formatDate(confirmed.on)} by ${confirmed.by}.`) &&
              words.includes(`Where we saw it on ${day}: ${source}`);
      });
      expect(wrong).toEqual([]);
    });

    test('warns of an old confirmation, and says in the warning how to check where a way is known', () => {
      const wrong = without(
        (_, html) => {
          const warning = wordsOf(
            /<p class="notice[^>]* data-when[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '',
          );
          const way = wordsOf(
            /<a class="tall-link[^>]*>([\s\S]*?)<\/a>/.exec(partOf(html, 'check'))?.[1] ?? '',
          );
          const isTold =
            partOf(html, 'check').includes(NO_WAY) || (way.trim() !== '' && warning.includes(way.trim()));
          return warning.includes('They may be out of date.') && isTold;
        },
        (group) =>
          isOpen(group) &&
          ['ageing', 'expired'].includes(freshness(group.provenance.confirmed?.on ?? null, today)),
      );
      expect(wrong).toEqual([]);
    });

    test('gives one way to check before setting out, or says that none is known', () => {
      const kinds = new Map<string, number>();
      const wrong = without((_, html) => {
        const [, first = ''] = /<p[^>]*>([\s\S]*?)<\/p>/.exec(partOf(html, 'check')) ?? [];
        const links = first.match(/<a /g)?.length ?? 0;
        const words = wordsOf(first).trim();
        const kind = words.replace(/ of [A-Z].*$/, ' of …').replace(/\d[\d ]+\d/, '…');
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        return words === NO_WAY ? links === 0 : links === 1;
      }, isOpen);
      expect(wrong).toEqual([]);
      expect([...kinds.keys()].toSorted()).toEqual([
        'Look for it first in the list of …',
        'Look for it first on the website of …',
        'Phone … first',
        'Phone … first, the number of …',
        'See first whether it is on',
        NO_WAY,
      ]);
    });

    test('says how to get in straight under the address, or that it is not known', () => {
      const wrong = without(
        ({ gettingIn }, html) =>
          wordsOf(/<\/address>\s*<p[^>]*>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
            .trim()
            .startsWith(`Getting in: ${gettingIn ?? 'not known'}.`),
        ({ location }) => location !== null,
      );
      expect(wrong).toEqual([]);
    });

    test('leads to no pin on a map where only the town is known, and says so', () => {
      const wrong = without(
        (_, html) =>
          !html.includes('openstreetmap.org') && html.includes('We know its town, not the building.'),
        ({ location }) => location?.precision === 'town',
      );
      expect(wrong).toEqual([]);
    });

    test('says in a sentence who may come', () => {
      expect(without(({ whoMayCome }, html) => wordsOf(partOf(html, 'who')).includes(whoMayCome))).toEqual(
        [],
      );
    });

    test('says first what it costs, whether to book and who leads it', () => {
      const wrong = without((group, html) => {
        const at = html.indexOf(termsInWords(group));
        return at !== -1 && at < html.indexOf('id="when"');
      }, isOpen);
      expect(wrong).toEqual([]);
    });

    test('says yes, no or not known of every access fact, in words', () => {
      const wrong = without(({ access, location }, html) => {
        const words = wordsOf(partOf(html, 'access'));
        return accessInWords(access, location !== null).every(({ label, text }) =>
          words.includes(`${label} ${text}`),
        );
      });
      expect(wrong).toEqual([]);
    });

    test('asks for a report of mistakes only where the site has an address for it', () => {
      expect(without((_, html) => !html.includes('Is something wrong with this listing?'))).toEqual([]);
    });
  });
}
