import { expect, test } from 'vitest';
import { budgets } from '../budgets.ts';
import { builtDocuments, builtPages, readBuilt } from '../built-pages.ts';
import { weigh, weighScripts } from '../page-weight.ts';

test('no page is heavier than its budget', () => {
  const tooHeavy = builtDocuments
    .map(({ file, address }) => ({ address, bytes: weigh(readBuilt(file)) }))
    .filter(
      ({ address, bytes }) => bytes > (budgets.longPages.test(address) ? budgets.longPage : budgets.page),
    );
  expect(tooHeavy).toEqual([]);
});

test('little script is fetched before anything is touched', () => {
  const tooMuch = builtPages
    .map(({ file, address }) => ({ address, bytes: weighScripts(readBuilt(file), readBuilt) }))
    .filter(({ bytes }) => bytes > budgets.script);
  expect(tooMuch).toEqual([]);
});
