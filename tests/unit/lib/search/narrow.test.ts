import { expect, test } from 'vitest';
import { narrow } from '../../../../src/lib/search/narrow.ts';

const facets = {
  orgs: { aa: ['/aa/', '/steps/'], mm: ['/mm/', '/costs/'], smart: ['/smart/', '/costs/'] },
  goals: { stop: ['aa', 'smart'], 'cut-down': ['mm'] },
};
const results = ['/costs/', '/aa/', '/mm/', '/about/', '/smart/'].map((href) => ({ href }));

test.each([
  { org: null, goal: null, is: ['/costs/', '/aa/', '/mm/', '/about/', '/smart/'], why: 'no filter, all' },
  { org: 'mm', goal: null, is: ['/costs/', '/mm/'], why: 'pages about an organisation, in their order' },
  { org: null, goal: 'stop', is: ['/costs/', '/aa/', '/smart/'], why: 'pages about any that meet a goal' },
  { org: 'mm', goal: 'stop', is: [], why: 'an organisation that does not meet the goal leaves nothing' },
  { org: 'smart', goal: 'stop', is: ['/costs/', '/smart/'], why: 'both at once' },
  { org: 'nobody', goal: null, is: [], why: 'an organisation unknown leaves nothing' },
])('$why', ({ org, goal, is }) => {
  expect(narrow(results, { org, goal }, facets).map(({ href }) => href)).toEqual(is);
});
