/** What stands around the documents of a page. */
import { attribute, escapeHtml } from './escape';
import { SCRIPT_HASH, STYLE_HASH } from './hashes';
import { STYLE } from './style';
import type { RenderLocale } from './words';

/** What the head of a page needs. */
export interface PageHead {
  title: string;
  locale: RenderLocale;
  /** The nonce of the style and the script. */
  nonce?: string;
}

/** The page up to its first document. Its own policy lets it load nothing from anywhere, and run no script but the one for the arrows. */
export function pageStart({ title, locale, nonce }: PageHead): string {
  const [style, script] = nonce === undefined ? [STYLE_HASH, SCRIPT_HASH] : [`nonce-${nonce}`, `nonce-${nonce}`];
  const policy = `default-src 'none'; style-src '${style}'; script-src '${script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html${attribute('lang', locale)} class="ke-page">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attribute('content', policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style${nonce === undefined ? '' : attribute('nonce', nonce)}>${STYLE}</style>
</head>
<body>
`;
}

/** The page behind its last document. */
export function pageEnd({ script }: { script: string }): string {
  return `${script}${script === '' ? '' : '\n'}</body>\n</html>\n`;
}
