import { findPlace, findPostcode, type PlaceAnswer, type PlaceOption } from '../../lib/place-search.ts';
import { button, element } from './elements.ts';
import { readOutcodes, readPlaces } from './files.ts';
import { outwardOf } from '../../lib/postcode.ts';

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

/** What to say of an answer that is more than a point: a choice of places, a country beyond, or nothing found. */
export function placeHelp(text: string, answer: PlaceAnswer, choose: (near: string) => void): HTMLElement[] {
  switch (answer.is) {
    case 'point':
      return answer.also.length === 0 ? [] : [choice('Another place of that name:', answer.also, choose)];
    case 'choose':
      return [choice('There are several places of that name. Which do you mean?', answer.options, choose)];
    case 'outside':
      return outsideHelp(answer.label, answer.country);
    case 'unknown':
      return unknownHelp(text, answer.suggestions, choose);
  }
}

function choice(words: string, options: readonly PlaceOption[], choose: (near: string) => void): HTMLElement {
  const buttons = options.map(({ label, near }) =>
    element(
      'li',
      {},
      button('button', [label], () => {
        choose(near);
      }),
    ),
  );
  return element(
    'div',
    { class: 'no-print' },
    element('p', {}, words),
    element('ul', { role: 'list' }, ...buttons),
  );
}

/** A plain answer, and the part of the page that names the finder to use there. */
function outsideHelp(label: string, country: string): HTMLElement[] {
  const where = label === country ? country : `${label} is in ${country}`;
  const words =
    label === country ? `This site does not cover ${country}.` : `${where}. This site covers England only.`;
  const part = document.getElementById(`outside-${country.toLowerCase().replaceAll(' ', '-')}`);
  const finders = Array.from(part?.querySelectorAll('p, ul') ?? [])
    .filter((item) => item.parentElement === part)
    .map((item) => item.cloneNode(true));
  const elsewhere = element(
    'p',
    {},
    'We know of no finder for it. Groups you can join from home may still be open to you.',
  );
  return [
    element('p', {}, element('strong', {}, words)),
    element('div', {}, ...(finders.length > 0 ? finders : [elsewhere])),
  ];
}

function unknownHelp(
  text: string,
  suggestions: readonly PlaceOption[],
  choose: (near: string) => void,
): HTMLElement[] {
  const words = `We do not know “${text}”. Try the first half of your postcode, such as LS6.`;
  return [
    element('p', {}, element('strong', {}, words)),
    ...(suggestions.length > 0 ? [choice('Did you mean one of these?', suggestions, choose)] : []),
  ];
}
