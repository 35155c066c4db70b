import { expect, test } from 'vitest';
import { provenanceInWords } from '../../../src/lib/provenance-words.ts';
import type { Provenance } from '../../../src/schemas/shared.ts';

const live: Provenance = {
  source: 'council-page',
  seen: { on: '2026-01-01', as: 'live' },
  confirmed: null,
};
const confirmed: Provenance = { ...live, confirmed: { on: '2026-01-01', by: 'a volunteer' } };

test.each([
  {
    provenance: live,
    today: '2026-01-01',
    is: 'Seen on 1 January 2026. Nobody has confirmed it yet.',
    why: 'what nobody confirmed says so, however new it is',
  },
  {
    provenance: { ...live, seen: { on: '2026-01-01', as: 'copy' as const } },
    today: '2026-01-01',
    is: 'Seen on 1 January 2026 in an archived copy. Nobody has confirmed it yet.',
    why: 'a copy is not passed off as the live page',
  },
  {
    provenance: confirmed,
    today: '2026-07-03',
    is: 'Confirmed on 1 January 2026 by a volunteer.',
    why: 'on day 183 a confirmation stands alone; where it was seen no longer matters',
  },
  {
    provenance: confirmed,
    today: '2026-07-04',
    is: 'Confirmed on 1 January 2026 by a volunteer. It may be out of date.',
    why: 'from day 184 a reader is told to take care',
  },
  {
    provenance: confirmed,
    today: '2029-01-01',
    is: 'Confirmed on 1 January 2026 by a volunteer. It may be out of date.',
    why: 'an expired confirmation says the same as an ageing one',
  },
])('$why', ({ provenance, today, is }) => {
  expect(provenanceInWords(provenance, today)).toBe(is);
});
