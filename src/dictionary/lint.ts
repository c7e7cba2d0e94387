/** Warnings for an editor: entries that are legal and probably not meant. */
import { letters } from '../hangul/syllable';
import type { Lexicon } from './lexicon';
import { Flag } from './flags';
import { formKey } from './pack';
import type { Dictionary, DictionaryEntry } from './types';

/** One warning. */
export interface DictionaryWarning {
  /**
   * - `DUPLICATE`: a form stands twice, in one entry or in two of one section.
   * - `CLASH`: a form stands in two files.
   * - `ONE_SYLLABLE`: a form would match in many words, and nothing says which of them are not meant.
   * - `NOT_NFC`: a text is written in decomposed letters.
   * - `STRAY_SPACE`: a text has tabs, doubled spaces or spaces around it.
   * - `COMMON_WORD`: a form is also a common noun, adverb or inflected form.
   * - `LOOKS_ALIKE`: two names of a section differ by one letter (jamo), which is mostly a typing slip.
   */
  code: 'DUPLICATE' | 'CLASH' | 'ONE_SYLLABLE' | 'NOT_NFC' | 'STRAY_SPACE' | 'COMMON_WORD' | 'LOOKS_ALIKE';
  /** What is unusual and what to do. */
  message: string;
  /** The entry's name. */
  name: string;
  file?: string;
  line?: number;
}

/** Homonyms that lie in different places, or people of different houses, are no duplicates. */
function keyOf(entry: DictionaryEntry, form: string): string {
  return [entry.section, entry.fields.get('within'), entry.fields.get('affiliation'), formKey(form)].join('\n');
}

/** Shorter names differ by one letter too often: 김민수 and 김민주 are two people. */
const SHORTEST_COMPARED = 5;

/** The keys that a name shares with every name that differs from it in one letter (jamo) in the same place. */
function oneLetterKeys(entry: DictionaryEntry): string[] {
  const name = formKey(entry.name);
  if (name.length < SHORTEST_COMPARED) return [];
  const jamo = letters(name);
  return jamo.map((_, at) => [entry.section, ...jamo.slice(0, at), '?', ...jamo.slice(at + 1)].join(''));
}

/** What is wrong with a form that an earlier entry has too. */
function doubled(form: string, entry: DictionaryEntry, earlier: DictionaryEntry): [code: DictionaryWarning['code'], message: string] {
  const { section, name } = entry;
  if (earlier === entry) return ['DUPLICATE', `«${form}» stands twice in the entry «${name}»: take one out`];
  if (earlier.place.file !== entry.place.file) {
    const line = earlier.place.line === undefined ? '' : `, line ${earlier.place.line},`;
    return ['CLASH', `«${form}» names «${earlier.name}» in ${earlier.place.file ?? 'another dictionary'}${line} too: keep it in one of them, the later dictionary wins`];
  }
  if (earlier.name === name) return ['DUPLICATE', `«${form}» stands twice in ${section}: keep one entry and join the aliases`];
  return ['DUPLICATE', `«${form}» names both «${earlier.name}» and «${name}» in ${section}: keep it in one of them`];
}

type Warn = (code: DictionaryWarning['code'], message: string) => void;

function lintText({ notNfc, strayed }: DictionaryEntry, warn: Warn): void {
  for (const text of notNfc) warn('NOT_NFC', `«${text}» is written in decomposed letters (not NFC): it was composed, save the file as NFC`);
  for (const text of strayed) warn('STRAY_SPACE', `«${text}» has a stray tab or space, which was taken out: mend it in the source`);
}

/** A name that is short or common needs the longer words that are not meant beside it. */
function lintForms(entry: DictionaryEntry, builtIn: Lexicon, warn: Warn): void {
  if (entry.not.length > 0) return;
  for (const form of new Set([entry.name, ...entry.aliases])) {
    const key = formKey(form);
    if (key.length === 1) warn('ONE_SYLLABLE', `«${form}» has one syllable and would match in many words: give a longer name, or list the longer words that are not meant under «not»`);
    else if (builtIn.flagsOf(key) & Flag.common) warn('COMMON_WORD', `«${form}» is a common word: list the longer words that are not meant under «not»`);
  }
}

/**
 * Looks a checked dictionary through, in order of its entries. The entries of several files, one after another, are
 * looked through together.
 */
export function lintEntries({ entries }: Dictionary, builtIn: Lexicon): DictionaryWarning[] {
  const warnings: DictionaryWarning[] = [];
  const seen = new Map<string, DictionaryEntry>();
  const alike = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    const { file, line } = entry.place;
    const warn: Warn = (code, message) => {
      warnings.push({ code, message, name: entry.name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
    };
    for (const form of [entry.name, ...entry.aliases]) {
      const key = keyOf(entry, form);
      const earlier = seen.get(key);
      if (earlier) warn(...doubled(form, entry, earlier));
      else seen.set(key, entry);
    }
    lintText(entry, warn);
    if (entry.section === 'notEntities' || entry.section === 'remove') continue;
    for (const key of oneLetterKeys(entry)) {
      const other = alike.get(key);
      if (other && formKey(other.name) !== formKey(entry.name)) {
        warn('LOOKS_ALIKE', `«${entry.name}» differs from «${other.name}» by one letter: mend the slip, or list one as an alias of the other`);
      }
      if (!other) alike.set(key, entry);
    }
    lintForms(entry, builtIn, warn);
  }
  return warnings;
}
