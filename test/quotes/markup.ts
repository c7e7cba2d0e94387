import { pairQuoteMarks } from '../../src/text/marks';
import { splitSentences } from '../../src/text/sentences';
import { findQuotes, type NamedMention, type QuoteSource } from '../../src/quotes';

/** A statement that a case expects. */
export interface ExpectedQuote {
  form: string;
  text: string;
  speaker: string | undefined;
  basis: string;
}

/** A case of the corpus, its markup read. */
export interface MarkedCase {
  heading: string;
  line: string;
  text: string;
  names: NamedMention[];
  expected: ExpectedQuote[];
}

const FORMS = new Map([['d', 'direct'], ['i', 'indirect'], ['m', 'mixed']]);
const KINDS = new Map<string, NamedMention['kind']>([['p', 'person'], ['o', 'organization'], ['l', 'place']]);

/** Reads the markup of one line (see test/corpus/quotes.txt). */
export function readMarkup(heading: string, line: string): MarkedCase {
  let text = '';
  const names: NamedMention[] = [];
  const expected: (ExpectedQuote & { start: number })[] = [];
  const open: (ExpectedQuote & { start: number })[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === '{') {
      const close = line.indexOf('}', at);
      const [written = '', canonical] = line.slice(at + 2, close).split('=');
      names.push({ kind: KINDS.get(line[at + 1]!)!, start: text.length, end: text.length + written.length, name: canonical ?? written });
      text += written;
      at = close;
    } else if (character === '⟦') {
      const bar = line.indexOf('|', at);
      const [form = '', who = ''] = line.slice(at + 1, bar).split('@');
      const [speaker, basis] = who.split('/');
      const quote = { form: FORMS.get(form)!, text: '', speaker: speaker || undefined, basis: basis ?? (speaker ? 'same-sentence' : 'none'), start: text.length };
      open.push(quote);
      expected.push(quote);
      at = bar;
    } else if (character === '⟧') {
      const quote = open.pop()!;
      quote.text = text.slice(quote.start);
    } else text += character === '⏎' ? '\n' : character;
  }
  return { heading, line, text, names, expected: expected.map(({ form, text: words, speaker, basis }) => ({ form, text: words, speaker, basis })) };
}

/** All cases of a corpus file. */
export function readCorpus(content: string): MarkedCase[] {
  let heading = '';
  return content.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    if (!line.trim() || line.startsWith('#')) return [];
    return [readMarkup(heading, line)];
  });
}

/** What the library finds in a text with the given names. */
export function sourceOf(text: string, names: readonly NamedMention[] = []): QuoteSource {
  const marks = pairQuoteMarks(text);
  return { text, zones: [{ type: 'body', start: 0, end: text.length }], marks, sentences: splitSentences(text, marks), names, dates: [] };
}

/** The statements found, in the shape that a case expects. */
export function found(text: string, names: readonly NamedMention[] = []): ExpectedQuote[] {
  return findQuotes(sourceOf(text, names)).map((quote) => ({ form: quote.form, text: quote.text, speaker: quote.speaker, basis: quote.speakerBasis }));
}
