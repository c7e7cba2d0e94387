/** An article as HTML that needs nothing else: no network, no script to be read. */
import { articleLines } from './article';
import { attribute, escapeHtml } from './escape';
import { itemIds, listHtml, sectionsOf, type Section } from './list';
import { checkHtmlInput, type CheckedHtmlOptions, type HtmlOptions, type RenderableDocument } from './options';
import { pageEnd, pageStart } from './page';
import { SCRIPT } from './script';
import { STYLE } from './style';
import { wordsOf, type Words } from './words';

/** The pieces of a picture, for pages that put them where they like. Ids and links hold together across the pieces. */
export interface HtmlParts {
  /** The style sheet; it touches nothing but classes that are called `ke` or begin with `ke-`. */
  style: string;
  /** A script that draws arrows inside every element of the class `ke-article`, lines added later too. */
  script: string;
  /** The legend with the title, where one is given, and the press, the day and the reporters. */
  header: string;
  /** The article, one line of the text each; they stand in an element of the class `ke-article` inside one of the class `ke`. */
  lines: string[];
  /** The list of what was found; it stands in an element of the class `ke-list`. */
  list: string;
}

/**
 * An article as self-contained HTML: mentions marked by kind in colour and in pattern, the values of dates above them,
 * what is known of each mention in a card, an arrow from each quote to its speaker, menus and teasers dimmed, and beside
 * the article every entity with links to its mentions. It works with the keyboard, in print, in light and dark, on a
 * phone, and without its script (which only draws the arrows).
 *
 * Every string of the text and of the document is escaped; control characters and halves of surrogate pairs become U+FFFD.
 *
 * @param text the string that the document was extracted from: documents hold UTF-16 offsets into it, not the text
 * @param document what `extract` returned, or its JSON
 * @param options defaults: all `kinds`, `zones`, `list`, `script` and `full` true, `locale` ko, the headline as `title`
 * @returns a page, or with `full: false` a fragment with its style
 * @throws KoEntitiesError (a `TypeError`) for an option that does not exist or a value that one does not take, and for a
 * text in which the mentions do not stand (`INVALID_SPAN`)
 *
 * @example
 * const text = '서하늘 총장은 웃었다.';
 * toHTML(text, extract(text), { full: false, list: false }).includes('<a href="#ke-m0"'); // true
 */
export function toHTML(text: string, document: RenderableDocument, options: HtmlOptions = {}): string {
  const checked = checkHtmlInput(text, document, options);
  const words = wordsOf(checked.locale);
  const body = bodyHtml(partsOf(document, checked, words), checked, words);
  const { nonce, full, locale } = checked;
  const noncedAs = nonce === undefined ? '' : attribute('nonce', nonce);
  const script = checked.script ? `<script${noncedAs}>${SCRIPT}</script>` : '';
  if (!full) return `<style${noncedAs}>${STYLE}</style>\n${body}\n${script}`;
  const title = titleOf(document, checked, words);
  return `${pageStart({ title, locale, ...(nonce === undefined ? {} : { nonce }) })}${body}\n${pageEnd({ script })}`;
}

/**
 * The pieces that {@link toHTML} puts together, for a page that adds a long article bit by bit or has a place of its own
 * for each. Takes the same options; `full` and `script` make no difference.
 *
 * @throws KoEntitiesError (a `TypeError`) as {@link toHTML} does
 *
 * @example
 * const text = '서하늘 총장은\n웃었다.';
 * toHTMLParts(text, extract(text)).lines.length; // 2
 */
export function toHTMLParts(text: string, document: RenderableDocument, options: HtmlOptions = {}): HtmlParts {
  const checked = checkHtmlInput(text, document, { ...options, full: false });
  return partsOf(document, checked, wordsOf(checked.locale));
}

/** A document as one element without style and script, for a page of several. */
export function documentHtml(text: string, document: RenderableDocument, options: HtmlOptions): string {
  const checked = checkHtmlInput(text, document, { ...options, full: false });
  const words = wordsOf(checked.locale);
  return bodyHtml(partsOf(document, checked, words), checked, words);
}

function partsOf(document: RenderableDocument, options: CheckedHtmlOptions, words: Words): HtmlParts {
  const level = options.full ? 1 : 2;
  const sections = sectionsOf(document, options, words);
  const inArticle = options.title === undefined && options.zones && document.article.zones.some(({ type }) => type === 'headline');
  const items = options.list ? itemIds(sections) : new Map<number, string>();
  return {
    style: STYLE,
    script: SCRIPT,
    header: headerHtml(document, sections, options, words, inArticle ? undefined : level),
    lines: articleLines({ document, options, words, items, ...(inArticle ? { heading: level } : {}) }),
    list: options.list ? listHtml(sections, document, options, words, level + 1) : '',
  };
}

/** The pieces as one element. */
function bodyHtml({ header, lines, list }: HtmlParts, { full, list: listed, idPrefix }: CheckedHtmlOptions, words: Words): string {
  const main = full ? 'main' : 'div';
  const skip = full && listed ? `<a class="ke-skip" href="#${idPrefix}list">${escapeHtml(words.toFound)}</a>\n` : '';
  // Several documents on a page would make as many landmarks of one name.
  const [tag, label] = full ? ['aside', attribute('aria-label', words.found)] : ['div', ''];
  const aside = listed ? `\n<${tag} class="ke-list" id="${idPrefix}list"${label} tabindex="-1">\n${list}\n</${tag}>` : '';
  return `<div class="ke${listed ? '' : ' ke-alone'}"${attribute('lang', 'ko')}>
${skip}<${full ? 'header' : 'div'} class="ke-header">
${header}
</${full ? 'header' : 'div'}>
<${main} class="ke-article">
${lines.join('\n')}
</${main}>${aside}
</div>`;
}

/** The title of a page: as given, otherwise the headline. */
export function titleOf({ article }: RenderableDocument, { title }: Pick<HtmlOptions, 'title'>, words: Words): string {
  return title ?? article.headline ?? words.article;
}

/** @param level the heading's level; without one the headline in the article is the heading */
function headerHtml(document: RenderableDocument, sections: readonly Section[], options: CheckedHtmlOptions, words: Words, level: number | undefined): string {
  const { press, publishedAt, reporters } = document.article;
  const meta = [...press, ...(publishedAt === undefined ? [] : [publishedAt.replace('T', ' ')]), ...reporters.map((name) => (options.locale === 'ko' ? `${name} ${words.reporter}` : `${words.reporter} ${name}`))];
  const unseen = options.title === undefined && document.article.headline === undefined ? ' class="ke-unseen"' : '';
  return [
    ...(level === undefined ? [] : [`<h${level}${unseen}>${escapeHtml(titleOf(document, options, words))}</h${level}>`]),
    ...(meta.length > 0 ? [`<p class="ke-meta">${escapeHtml(meta.join(' · '))}</p>`] : []),
    ...(sections.length > 0 ? [legendHtml(sections, document, words)] : []),
  ].join('\n');
}

/** The kinds as they are marked, each with the number of its mentions. */
function legendHtml(sections: readonly Section[], { mentions }: RenderableDocument, words: Words): string {
  const counts = new Map<string, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const keys = sections.map(({ kind }) => `<li><span class="ke-key ke-${kind}">${escapeHtml(words.kinds[kind])}</span> <span class="ke-count">${counts.get(kind) ?? 0}</span></li>`);
  return `<ul class="ke-legend"${attribute('aria-label', words.legend)}>${keys.join('')}</ul>`;
}
