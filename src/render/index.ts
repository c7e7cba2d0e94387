/**
 * `ko-entities/render`: a document to look at, as HTML and in a terminal.
 *
 * @packageDocumentation
 */
export { toHTML, toHTMLParts, type HtmlParts } from './html';
export { toTerminal } from './terminal';
export type { HtmlOptions, RenderableDocument, RenderOptions, TerminalOptions } from './options';
export type { RenderLocale } from './words';
