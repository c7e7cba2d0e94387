/** Shows an article bit by bit, so that a long one never stops the page. */

/** How long the page may be busy at a stretch, in milliseconds. */
const SLICE = 12;
/** The longest piece of HTML that is put in at once, in UTF-16 code units. */
const MOST_AT_ONCE = 20_000;
/** Lines that are laid out together. */
const GROUP = 12;
/** From how much HTML on only what is near the screen is laid out, in UTF-16 code units. */
const LONG = 200_000;

/** An element that shows the lines of `toHTMLParts`. */
export class ArticleView {
  readonly #element: HTMLElement;
  #run = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Shows lines in the place of those shown before. A later call ends an earlier one. */
  async show(lines: readonly string[]): Promise<void> {
    const run = (this.#run += 1);
    const groups = grouped(lines);
    let start = performance.now();
    let first = true;
    for (const { html, many } of groups) {
      if (performance.now() - start > SLICE) {
        await idle();
        if (run !== this.#run) return;
        start = performance.now();
      }
      const group = document.createElement('div');
      group.className = many ? 'group far' : 'group';
      group.innerHTML = html;
      if (first) this.#clear();
      first = false;
      this.#element.append(group);
    }
    if (first) this.#clear();
  }

  #clear(): void {
    for (const old of this.#element.querySelectorAll(':scope > .group')) old.remove();
  }
}

function grouped(lines: readonly string[]): { html: string; many: boolean }[] {
  const many = lines.reduce((length, line) => length + line.length, 0) > LONG;
  const groups: { html: string; many: boolean }[] = [];
  let html = '';
  let count = 0;
  for (const line of lines) {
    html += `${line}\n`;
    count += 1;
    if (count < GROUP && html.length < MOST_AT_ONCE) continue;
    groups.push({ html, many });
    html = '';
    count = 0;
  }
  if (html !== '') groups.push({ html, many });
  return groups;
}

function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
