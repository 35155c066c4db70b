import { expect, test } from 'vitest';
import { findStopping } from '../../../../src/lib/content-check/find-stopping.ts';

test.each([
  'You may want to stop drinking.',
  'Stopping suddenly can be dangerous.',
  'Members who quit report more sleep.',
  'Some people cut down first.',
  'Cutting their drinking down takes time.',
  'You can cut\ndown with help.',
  'Its members aim to drink less.',
  'A detox can be done at home.',
  'Signs of withdrawal include shaking.',
  'It helps people to moderate drinking.',
  'The aim is abstinence.',
  'They give up drinking for 30 days.',
  'Some go cold turkey.',
  'Cut out alcohol for a month.',
  'Try to reduce your drinking.',
  'You can come off alcohol.',
  'They take a break from drink.',
  'Dry January starts soon.',
  'She stayed sober.',
  'Moderation is one aim; Moderation Management is a name.',
])('speaks of stopping or cutting down: %s', (text) => {
  expect(findStopping(text)).not.toBeNull();
});

test.each([
  'You can talk about anything.',
  'Moderation Management began in 1994.',
  'The Nine Steps of Moderation are its programme.',
  'The bus stop is outside the hall.',
  'The group stopped meeting in 2020.',
  'It is unstoppable.',
  'Withdrawal of funding closed the service.',
])('speaks of something else: %s', (text) => {
  expect(findStopping(text)).toBeNull();
});

test('says where the words are, past those that mean something else', () => {
  expect(findStopping('From the bus stop, cut  down.')).toEqual({ words: 'cut down', index: 19 });
});
