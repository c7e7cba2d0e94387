/** A text with its mentions in colours, for terminals. */
import type { Mention, MentionKind, Span } from '../types';
import { blocksOf, isOutside } from './blocks';
import { dateValue, piecesOf, speakersOf } from './cards';
import { terminalColors, type TerminalColors } from './colors';
import { Nesting, type NestingVisitor } from './nesting';
import { checkTerminalInput, type RenderableDocument, type TerminalOptions } from './options';
import { wordsOf, type Words } from './words';

interface Layer extends Span {
  mention: Mention;
  /** Whether it is the whole mention or its last piece. */
  last: boolean;
}

type Style = (text: string) => string;

/** What could drive a terminal or turn its writing round; line breaks and tabs stay. */
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;

/**
 * A text with its mentions marked: names and dates in a colour for each kind and in bold, quotes in italics, the value of
 * a date and the speaker of a quote behind it, dimmed; menus, bylines and teasers dimmed. Without colours, brackets mark
 * a mention, with its kind behind the text. A legend is the last line.
 *
 * Control characters of the text, which could drive the terminal, are left out.
 *
 * @param text the string that the document was extracted from: documents hold UTF-16 offsets into it, not the text
 * @param document what `extract` returned, or its JSON
 * @param options defaults: all `kinds`, `zones` true, `locale` ko, `colors` as the terminal, `NO_COLOR` and `FORCE_COLOR` say
 * @returns lines, the last one with its line break
 * @throws KoEntitiesError (a `TypeError`) for an option that does not exist or a value that one does not take, and for a
 * text in which the mentions do not stand (`INVALID_SPAN`)
 *
 * @example
 * const text = '서하늘 총장은 웃었다.';
 * toTerminal(text, extract(text), { colors: false, locale: 'en' }).split('\n')[0]; // '[서하늘|Person] 총장은 웃었다.'
 */
export function toTerminal(text: string, document: RenderableDocument, options: TerminalOptions = {}): string {
  const { kinds, zones, locale, colors: wanted } = checkTerminalInput(text, document, options);
  const colors = terminalColors(wanted);
  const words = wordsOf(locale);
  const layers = document.mentions
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((mention) => piecesOf(mention).map(({ start, end }) => ({ start, end, mention, last: end === mention.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end || Number(b.mention.kind === 'quote') - Number(a.mention.kind === 'quote'));
  const writer = new TerminalWriter(text, colors, words);
  const nesting = new Nesting<Layer>(layers);
  const lines = blocksOf(text, zones ? document.article.zones : []).map((block) => writer.write(nesting, block, isOutside(block.zone)));
  const marked = [...kinds].filter((kind) => layers.some(({ mention }) => mention.kind === kind));
  const legend = colors.enabled && marked.length > 0 ? [`${marked.map((kind) => styleOf(kind, colors)(words.kinds[kind])).join(' ')}\n`] : [];
  return [`${lines.join('\n').replace(/\n$/, '')}\n`, ...legend].join('');
}

function styleOf(kind: MentionKind, colors: TerminalColors): Style {
  switch (kind) {
    case 'person':
      return (text) => colors.bold(colors.cyan(text));
    case 'organization':
      return (text) => colors.bold(colors.yellow(text));
    case 'place':
      return (text) => colors.bold(colors.green(text));
    case 'date':
      return (text) => colors.bold(colors.magenta(text));
    case 'quote':
      return colors.italic;
  }
}

/** Writes one line after another. Each stretch of text gets all its styles at once, so that none ends another's. */
class TerminalWriter implements NestingVisitor<Layer> {
  readonly #text: string;
  readonly #colors: TerminalColors & { enabled: boolean };
  readonly #words: Words;
  #line = '';
  #outside = false;
  #names: Mention[] = [];
  #quotes = 0;

  constructor(text: string, colors: TerminalColors & { enabled: boolean }, words: Words) {
    this.#text = text;
    this.#colors = colors;
    this.#words = words;
  }

  write(nesting: Nesting<Layer>, { start, end }: Span, outside: boolean): string {
    this.#line = '';
    this.#outside = outside;
    nesting.walk(start, end, this);
    return this.#line;
  }

  open({ mention }: Layer, first: boolean): void {
    if (mention.kind === 'quote') this.#quotes += 1;
    else this.#names.push(mention);
    if (!this.#colors.enabled && first) this.#line += '[';
  }

  close({ mention, last: lastPiece }: Layer, last: boolean): void {
    if (mention.kind === 'quote') this.#quotes -= 1;
    else this.#names.pop();
    if (!last) return;
    const note = lastPiece ? noteOf(mention) : undefined;
    if (this.#colors.enabled) this.#line += note === undefined ? '' : this.#colors.dim(` (${note})`);
    else this.#line += `|${this.#words.kinds[mention.kind]}${note === undefined ? '' : ` ${note}`}]`;
  }

  text(start: number, end: number): void {
    const name = this.#names.at(-1);
    let text = printable(this.#text.slice(start, end));
    if (this.#quotes > 0) text = styleOf('quote', this.#colors)(text);
    if (name) text = styleOf(name.kind, this.#colors)(text);
    else if (this.#outside) text = this.#colors.dim(text);
    this.#line += text;
  }
}

/** What stands behind a mention: the value of a date, the speaker of a quote. */
function noteOf(mention: Mention): string | undefined {
  const note = mention.kind === 'date' ? dateValue(mention) : mention.kind === 'quote' ? speakersOf(mention) : undefined;
  return note === undefined ? undefined : printable(mention.kind === 'quote' ? `← ${note}` : note);
}

function printable(text: string): string {
  return text.replace(CONTROLS, '');
}
