/**
 * The corpora of names: one case a line, hits and non-hits.
 *
 *   문장 => 텍스트 | 텍스트 [name=이름; title=직함]     every mention of the file's kind, in order of the text
 *   문장 => -                                         none of that kind
 *
 * `⏎` stands for a line break. In brackets stand the attributes that the case checks: a field of the mention and its
 * value, `-` for a field that must be left out, `part` for the texts of a place's parts and `candidates` for its
 * candidates with `,` between them, `role` for the role behind the main one (`직함@소속`). `A|B` without spaces: either
 * is right. A mention without `name` in its brackets has its text for a name. Lines that start with # say what the
 * next cases are about.
 */
import type { ExtractedDocument, Mention, MentionKind } from '../../src/types';

/** A mention that a case expects. */
export interface ExpectedMention {
  text: string;
  attributes: ReadonlyMap<string, string>;
}

/** One line of a corpus. */
export interface CorpusCase {
  line: string;
  text: string;
  expected: readonly ExpectedMention[];
}

function readMention(written: string, line: string): ExpectedMention {
  const { text, inside } = /^(?<text>[^[]+?)(?: \[(?<inside>[^\]]*)\])?$/.exec(written.trim())?.groups ?? {};
  if (!text) throw new Error(`no mention in «${written}»: ${line}`);
  const attributes = new Map([['name', text]]);
  for (const pair of inside?.split('; ') ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new Error(`«${pair}» is no attribute: ${line}`);
    attributes.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return { text, attributes };
}

/** Reads one line. */
export function readCase(line: string): CorpusCase {
  const arrow = line.indexOf(' => ');
  if (arrow < 0) throw new Error(`no « => » in: ${line}`);
  const wanted = line.slice(arrow + 4).trim();
  const expected = wanted === '-' ? [] : wanted.split(' | ').map((written) => readMention(written, line));
  return { line, text: line.slice(0, arrow).replaceAll('⏎', '\n'), expected };
}

/** Reads a corpus. */
export function readCorpus(content: string): CorpusCase[] {
  return content
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(readCase);
}

function fieldOf(mention: Mention, field: string): string {
  if (field === 'part') return mention.kind === 'place' ? (mention.parts ?? []).map((part) => part.text).join(',') || '-' : '-';
  if (field === 'role') {
    const second = mention.kind === 'person' ? mention.roles?.[1] : undefined;
    return second ? `${second.title}${second.affiliation ? `@${second.affiliation}` : ''}` : '-';
  }
  const value: unknown = (mention as unknown as Record<string, unknown>)[field];
  return value === undefined ? '-' : String(value);
}

/** A mention as a case writes it, with the attributes that the case names. */
function show(text: string, attribute: (field: string) => string, fields: Iterable<string>): string {
  return `${text} [${[...fields].map((field) => `${field}=${attribute(field)}`).join('; ')}]`;
}

/** The mentions of a kind as a case writes them, to compare with {@link showExpected}; a value that is one of several right ones shows as all of them. */
export function showFound(document: ExtractedDocument, kind: MentionKind, { expected }: CorpusCase): string[] {
  return document.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention, position) => {
      const wanted = expected[position]?.attributes ?? new Map([['name', '']]);
      const value = (field: string): string => {
        const found = fieldOf(mention, field);
        const right = wanted.get(field) ?? '';
        return right.split('|').includes(found) ? right : found;
      };
      return show(mention.text, value, wanted.keys());
    });
}

/** What a case expects, each mention with its attributes. */
export function showExpected({ expected }: CorpusCase): string[] {
  return expected.map(({ text, attributes }) => show(text, (field) => attributes.get(field)!, attributes.keys()));
}
