import { MOST_CHOSEN, type Choices } from './choice-address.ts';
import { count, listInWords } from './text.ts';

/**
 * What a comparison shows, for someone who cannot see it change.
 * `names` are those of the columns shown, `alike` counts the rows hidden because all answers are the same.
 */
export function choicesInWords(
  { orgs, differ, matters }: Choices,
  { names, alike }: { names: readonly string[]; alike: number },
): string {
  const sentences = [
    orgs.length > 1 ? `Showing ${listInWords(names)}.` : `Showing all ${names.length}.`,
    orgs.length === 1 && 'Tick one more to see only those you ticked.',
    orgs.length === MOST_CHOSEN && `${MOST_CHOSEN} is the most.`,
    differ &&
      (alike === 0
        ? 'No question is answered alike by all of them, so none is hidden.'
        : `${count(alike, 'question')} answered alike by all of them ${alike === 1 ? 'is' : 'are'} hidden.`),
    matters.length > 0 && 'What matters to you comes first.',
  ];
  return sentences.filter(Boolean).join(' ');
}
