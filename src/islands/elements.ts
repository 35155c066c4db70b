type Child = Node | string | null | undefined | false;

/** An element with attributes, a class and children; what is null or false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A button that does something when pressed. */
export function button(className: string, words: readonly Child[], press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, ...words);
  made.addEventListener('click', press);
  return made;
}

/** Words for screen readers alone. */
export function spoken(words: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, words);
}

/** An element the page was built with. */
export function mustFind<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`This page has no ${selector}.`);
}
