/** Text inside XML 1.0. */

/** What XML 1.0 has no way to write: control characters but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /(?![\t\n\r\x7F-\x9F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser reads these three otherwise: a carriage return as a line feed, in attributes all of them as spaces.
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
  // Some parsers take these for line ends, XML 1.1 does.
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
]);

/** A text between two elements, which a parser gives back as it was, except for what XML can't hold: that is U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>\r\u0085\u2028]/g, (mark) => MARKS.get(mark)!);
}

/** A text inside double quote marks. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"\r\n\t\u0085\u2028]/g, (mark) => MARKS.get(mark)!);
}
