/** The text of a document as HTML, a line a piece: mentions are links, quotes lead to their speakers. */
import type { Mention, QuoteMention, Span, ZoneType } from '../types';
import { blocksOf, isOutside, type Block } from './blocks';
import { cardLines, dateValue, piecesOf, speakersOf } from './cards';
import { attribute, escapeHtml } from './escape';
import { Nesting, type NestingVisitor } from './nesting';
import type { CheckedHtmlOptions, RenderableDocument } from './options';
import { speakerPlaces, type SpeakerPlace } from './speakers';
import type { Words } from './words';

/** What an article needs besides its document. */
export interface ArticleContext {
  document: RenderableDocument;
  options: CheckedHtmlOptions;
  words: Words;
  /** The id of the list's item for a mention, by the mention's index; left out for what is not listed. */
  items: ReadonlyMap<number, string>;
  /** The level of the headline as a heading; without one it is a paragraph. */
  heading?: number;
}

/** A stretch that becomes an element: a mention, or the words that name an unnamed speaker. */
interface Layer extends Span {
  id: string;
  mention?: Mention;
  index?: number;
  /** Of a statement in several pieces: whether one stands before this, and behind it. */
  continued?: boolean;
  goesOn?: boolean;
}

/** The lines of the article, in order; joined with line breaks they are the article's HTML. */
export function articleLines(context: ArticleContext): string[] {
  const { document, options } = context;
  const { text } = options;
  const places = options.kinds.has('quote') ? speakerPlaces(text, document) : new Map<number, SpeakerPlace>();
  const writer = new LineWriter(context, places);
  const nesting = new Nesting(layersOf(context, places));
  let heading = context.heading;
  let gap = false;
  return blocksOf(text, options.zones ? document.article.zones : []).map((block) => {
    const content = writer.write(nesting, block);
    if (text.slice(block.start, block.end).trim() === '') {
      gap = true;
      return content;
    }
    const tag = block.zone === 'headline' && heading !== undefined ? `h${heading}` : 'p';
    if (tag !== 'p') heading = undefined;
    const opening = `<${tag}${attribute('class', classOf(block, gap))}${zoneLabel(block, context.words)}>`;
    gap = false;
    return `${opening}${content}</${tag}>`;
  });
}

function classOf({ zone, first }: Block, gap: boolean): string {
  return ['ke-line', ...(zone === undefined ? [] : [`ke-z-${zone}`]), ...(isOutside(zone) ? ['ke-dim'] : []), ...(first ? ['ke-first'] : []), ...(gap ? ['ke-gap'] : [])].join(' ');
}

/** Zones that the story is not told in, and captions, say what they are. */
const LABELLED: ReadonlySet<ZoneType | undefined> = new Set<ZoneType | undefined>(['byline', 'dateline', 'caption', 'teaser', 'boilerplate']);

function zoneLabel({ zone, first }: Block, words: Words): string {
  return first && zone !== undefined && LABELLED.has(zone) ? attribute('data-zone', words.zones[zone]) : '';
}

/** The elements of an article, outer ones first: quotes, then what a quote can hold. */
function layersOf({ document, options }: ArticleContext, places: ReadonlyMap<number, SpeakerPlace>): Layer[] {
  const layers: Layer[] = [];
  document.mentions.forEach((mention, index) => {
    if (!options.kinds.has(mention.kind)) return;
    const pieces = piecesOf(mention);
    pieces.forEach(({ start, end }, k) => {
      layers.push({ start, end, id: `${options.idPrefix}m${index}`, mention, index, continued: k > 0, goesOn: k < pieces.length - 1 });
    });
  });
  const phrases = new Map<string, Span>();
  for (const place of places.values()) {
    const id = speakerId(place, document.mentions, options);
    if (!isMarked(place, document.mentions, options)) phrases.set(id, place);
  }
  for (const [id, { start, end }] of phrases) layers.push({ start, end, id });
  const rank = ({ mention }: Layer): number => (mention === undefined || mention.kind === 'quote' ? 0 : 1);
  return layers.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

function isMarked({ mention }: SpeakerPlace, mentions: readonly Mention[], { kinds }: CheckedHtmlOptions): boolean {
  return mention !== undefined && kinds.has(mentions[mention]!.kind);
}

/** The id of the element that an arrow points to. */
function speakerId(place: SpeakerPlace, mentions: readonly Mention[], options: CheckedHtmlOptions): string {
  return isMarked(place, mentions, options) ? `${options.idPrefix}m${place.mention}` : `${options.idPrefix}p${place.start}-${place.end}`;
}

/** Writes one line after another; knows which names and dates are open, for the link around their text. */
class LineWriter implements NestingVisitor<Layer> {
  readonly #context: ArticleContext;
  readonly #places: ReadonlyMap<number, SpeakerPlace>;
  #html = '';
  /** The open layers that are links, the innermost last. */
  #open: Layer[] = [];
  /** Those whose first piece was written: only that one is a stop of the Tab key. */
  readonly #linked = new Set<Layer>();

  constructor(context: ArticleContext, places: ReadonlyMap<number, SpeakerPlace>) {
    this.#context = context;
    this.#places = places;
  }

  write(nesting: Nesting<Layer>, { start, end }: Span): string {
    this.#html = '';
    nesting.walk(start, end, this);
    return this.#html;
  }

  open(layer: Layer, first: boolean): void {
    const { mention } = layer;
    const id = attribute(first && !layer.continued ? 'id' : 'data-of', layer.id);
    const kind = mention === undefined ? 'ke-phrase' : mention.kind === 'quote' ? `ke-quote ke-${mention.form}` : `ke-m ke-${mention.kind}`;
    this.#html += `<span class="${kind}"${id}>${rubyOf(mention) === undefined ? '' : rubyStart(layer)}`;
    if (mention && mention.kind !== 'quote') this.#open.push(layer);
  }

  close(layer: Layer, last: boolean): void {
    const { mention } = layer;
    const ruby = rubyOf(mention);
    if (ruby !== undefined) this.#html += `${last ? `<rt aria-hidden="true">${escapeHtml(ruby)}</rt>` : ''}</ruby>`;
    if (mention?.kind === 'quote') this.#html += last && !layer.goesOn ? this.#sayer(mention, layer) : '';
    else if (mention) this.#open.pop();
    this.#html += '</span>';
  }

  text(start: number, end: number): void {
    const text = escapeHtml(this.#context.options.text.slice(start, end));
    const layer = this.#open.at(-1);
    this.#html += layer ? `<a${this.#linkOf(layer)}>${text}</a>` : text;
  }

  #linkOf(layer: Layer): string {
    const target = attribute('href', `#${this.#context.items.get(layer.index!) ?? layer.id}`);
    if (this.#linked.has(layer)) return `${target} tabindex="-1"`;
    this.#linked.add(layer);
    return target + card(cardLines(layer.mention!, this.#context.words));
  }

  /** The link behind a quote: to the words that name the speaker, otherwise to the quote's item in the list. */
  #sayer(quote: QuoteMention, { index, id }: Layer): string {
    const { document, options, words, items } = this.#context;
    const place = this.#places.get(index!);
    const target = place ? speakerId(place, document.mentions, options) : (items.get(index!) ?? id);
    const from = place ? attribute('data-quote', id) : '';
    const name = speakersOf(quote);
    const label = attribute('aria-label', name === undefined ? words.noSpeaker : `${words.speaker}: ${name}`);
    return `<a class="ke-said"${attribute('href', `#${target}`)}${from}${label}${card(cardLines(quote, words))}>${escapeHtml(name ?? '?')}</a>`;
  }
}

/** A card for screen readers; the style shows it to eyes. */
function card(lines: readonly string[]): string {
  return attribute('aria-description', lines.join('\n'));
}

/** The longest text, in UTF-16 code units, that stays on one line with the value above it; a longer one may break. */
const ONE_LINE = 16;

function rubyStart({ start, end }: Span): string {
  return end - start > ONE_LINE ? '<ruby>' : '<ruby class="ke-whole">';
}

const FULL_MINUTE = /(?<=T\d\d:\d\d):00/g;

/** What stands above a mention: the value of a date, without seconds that say nothing; the full name of a person who is called by less. */
function rubyOf(mention: Mention | undefined): string | undefined {
  if (mention?.kind === 'date') return dateValue(mention)?.replace(FULL_MINUTE, '');
  return mention?.kind === 'person' && mention.name !== mention.text && mention.name.includes(mention.text) ? mention.name : undefined;
}
