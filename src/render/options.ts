/** Checks what `toHTML` and `toTerminal` are given. */
import { KoEntitiesError } from '../errors';
import { MENTION_KINDS, describe, resolveOptions } from '../options';
import type { DocumentJson, MentionKind, TextSpan } from '../types';
import { piecesOf } from './cards';
import { LOCALES, type RenderLocale } from './words';

/** What can be shown: a document of `extract`, or its JSON. */
export type RenderableDocument = Pick<DocumentJson, 'mentions' | 'entities' | 'article'>;

/** What every picture of a document takes. */
export interface RenderOptions {
  /** The kinds to mark. Default: all. */
  kinds?: readonly MentionKind[];
  /** Whether menus, bylines and teasers of a page are dimmed. Default `true`. */
  zones?: boolean;
  /** The language of labels and explanations. Default `ko`. */
  locale?: RenderLocale;
}

/** Options of `toHTML`. */
export interface HtmlOptions extends RenderOptions {
  /** The page's title. Default: the headline. */
  title?: string;
  /** A whole page (`true`, the default), or a fragment to put into one of your own. */
  full?: boolean;
  /** Whether the list of what was found stands beside the text. Default `true`. */
  list?: boolean;
  /** Whether a small script draws arrows from quotes to speakers; without it links still lead there. Default `true`. */
  script?: boolean;
  /** The nonce of your Content-Security-Policy for the style and the script. */
  nonce?: string;
  /** What every id begins with, for several documents on one page: a letter, then letters, digits, `-` or `_`. Default `ke-`. */
  idPrefix?: string;
}

/** Options of `toTerminal`. */
export interface TerminalOptions extends RenderOptions {
  /** Colours and styles, or brackets where `false`. Default: as the terminal, `NO_COLOR` and `FORCE_COLOR` say. */
  colors?: boolean;
}

type Checked<T, Open extends keyof T = never> = Omit<Required<T>, 'kinds' | Open> & Partial<Pick<T, Open>> & { kinds: ReadonlySet<MentionKind>; text: string };

/** Options of `toHTML` and the text after checking, every default filled in. */
export type CheckedHtmlOptions = Checked<HtmlOptions, 'title' | 'nonce'>;

/** Options of `toTerminal` and the text after checking, every default filled in. */
export type CheckedTerminalOptions = Checked<TerminalOptions, 'colors'>;

type OptionName = keyof HtmlOptions | keyof TerminalOptions;
type Given = Partial<Record<OptionName, unknown>>;

const SHARED: readonly OptionName[] = ['kinds', 'zones', 'locale'];
const HTML_OPTIONS: readonly OptionName[] = [...SHARED, 'title', 'full', 'list', 'script', 'nonce', 'idPrefix'];
const TERMINAL_OPTIONS: readonly OptionName[] = [...SHARED, 'colors'];

const NONCE = /^[\w+/-]+={0,2}$/;
const ID_PREFIX = /^[A-Za-z][\w-]*$/;

/** Checks what `toHTML` is given. */
export function checkHtmlInput(text: string, document: RenderableDocument, options: HtmlOptions): CheckedHtmlOptions {
  const given = ownOptions(options, HTML_OPTIONS);
  const { title, nonce } = given;
  return {
    ...checkShared(text, document, given),
    full: readFlag('full', given.full),
    list: readFlag('list', given.list),
    script: readFlag('script', given.script),
    idPrefix: given.idPrefix === undefined ? 'ke-' : readPattern('idPrefix', given.idPrefix, ID_PREFIX, 'a letter with letters, digits, - or _ behind it'),
    ...(title === undefined ? {} : { title: readString('title', title) }),
    ...(nonce === undefined ? {} : { nonce: readPattern('nonce', nonce, NONCE, 'a base64 value') }),
  };
}

/** Checks what `toTerminal` is given. */
export function checkTerminalInput(text: string, document: RenderableDocument, options: TerminalOptions): CheckedTerminalOptions {
  const given = ownOptions(options, TERMINAL_OPTIONS);
  return { ...checkShared(text, document, given), ...(given.colors === undefined ? {} : { colors: readFlag('colors', given.colors) }) };
}

function ownOptions(options: unknown, known: readonly OptionName[]): Given {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new KoEntitiesError('INVALID_OPTION', `options takes an object, not ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (known.some((option) => option === name)) continue;
    throw new KoEntitiesError('UNKNOWN_OPTION', `unknown option ${describe(name)}; the options are ${known.join(', ')}`, { field: name });
  }
  return options;
}

function checkShared(text: string, document: RenderableDocument, given: Given): Checked<RenderOptions> {
  const { locale = 'ko' } = given;
  const language = LOCALES.find((known) => known === locale);
  if (!language) throw new KoEntitiesError('INVALID_OPTION', `locale takes one of ${LOCALES.join(', ')}, not ${describe(locale)}`, { field: 'locale' });
  const resolved = resolveOptions({ kinds: given.kinds });
  return {
    text: checkText(text, document),
    kinds: new Set(MENTION_KINDS.filter((kind) => resolved.kinds.has(kind))),
    zones: readFlag('zones', given.zones),
    locale: language,
  };
}

/** The text, when every mention stands in it where the document says. */
function checkText(text: unknown, { mentions }: RenderableDocument): string {
  if (typeof text !== 'string') {
    throw new KoEntitiesError('INVALID_TEXT', `text takes the string that the document was extracted from, not ${describe(text)}`, { field: 'text' });
  }
  for (const mention of mentions) {
    const strayed = [mention, ...piecesOf(mention)].find((span) => !standsIn(text, span));
    if (!strayed) continue;
    const where = `${strayed.start} to ${strayed.end}`;
    throw new KoEntitiesError('INVALID_SPAN', `text is not the one that the document was extracted from: ${describe(strayed.text)} does not stand at ${where}`, { field: 'text' });
  }
  return text;
}

function standsIn(source: string, { start, end, text }: TextSpan): boolean {
  return Number.isInteger(start) && start >= 0 && start < end && source.slice(start, end) === text;
}

function readFlag(name: OptionName, value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'boolean') return value;
  throw new KoEntitiesError('INVALID_OPTION', `${name} takes true or false, not ${describe(value)}`, { field: name });
}

function readString(name: OptionName, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new KoEntitiesError('INVALID_OPTION', `${name} takes a string, not ${describe(value)}`, { field: name });
}

function readPattern(name: OptionName, value: unknown, pattern: RegExp, takes: string): string {
  const text = readString(name, value);
  if (pattern.test(text)) return text;
  throw new KoEntitiesError('INVALID_OPTION', `${name} takes ${takes}, not ${describe(text)}`, { field: name });
}
