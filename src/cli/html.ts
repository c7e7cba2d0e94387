/**
 * The `html` format: a page for one text, one page with a list for several.
 */
import { toHTML } from '../render';
import { HtmlCollection } from '../render/collection';
import { explanationReport } from './explanation';
import { PLAIN } from './terminal';
import type { Result, Writer } from './writers';

/** Writes the one text of a run as a page. */
export function pageWriter(): Writer {
  return {
    document: ({ text, document }) => toHTML(text, document),
    failure: () => '',
    end: () => '',
  };
}

/** Writes several texts, or explained ones, on one page with a list at its end. */
export function collectionWriter(): Writer {
  const collection = new HtmlCollection();
  let before = collection.start();
  const piece = (html: string): string => {
    const printed = before + html;
    before = '';
    return printed;
  };
  return {
    document: (result) => piece(collection.add(explained(result))),
    failure: ({ line, error }) => piece(collection.addFailure(`line ${line}`, `${error.code}: ${error.message}`)),
    end: () => piece(collection.end()),
  };
}

function explained({ id, text, document, explanation }: Result): Parameters<HtmlCollection['add']>[0] {
  const report = explanation && explanationReport(document.mentions, explanation, PLAIN);
  return { id: String(id), text, document, ...(report === undefined ? {} : { report }) };
}
