import { expect, test } from 'vitest';
import { FROM_HOME, isGroupList, listWords } from '../../../src/lib/group-lists.ts';

test.each(['/groups/', FROM_HOME, '/groups/on/monday/2/', ...listWords.map((word) => `/groups/${word}/x/`)])(
  '%s is a list of groups',
  (address) => {
    expect(isGroupList(address)).toBe(true);
  },
);

test.each(['/groups/riverside/', '/groups/inn-circle/', '/groups/#near=leeds', '/guides/', '/'])(
  '%s is none',
  (address) => {
    expect(isGroupList(address)).toBe(false);
  },
);
