import { expect, test } from 'vitest';
import { feedbackLinks } from '../../../src/lib/feedback-links.ts';

test('an owner who has named no address gets no links', () => {
  expect(feedbackLinks({ contactEmail: '', repository: '' }, '/guides/a/')).toEqual([]);
});

test('a letter and an issue carry the page’s address and nothing else', () => {
  const owner = { contactEmail: 'help@example.org', repository: 'https://example.org/code' };
  expect(feedbackLinks(owner, '/guides/a/').map(({ href }) => href)).toEqual([
    'mailto:help@example.org?subject=%2Fguides%2Fa%2F',
    'https://example.org/code/issues/new?title=%2Fguides%2Fa%2F',
  ]);
});
