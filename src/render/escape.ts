/** Text as HTML: nothing of it can become an element, an attribute or a reference. */

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A parser would turn a bare carriage return into a line feed; in a text it shows as a space.
  ['\r', ' '],
]);

/** What HTML gives a meaning to, characters that it may not hold, and halves of surrogate pairs without the other half. */
const UNSAFE = /[&<>"'\uFFFE\uFFFF]|(?![\t\n])\p{Cc}|\p{Surrogate}/gu;

/**
 * A text for the content of an element or for a quoted attribute. Control characters and halves of surrogate pairs, which
 * no HTML file can hold, become U+FFFD; the number of UTF-16 code units that a browser shows stays the same.
 *
 * @example
 * escapeHtml('<b>&'); // '&lt;b&gt;&amp;'
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (character) => SPECIAL.get(character) ?? '\uFFFD');
}

/** An attribute with its leading space. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(value)}"`;
}
