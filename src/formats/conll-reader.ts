/** Reads CoNLL columns with BIO (or BIOES) tags: KLUE-NER, CoNLL-2003 and their like. */
import type { Span } from '../types';
import { checkOptions, invalidAnnotation, type FilePlace } from './checks';
import { kindReader, type LabelKinds } from './labels';
import { WHITE_SPACE } from './tokens';
import type { AnnotatedDocument, AnnotatedKind, AnnotatedMention } from './types';

/** Options of {@link fromConll}. */
export interface FromConllOptions {
  /** Kinds of labels of your own, beside the common ones (`PS`, `PER`, `LOC` …); others are left out. */
  labels?: LabelKinds;
  /** Whether tokens had a space between them. Default: yes in a file of words without spaces as tokens, no in one of syllables. */
  spaces?: boolean;
  /** The texts by id, to which offsets are to count; without one the text is put together from the tokens. */
  texts?: ReadonlyMap<string, string>;
  /** The file's name, for messages. */
  file?: string;
}

interface Token {
  text: string;
  tag: string;
  line: number;
}

/** A document's sentences, as they are read. */
interface Block {
  id: string;
  sentences: Token[][];
}

const COMMENT = '## ';
const DOCUMENT_START = '-DOCSTART-';
const TAG = /^(?:O|(?<part>[BIESLUM])-(?<label>\S+))$/;
const BEGINS = new Set(['B', 'S', 'U']);
/** Kinds that BIO tags can say; tags do not nest, so quotes are none of them. */
const TAGGED_KINDS: readonly AnnotatedKind[] = ['person', 'organization', 'place', 'date', 'time'];

/**
 * The annotated texts of a CoNLL file: the first column is the token, the last one the tag. A line `## id` begins a
 * document (KLUE-NER), unless the sentence before has the same id, `-DOCSTART-` too; in a file with neither each sentence
 * is one. Dates are annotated by their written pieces, as in KLUE-NER (`dates: 'parts'`).
 *
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming file and line
 *
 * @example
 * fromConll('서\tB-LC\n울\tI-LC\n로\tO\n')[0]?.mentions[0]?.text; // '서울'
 */
export function fromConll(conll: string, options: FromConllOptions = {}): AnnotatedDocument[] {
  checkOptions(options, ['labels', 'spaces', 'texts', 'file']);
  const place: FilePlace = options.file === undefined ? {} : { file: options.file };
  const blocks = blocksOf(conll, place);
  const isSpaced = options.spaces ?? hasWords(blocks);
  const kindOf = kindReader(options.labels);
  const own = Object.values(options.labels ?? {});
  const kinds = own.includes('quote') ? [...TAGGED_KINDS, 'quote' as const] : TAGGED_KINDS;
  return blocks.map(({ id, sentences }): AnnotatedDocument => {
    const known = options.texts?.get(id);
    const { text, spans } = known === undefined ? joined(sentences, isSpaced) : aligned(sentences, known, id, place);
    return { id, text, kinds, dates: 'parts', mentions: mentionsOf(sentences.flat(), spans, text, kindOf, place) };
  });
}

/** Whether the tokens are words: some are longer than a syllable, and none is a space. */
function hasWords(blocks: readonly Block[]): boolean {
  let words = false;
  for (const { text } of blocks.flatMap(({ sentences }) => sentences.flat())) {
    if (text === ' ') return false;
    words ||= [...text.normalize('NFC')].length > 1;
  }
  return words;
}

function blocksOf(conll: string, place: FilePlace): Block[] {
  const blocks: Block[] = [];
  let marked = false;
  let fresh = true;
  conll.replace(/^\uFEFF/, '').split('\n').forEach((row, index) => {
    const line = row.endsWith('\r') ? row.slice(0, -1) : row;
    if (line.startsWith(COMMENT)) {
      const id = line.slice(COMMENT.length).split('\t', 1)[0]!.trim();
      if (blocks.at(-1)?.id !== id || !marked) blocks.push({ id, sentences: [] });
      marked = true;
      fresh = true;
    } else if (line.startsWith(DOCUMENT_START)) {
      blocks.push({ id: String(blocks.length + 1), sentences: [] });
      marked = true;
      fresh = true;
    } else if (line.trim() === '') {
      fresh = true;
    } else {
      if (!marked && fresh) blocks.push({ id: String(blocks.length + 1), sentences: [] });
      const { sentences } = blocks.at(-1)!;
      if (fresh) sentences.push([]);
      sentences.at(-1)!.push(tokenOf(line, { ...place, line: index + 1 }));
      fresh = false;
    }
  });
  return blocks;
}

function tokenOf(line: string, place: Required<Pick<FilePlace, 'line'>> & FilePlace): Token {
  const columns = line.includes('\t') ? line.split('\t') : line.split(/ +/);
  const tag = columns.at(-1)!.trim();
  if (columns.length < 2 || !TAG.test(tag)) {
    throw invalidAnnotation(`«${line.slice(0, 40)}» has no tag in its last column: a line takes a token, a tab and O, B-PS, I-PS …`, { ...place, field: 'tag' });
  }
  return { text: columns[0]!, tag, line: place.line };
}

interface Placed {
  text: string;
  /** Where each token stands. */
  spans: Span[];
}

/** The text that the tokens make: sentences on lines of their own. */
function joined(sentences: readonly (readonly Token[])[], isSpaced: boolean): Placed {
  const pieces: string[] = [];
  const spans: Span[] = [];
  let at = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    at += piece.length;
  };
  sentences.forEach((tokens, sentence) => {
    if (sentence > 0) push('\n');
    tokens.forEach(({ text }, index) => {
      if (isSpaced && index > 0) push(' ');
      spans.push({ start: at, end: at + text.length });
      push(text);
    });
  });
  return { text: pieces.join(''), spans };
}

const LONE_SURROGATES = /\p{Surrogate}/gu;
const LEADING_SPACE = /[\s\x85]*/y;

/** Where the tokens stand in a text that is known; white space may differ. */
function aligned(sentences: readonly (readonly Token[])[], text: string, id: string, place: FilePlace): Placed {
  const known = text.replace(LONE_SURROGATES, '\uFFFD');
  const spans: Span[] = [];
  let at = 0;
  for (const { text: token, line } of sentences.flat()) {
    const wanted = token.replace(LONE_SURROGATES, '\uFFFD');
    const isSpace = wanted.trim() === '';
    if (!isSpace) {
      LEADING_SPACE.lastIndex = at;
      at += LEADING_SPACE.exec(known)![0].length;
      if (!known.startsWith(wanted, at)) throw invalidAnnotation(`«${token}» does not follow in the text «${id}»: its tokens are those of another text`, { ...place, line });
    }
    // Spaces at the ends of lines are no tokens; a space stands at most where the text has one.
    const length = isSpace && !WHITE_SPACE.test(known[at] ?? '') ? 0 : wanted.length;
    spans.push({ start: at, end: at + length });
    at += length;
  }
  return { text, spans };
}

function mentionsOf(tokens: readonly Token[], spans: readonly Span[], text: string, kindOf: ReturnType<typeof kindReader>, place: FilePlace): AnnotatedMention[] {
  const mentions: AnnotatedMention[] = [];
  let open: { label: string; start: number; end: number } | undefined;
  const close = (): void => {
    const kind = open && kindOf(open.label);
    if (open && kind) mentions.push({ kind, start: open.start, end: open.end, text: text.slice(open.start, open.end) });
    open = undefined;
  };
  tokens.forEach(({ tag, line }, index) => {
    const { part, label } = TAG.exec(tag)?.groups ?? {};
    const { start, end } = spans[index]!;
    if (part === undefined || label === undefined) {
      close();
    } else if (open && open.label === label && !BEGINS.has(part)) {
      open.end = end;
    } else {
      if (part !== 'I' && !BEGINS.has(part)) throw invalidAnnotation(`${tag} follows no B-${label}: begin a span with B- or S-`, { ...place, line, field: 'tag' });
      close();
      open = { label, start, end };
    }
  });
  close();
  return mentions;
}
