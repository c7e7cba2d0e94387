/** Where a word stands in the project's dictionaries, and what the extractor takes it for. */
import { packedLexicon } from '../../src/data/lexicon';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { formKey } from '../../src/dictionary/pack';
import { isTable, sourceEntries, sourceFiles, sourceLines } from './sources';

/** A line of a source that holds the word. */
export interface FoundLine {
  file: string;
  line: number;
  text: string;
  /** Whether the word is one of the line's forms, or only part of one. */
  whole: boolean;
}

/** The lines of all sources that have a word as a form, or as part of one; the first come first. */
export function findLines(word: string): FoundLine[] {
  const key = formKey(word);
  const found = sourceFiles().flatMap((file) => {
    const lines = sourceLines(file);
    if (isTable(file)) {
      return lines.flatMap((text, index) => (!text.startsWith('#') && formKey(text).includes(key) ? [{ file, line: index + 1, text: around(text, word), whole: wordsOf(text).includes(key) }] : []));
    }
    return sourceEntries(file).flatMap(({ name, aliases, line }) => {
      const forms = [name, ...aliases].map(formKey);
      return forms.some((form) => form.includes(key)) ? [{ file, line, text: lines[line - 1]!, whole: forms.includes(key) }] : [];
    });
  });
  return [...found.filter(({ whole }) => whole), ...found.filter(({ whole }) => !whole)];
}

function wordsOf(text: string): string[] {
  return text.split(/[\s|,:;=]+/);
}

/** A long line of a table, cut to what stands around the word. */
function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.length <= 120 || at < 0 ? text.slice(0, 120) : `… ${text.slice(Math.max(0, at - 40), at + 60)} …`;
}

/** What a form can be for the extractor: the names of its flags, and the entries behind it. */
export function readForm(word: string): { flags: string[]; entries: string[] } {
  const lexicon = new Lexicon(packedLexicon);
  const number = lexicon.find(formKey(word));
  if (number < 0) return { flags: [], entries: [] };
  const bits = lexicon.flagsOf(formKey(word));
  return {
    flags: Object.entries(Flag).filter(([, flag]) => bits & flag).map(([name]) => name),
    entries: lexicon.entriesOf(number).map(({ id, attributes }) => [id, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')),
  };
}
