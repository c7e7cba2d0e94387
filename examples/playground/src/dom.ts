/** Elements by id, and new ones with text: markup comes from the library's `toHTMLParts` alone. */

/** The element of an id that index.html has. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element as T;
}

/** A new element with a class and with texts and elements in it. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...content: (string | Node)[]): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  created.append(...content);
  return created;
}

/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const created = element('button', 'link', text);
  created.type = 'button';
  created.addEventListener('click', act);
  return created;
}

/** A text cut after a number of characters. */
export function shortened(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
