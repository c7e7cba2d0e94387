/** Tabs that follow the WAI-ARIA pattern: arrow keys move between them, and only the chosen one is a stop of the Tab key. */

/** The tabs of a tab list. */
export class Tabs {
  readonly #tabs: readonly HTMLElement[];
  readonly #onChoose: (id: string) => void;

  /** @param onChoose gets the id of the panel that came to the front */
  constructor(list: HTMLElement, onChoose: (panel: string) => void) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    this.#onChoose = onChoose;
    list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement && this.#tabs.includes(target)) this.choose(panelOf(target));
    });
    list.addEventListener('keydown', (event) => {
      const at = this.#tabs.findIndex((tab) => tab === event.target);
      const next = this.#tabs.at(nextOf(event.key, at, this.#tabs.length) ?? Number.NaN);
      if (nextOf(event.key, at, this.#tabs.length) === undefined || !next) return;
      event.preventDefault();
      this.choose(panelOf(next));
      next.focus();
    });
    this.choose(panelOf(this.#tabs[0]!));
  }

  /** Brings a panel to the front. */
  choose(panel: string): void {
    for (const tab of this.#tabs) {
      const chosen = panelOf(tab) === panel;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      document.getElementById(panelOf(tab))!.hidden = !chosen;
    }
    this.#onChoose(panel);
  }
}

function panelOf(tab: HTMLElement): string {
  return tab.getAttribute('aria-controls') ?? '';
}

/** The position that a key leads to; -1 is the last one. */
function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? -1 : undefined;
}
