/** Several documents on one page, written one after another: no more than one is held at a time. */
import { attribute, escapeHtml } from './escape';
import { documentHtml } from './html';
import type { RenderableDocument } from './options';
import { pageEnd, pageStart } from './page';
import { SCRIPT } from './script';
import { wordsOf, type RenderLocale } from './words';

/** A document of a collection. */
export interface CollectedDocument {
  /** What it is called in the list: the name of a file, the id of a line. */
  id: string;
  text: string;
  document: RenderableDocument;
  /** A report to fold away below it: why mentions are mentions. */
  report?: string;
}

/** A page of several documents. Its pieces, in order of the calls, are the page. */
export class HtmlCollection {
  readonly #locale: RenderLocale;
  readonly #titles: string[] = [];

  constructor(locale: RenderLocale = 'ko') {
    this.#locale = locale;
  }

  /** The page up to its first document. */
  start(): string {
    const { documents } = wordsOf(this.#locale);
    return `${pageStart({ title: documents, locale: this.#locale })}<main>\n<h1 class="ke-unseen">${escapeHtml(documents)}</h1>\n`;
  }

  /** One document, with its id and a link to the list of all. */
  add({ id, text, document, report }: CollectedDocument): string {
    const { headline } = document.article;
    const words = wordsOf(this.#locale);
    const html = documentHtml(text, document, { locale: this.#locale, idPrefix: `ke${this.#titles.length + 1}-`, ...(headline === undefined ? { title: id } : {}) });
    const why = report === undefined ? '' : `\n<details class="ke-about"><summary>${escapeHtml(words.why)}</summary><pre>${escapeHtml(report)}</pre></details>`;
    return this.#item(headline === undefined ? id : `${id} · ${headline}`, `<p class="ke-about">${escapeHtml(id)} · <a href="#ke-index">${escapeHtml(words.documents)}</a></p>\n${html}${why}`);
  }

  /** A message in a document's place. */
  addFailure(id: string, message: string): string {
    return this.#item(id, `<p class="ke-about"><strong>${escapeHtml(id)}</strong>: ${escapeHtml(message)}</p>`);
  }

  /** The list of all documents, and the page's end. */
  end(): string {
    const { documents } = wordsOf(this.#locale);
    const links = this.#titles.map((title, index) => `<li><a href="#ke${index + 1}">${escapeHtml(title)}</a></li>`);
    const list = `<nav class="ke-index" id="ke-index"${attribute('aria-label', documents)} tabindex="-1">\n<h2>${escapeHtml(documents)}</h2>\n<ol>\n${links.join('\n')}\n</ol>\n</nav>`;
    return `</main>\n${list}\n${pageEnd({ script: `<script>${SCRIPT}</script>` })}`;
  }

  #item(title: string, html: string): string {
    this.#titles.push(title);
    return `<article class="ke-document" id="ke${this.#titles.length}">\n${html}\n</article>\n`;
  }
}
