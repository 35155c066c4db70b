import { expect, test } from 'vitest';
import { saidAnotherWay, spokenWords } from '../../../../src/lib/search/urgent-spoken.ts';

test.each([
  { typed: 'I can’t go on', heard: 'i cant go on' },
  { typed: 'i can not go on', heard: 'i cant go on' },
  { typed: 'carnt cope no more', heard: 'cant cope no more' },
  { typed: 'gonna kill my self', heard: 'going to kill myself' },
  { typed: 'he hasn’t had a drink', heard: 'he not had a drink' },
  { typed: 'no one cares', heard: 'nobody cares' },
  { typed: 'dieeeee', heard: 'die' },
  { typed: 'my hubby took two tablets', heard: 'my husband take 2 pills' },
  { typed: 'hittin me', heard: 'hit me' },
  { typed: 'step dad', heard: 'stepdad' },
  { typed: 'she OD’d', heard: 'she oded' },
  { typed: 'an odd number', heard: 'an odd number' },
  { typed: 'one loved one', heard: 'one loved one' },
])('$typed is heard as $heard', ({ typed, heard }) => {
  expect(spokenWords(typed).join(' ')).toBe(heard);
});

test('what a word is heard as is heard as itself', () => {
  for (const heard of saidAnotherWay.values()) expect(spokenWords(heard).join(' ')).toBe(heard);
});
