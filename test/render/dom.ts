/**
 * HTML as a browser reads it (jsdom parses as the standard says and runs nothing), and what holds for every page.
 */
import { JSDOM, type DomDocument, type DomElement } from 'jsdom';

/** Every element that a page may have. */
const ELEMENTS = new Set([
  'html', 'head', 'body', 'meta', 'title', 'style', 'script', 'div', 'header', 'main', 'aside', 'section', 'article', 'nav', 'p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li',
  'a', 'b', 'span', 'ruby', 'rt', 'strong', 'details', 'summary', 'pre',
]);

/** Every attribute that an element may have. */
const ATTRIBUTES = new Set(['class', 'id', 'href', 'lang', 'charset', 'name', 'content', 'http-equiv', 'nonce', 'tabindex', 'aria-label', 'aria-description', 'aria-hidden', 'data-zone', 'data-quote', 'data-of']);

/** The page or fragment as a document. */
export function parse(html: string): DomDocument {
  return new JSDOM(html).window.document;
}

/** The broken promises of a page, one line each: foreign elements and attributes, links outside the page or to nothing, ids that stand twice. */
export function pageViolations(document: DomDocument): string[] {
  const elements = [...document.querySelectorAll('*')];
  const ids = elements.map(({ id }) => id).filter((id) => id !== '');
  const known = new Set(ids);
  const targets = elements.flatMap((element) => [element.getAttribute('href'), element.getAttribute('data-quote')?.replace(/^/, '#') ?? null]).filter((target) => target !== null);
  return [
    ...elements.filter(({ localName }) => !ELEMENTS.has(localName)).map(({ localName }) => `an element ${localName}`),
    ...elements.flatMap(({ localName, attributes }) => [...attributes].filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => `an attribute ${name} of ${localName}`)),
    ...targets.filter((target) => !target.startsWith('#') || !known.has(target.slice(1))).map((target) => `a link to ${target}`),
    ...ids.filter((id) => !/^[\w-]+$/.test(id)).map((id) => `an id ${id}`),
    ...(known.size === ids.length ? [] : ['an id stands twice']),
    ...[...document.querySelectorAll('style, script')].filter(({ parentElement }) => parentElement?.closest('.ke') !== null).map(({ localName }) => `${localName} inside the text`),
  ];
}

/** The text of an article as it shows, without values above it and names behind quotes. */
export function shownText(document: DomDocument): string {
  const article = document.querySelector('.ke-article')!.cloneNode(true);
  for (const added of [...article.querySelectorAll('rt, .ke-said')]) added.remove();
  return (article.textContent ?? '').slice(1, -1);
}

/** What shows of a text: characters that no HTML can hold are U+FFFD, a carriage return is a space. */
export function shownAs(text: string): string {
  return [...text].map((character) => (character === '\r' ? ' ' : /[\uFFFE\uFFFF\uD800-\uDFFF]|(?![\t\n])\p{Cc}/u.test(character) ? '\uFFFD' : character)).join('');
}

/** The elements of a selector. */
export function all(document: DomElement, selector: string): DomElement[] {
  return [...document.querySelectorAll(selector)];
}

/** The trimmed texts of a selector's elements. */
export function texts(document: DomElement, selector: string): string[] {
  return all(document, selector).map(({ textContent }) => textContent?.trim() ?? '');
}
