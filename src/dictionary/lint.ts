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
   * - `ONE_SYLLABLE`: a form would match in many words.
   * - `NOT_NFC`: a form is written in decomposed letters.
   * - `COMMON_WORD`: a form is also a common noun, adverb or inflected form.
   * - `LOOKS_ALIKE`: two names of a section differ by one letter (jamo), which is mostly a typing slip.
   */
  code: 'DUPLICATE' | 'ONE_SYLLABLE' | 'NOT_NFC' | 'COMMON_WORD' | 'LOOKS_ALIKE';
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

/** Looks a checked dictionary through, in order of its entries. */
export function lintEntries(dictionary: Dictionary, builtIn: Lexicon): DictionaryWarning[] {
  const warnings: DictionaryWarning[] = [];
  const seen = new Map<string, DictionaryEntry>();
  const alike = new Map<string, DictionaryEntry>();
  for (const entry of dictionary.entries) {
    const { file, line } = entry.place;
    const warn = (code: DictionaryWarning['code'], message: string): void => {
      warnings.push({ code, message, name: entry.name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
    };
    for (const form of [entry.name, ...entry.aliases]) {
      const known = seen.get(keyOf(entry, form));
      if (known === entry) warn('DUPLICATE', `«${form}» stands twice in the entry «${entry.name}»: take one out`);
      else if (known?.name === entry.name) warn('DUPLICATE', `«${form}» stands twice in ${entry.section}: keep one entry and join the aliases`);
      else if (known) warn('DUPLICATE', `«${form}» names both «${known.name}» and «${entry.name}» in ${entry.section}: keep it in one of them`);
      else seen.set(keyOf(entry, form), entry);
    }
    for (const form of entry.notNfc) warn('NOT_NFC', `«${form}» is written in decomposed letters (not NFC): it was composed, save the file as NFC`);
    if (entry.section === 'notEntities' || entry.section === 'remove') continue;
    for (const key of oneLetterKeys(entry)) {
      const other = alike.get(key);
      if (other && formKey(other.name) !== formKey(entry.name)) {
        warn('LOOKS_ALIKE', `«${entry.name}» differs from «${other.name}» by one letter: mend the slip, or list one as an alias of the other`);
      }
      if (!other) alike.set(key, entry);
    }
    for (const form of new Set([entry.name, ...entry.aliases])) {
      if (formKey(form).length === 1) warn('ONE_SYLLABLE', `«${form}» has one syllable and would match in many words: give a longer name`);
      else if (builtIn.flagsOf(formKey(form)) & Flag.common) warn('COMMON_WORD', `«${form}» is a common word: list the longer words that are not meant under «not»`);
    }
  }
  return warnings;
}
