/** brat standoff (https://brat.nlplab.org/standoff.html): the `.ann` file that stands beside a text. */
import type { Span } from '../types';
import { checkedInput, checkOptions } from './checks';
import { TYPE_LABELS } from './labels';
import type { OffsetUnit } from './offsets';
import { relationsOf } from './relations';
import type { AnnotatedMention, Annotations } from './types';

/** Options of {@link toBrat}. */
export interface BratOptions {
  /** What offsets count. Default `codepoint`, as brat does. */
  offsets?: OffsetUnit;
}

/** The attributes that are written, each with the field that it comes from. */
export const BRAT_ATTRIBUTES = [
  ['Name', 'name'],
  ['Title', 'title'],
  ['Affiliation', 'affiliation'],
  ['Status', 'status'],
  ['EDTF', 'edtf'],
  ['Duration', 'duration'],
  ['ClockTime', 'time'],
  ['Form', 'form'],
  ['SpeakerName', 'speaker'],
] as const satisfies readonly (readonly [string, keyof AnnotatedMention])[];

/** The relations that are written, each with the field that it stands for. */
export const BRAT_RELATIONS = { speaker: 'Speaker', affiliation: 'Affiliation' } as const;

/** Control characters and separators: each ends a line for one reader or another, and no annotation may go over a line. */
const LINE_ENDS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const REFERENCE = /^(?:kr|iso):\S+$/;

/**
 * The annotations of a text as a brat `.ann` file: text-bound annotations (`T`, in several fragments where a quote has
 * several pieces or goes over a line end), attributes (`A`), relations from quotes to speakers and from people to
 * affiliations (`R`), official codes (`N`), and the rule with its confidence as a note (`#`). The text beside it must be
 * written exactly as it was handed over. {@link bratConfiguration} gives the types.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toBrat('서울', { mentions: [{ kind: 'place', start: 0, end: 2 }] }); // 'T1\tPlace 0 2\t서울\n'
 */
export function toBrat(text: string, document: Annotations, options: BratOptions = {}): string {
  checkOptions(options, ['offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const lines: string[] = [];
  const written = new Map<string, number>();
  const add = (prefix: string, rest: string): void => {
    const number = (written.get(prefix) ?? 0) + 1;
    written.set(prefix, number);
    lines.push(`${prefix}${number}\t${rest}`);
  };
  // A stretch of line ends alone can't be annotated.
  const shown = mentions.filter((mention) => fragmentsOf(text, mention).length > 0);
  for (const mention of shown) {
    const fragments = fragmentsOf(text, mention);
    const place = fragments.map(({ start, end }) => `${offsets.fromUtf16(start)} ${offsets.fromUtf16(end)}`).join(';');
    add('T', `${TYPE_LABELS[mention.kind]} ${place}\t${fragments.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
  }
  shown.forEach((mention, index) => {
    for (const [label, field] of BRAT_ATTRIBUTES) {
      const value = oneLine(mention[field]);
      const isOwnText = field === 'name' && value === text.slice(mention.start, mention.end);
      if (value !== '' && !isOwnText) add('A', `${label} T${index + 1} ${value}`);
    }
  });
  for (const { type, from, to } of relationsOf(text, shown)) add('R', `${BRAT_RELATIONS[type]} Arg1:T${from + 1} Arg2:T${to + 1}`);
  const references = new Map((document.entities ?? []).map(({ id, ref }) => [id, ref]));
  shown.forEach(({ entity = '', name = '' }, index) => {
    const reference = references.get(entity);
    if (reference && REFERENCE.test(reference)) add('N', `Reference T${index + 1} ${reference}\t${oneLine(name)}`);
  });
  shown.forEach(({ rule, confidence }, index) => {
    if (rule !== undefined) add('#', `AnnotatorNotes T${index + 1}\t${oneLine(rule)}${confidence === undefined ? '' : ` (${confidence})`}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The stretches of a mention that lie on one line each: of a quote in pieces those of its pieces. */
function fragmentsOf(text: string, mention: AnnotatedMention): Span[] {
  const pieces: readonly Span[] = mention.segments && mention.segments.length > 0 ? mention.segments : [mention];
  return pieces.flatMap(({ start, end }) => {
    const fragments: Span[] = [];
    let from = start;
    for (const { 0: gap, index } of text.slice(start, end).matchAll(LINE_ENDS)) {
      if (start + index > from) fragments.push({ start: from, end: start + index });
      from = start + index + gap.length;
    }
    if (from < end) fragments.push({ start: from, end });
    return fragments;
  });
}

/** A value without line ends and tabs, which would end the field. */
function oneLine(value: string | undefined): string {
  return (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * The `annotation.conf` of a brat collection: the types of {@link toBrat}.
 */
export function bratConfiguration(): string {
  return `[entities]
Person
Organization
Place
Date
Time
Quote

[relations]
Speaker\tArg1:Quote, Arg2:Person|Organization
Affiliation\tArg1:Person, Arg2:Organization
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Name\tArg:Person|Organization|Place
Title\tArg:Person
Affiliation\tArg:Person
Status\tArg:Person, Value:current|former|acting|nominee|elect|deceased
EDTF\tArg:Date
Duration\tArg:Date
ClockTime\tArg:Date
Form\tArg:Quote, Value:direct|indirect|mixed
SpeakerName\tArg:Quote
`;
}
