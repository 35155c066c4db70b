import { writeFinderChoices, type FinderChoices } from '../../lib/finder-choices.ts';
import { findPlace, findPostcode, type PlaceAnswer, type PlaceOption } from '../../lib/place-search.ts';
import { button, element } from '../elements.ts';
import { readOutcodes, readPlaces } from './files.ts';
import { outwardOf } from '../../lib/postcode.ts';
import { capitalise } from '../../lib/text.ts';

const answers = new Map<string, PlaceAnswer>();

/** Finds what was typed, once for each text. */
export async function resolvePlace(text: string): Promise<PlaceAnswer> {
  const answer = answers.get(text) ?? (await searchPlace(text));
  answers.set(text, answer);
  return answer;
}

/**
 * Finds what was typed, on the device: the lists of places come whole, so that no request tells which place
 * was meant. Villages come only when no town is called so.
 */
async function searchPlace(text: string): Promise<PlaceAnswer> {
  if (outwardOf(text) !== null) {
    const answer = findPostcode(text, await readOutcodes());
    if (answer) return answer;
  }
  const towns = await readPlaces('towns');
  const answer = findPlace(text, towns);
  if (answer.is !== 'unknown') return answer;
  return findPlace(text, [...towns, ...(await readPlaces('villages'))]);
}

/**
 * What goes with an answer that is more than a point: a choice of places, the finders of a country beyond, the
 * list of a region, or likely names. The status line says what they are for.
 */
export function placeHelp(
  answer: PlaceAnswer,
  choices: FinderChoices,
  choose: (near: string) => void,
): HTMLElement[] {
  switch (answer.is) {
    case 'point':
      return answer.also.length === 0 ? [] : [choice('Another place of that name:', answer.also, choose)];
    case 'choose':
      return [choice(null, answer.options, choose)];
    case 'outside':
      return outsideHelp(answer);
    case 'region':
      return [regionLink(answer, choices)];
    case 'unknown':
      return answer.suggestions.length > 0 ? [choice(null, answer.suggestions, choose)] : [];
  }
}

function choice(
  words: string | null,
  options: readonly PlaceOption[],
  choose: (near: string) => void,
): HTMLElement {
  const buttons = options.map(({ label, near }) =>
    element(
      'li',
      {},
      button('button button-second', [capitalise(label)], () => {
        choose(near);
      }),
    ),
  );
  return element(
    'div',
    { class: 'choices no-print' },
    words !== null && element('p', {}, words),
    element('ul', { role: 'list' }, ...buttons),
  );
}

/** Leads to the list of a region, with what was ticked and kept. */
function regionLink({ slug, name }: PlaceAnswer & { is: 'region' }, choices: FinderChoices): HTMLElement {
  const asked = writeFinderChoices({ ...choices, near: '', within: null, byDay: false });
  const href = `/groups/in/${slug}/${asked}`;
  return element('p', {}, element('a', { class: 'tall-link', href }, `Groups in ${name}`));
}

/** The part of the page that names the finder to use there. */
function outsideHelp(answer: PlaceAnswer & { is: 'outside' }): HTMLElement[] {
  const { country } = answer;
  const part = document.getElementById(`outside-${country.toLowerCase().replaceAll(' ', '-')}`);
  const finders = Array.from(part?.querySelectorAll('p, ul') ?? [])
    .filter((item) => item.parentElement === part)
    .map((item) => item.cloneNode(true));
  const elsewhere = element(
    'p',
    {},
    'We know of no finder for it. Groups you can join from home may still be open to you.',
  );
  return [element('div', {}, ...(finders.length > 0 ? finders : [elsewhere]))];
}
