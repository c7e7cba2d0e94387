/** Reads brat standoff: a text and the `.ann` file beside it. */
import { BRAT_ATTRIBUTES, BRAT_RELATIONS } from './brat';
import { checkOptions, inTextOrder, invalidAnnotation, spanOf, type FilePlace } from './checks';
import { kindReader, type LabelKinds } from './labels';
import { offsetsOf, type OffsetConverter, type OffsetUnit } from './offsets';
import type { AnnotatedDocument, AnnotatedMention } from './types';

/** Options of {@link fromBrat}. */
export interface FromBratOptions {
  /** Default empty. */
  id?: string;
  /** Kinds of types of your own, beside the common ones (`Person`, `PER`, `LOC` …); others are left out. */
  labels?: LabelKinds;
  /** What offsets count. Default `codepoint`, as brat does. */
  offsets?: OffsetUnit;
  /** The file's name, for messages. */
  file?: string;
}

const FIELD_OF = new Map<string, (typeof BRAT_ATTRIBUTES)[number][1]>(BRAT_ATTRIBUTES);
const ID = /^[TREAMN#*][^\t]*$/;
const NOT_SPACE = /[^\s\p{Cc}]/u;

/**
 * The annotated text of a brat `.txt` and `.ann` file. Of several fragments the mention spans all; those of a quote are its
 * `segments`. Attributes of {@link toBrat} become fields, relations `Speaker` and `Affiliation` the names of what they
 * point at. Events, notes and types without a kind are left out.
 *
 * @param text the text of the `.txt` file
 * @param annotations the text of the `.ann` file
 * @throws KoEntitiesError with the code `INVALID_ANNOTATION`, naming file and line
 *
 * @example
 * fromBrat('서울', 'T1\tLOC 0 2\t서울').mentions[0]?.kind; // 'place'
 */
export function fromBrat(text: string, annotations: string, options: FromBratOptions = {}): AnnotatedDocument {
  checkOptions(options, ['id', 'labels', 'offsets', 'file']);
  const offsets = offsetsOf(text, options.offsets ?? 'codepoint');
  const kindOf = kindReader(options.labels);
  const place: FilePlace = options.file === undefined ? {} : { file: options.file };
  const mentions = new Map<string, AnnotatedMention>();
  const later: (() => void)[] = [];
  annotations.replace(/^\uFEFF/, '').split('\n').forEach((row, index) => {
    const line = row.endsWith('\r') ? row.slice(0, -1) : row;
    if (line === '') return;
    const here = { ...place, line: index + 1 };
    const [id = '', data = ''] = line.split('\t', 2);
    if (!ID.test(id)) throw invalidAnnotation(`«${id.slice(0, 20)}» is no id of brat: a line begins with T, R, A, E, N, M, # or * and a tab`, here);
    if (id.startsWith('T')) {
      if (mentions.has(id)) throw invalidAnnotation(`the id ${id} stands twice: give each annotation its own`, here);
      const mention = mentionOf(text, data, offsets, kindOf, here);
      if (mention) mentions.set(id, mention);
    } else if (id.startsWith('A')) {
      later.push(() => readAttribute(data, mentions));
    } else if (id.startsWith('R')) {
      later.push(() => readRelation(data, mentions, here));
    }
  });
  for (const read of later) read();
  return { id: options.id ?? '', text, mentions: [...mentions.values()].sort(inTextOrder) };
}

function mentionOf(text: string, data: string, offsets: OffsetConverter, kindOf: ReturnType<typeof kindReader>, place: FilePlace): AnnotatedMention | undefined {
  const space = data.indexOf(' ');
  if (space < 0) throw invalidAnnotation('a text-bound annotation takes a type, a space and offsets: T1, tab, Person 0 3, tab, text', place);
  const pieces = data.slice(space + 1).split(';').map((piece) => {
    const [start = '', end = ''] = piece.trim().split(' ');
    return spanOf(wholeNumber(start), wholeNumber(end), offsets, place);
  });
  const kind = kindOf(data.slice(0, space));
  if (kind === undefined) return undefined;
  pieces.sort(inTextOrder);
  const start = pieces[0]!.start;
  const end = pieces.reduce((last, piece) => Math.max(last, piece.end), 0);
  const segments = joinedOverLines(text, pieces).map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }));
  return { kind, start, end, text: text.slice(start, end), ...(kind === 'quote' && segments.length > 1 ? { segments } : {}) };
}

function wholeNumber(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : Number.NaN;
}

/** Fragments with nothing but white space between are one piece: brat allows no annotation over a line end. */
function joinedOverLines(text: string, pieces: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !NOT_SPACE.test(text.slice(last.end, piece.start))) last.end = Math.max(last.end, piece.end);
    else joined.push({ ...piece });
  }
  return joined;
}

function readAttribute(data: string, mentions: ReadonlyMap<string, AnnotatedMention>): void {
  const [type = '', target = ''] = data.split(' ', 2);
  const field = FIELD_OF.get(type);
  const mention = mentions.get(target);
  if (field && mention) mention[field] = data.slice(type.length + target.length + 2);
}

/** A relation gives the name of what it points at, unless an attribute said it. */
function readRelation(data: string, mentions: ReadonlyMap<string, AnnotatedMention>, place: FilePlace): void {
  const [type = '', first = '', second = ''] = data.split(' ');
  const [from, to] = [first, second].map((argument) => argument.slice(argument.indexOf(':') + 1));
  if (!first.includes(':') || !second.includes(':')) throw invalidAnnotation('a relation takes a type and two arguments: R1, tab, Speaker Arg1:T2 Arg2:T1', place);
  const source = mentions.get(from!);
  const target = mentions.get(to!);
  if (!source || !target) return;
  const name = target.name ?? target.text!;
  if (type === BRAT_RELATIONS.speaker && source.kind === 'quote') source.speaker ??= name;
  if (type === BRAT_RELATIONS.affiliation && source.kind === 'person') source.affiliation ??= name;
}
