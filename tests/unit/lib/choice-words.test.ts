import { expect, test } from 'vitest';
import { choicesInWords } from '../../../src/lib/choice-words.ts';

const none = { orgs: [], differ: false, matters: [] };
const three = ['AA', 'MM', 'SMART'];

test.each([
  { choices: none, alike: 0, is: 'Showing all 3.', why: 'nothing chosen shows all' },
  {
    choices: { ...none, orgs: ['aa'] },
    alike: 0,
    is: 'Showing all 3. Tick one more to see only those you ticked.',
    why: 'one alone cannot be compared',
  },
  {
    choices: { ...none, orgs: ['aa', 'mm', 'smart'], matters: ['goal'] },
    alike: 0,
    is: 'Showing AA, MM and SMART. What matters to you comes first.',
    why: 'those chosen are named',
  },
  {
    choices: { ...none, differ: true },
    alike: 1,
    is: 'Showing all 3. 1 question answered alike by all of them is hidden.',
    why: 'what is hidden is counted',
  },
  {
    choices: { ...none, differ: true },
    alike: 0,
    is: 'Showing all 3. No question is answered alike by all of them, so none is hidden.',
    why: 'a toggle that hides nothing says so',
  },
])('$why', ({ choices, alike, is }) => {
  expect(choicesInWords(choices, { names: three, alike })).toBe(is);
});
