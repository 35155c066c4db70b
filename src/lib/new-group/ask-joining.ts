import type { Group } from '../../schemas/group.ts';
import { accept } from './accept.ts';
import { askTextIfKnown, askUntil, type Conversation } from './ask.ts';

/** Asks how people join a group that meets online, by phone or both ways: by one of the two at least. */
export async function askJoining(
  talk: Conversation,
  format: Group['format'],
): Promise<NonNullable<Group['joining']>> {
  const way = (field: 'url' | 'phone', question: string, isNeeded: boolean) =>
    askUntil<string | undefined>(talk, `${question}${isNeeded ? '' : ' (empty: none)'}`, (answer) =>
      answer === '' && !isNeeded ? { value: undefined } : accept(['joining', field], answer),
    );
  const url = await way('url', 'What is the link to join?', format === 'online');
  const needsPhone = format === 'phone' || (format === 'hybrid' && url === undefined);
  const phone = await way('phone', 'What is the number to join by?', needsPhone);
  const needs = await askTextIfKnown(
    talk,
    ['joining', 'needs'],
    'What does one need to join: a name, an email?',
  );
  return { ...(url !== undefined && { url }), ...(phone !== undefined && { phone }), needs: needs ?? null };
}
