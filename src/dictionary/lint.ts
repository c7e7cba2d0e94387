/** Warnings for an editor: entries that are legal and probably not meant. */
import type { Lexicon } from './lexicon';
import { Flag } from './flags';
import { formKey } from './pack';
import type { Dictionary, DictionaryEntry } from './types';

/** One warning. */
export interface DictionaryWarning {
  code: 'DUPLICATE' | 'ONE_SYLLABLE' | 'COMMON_WORD';
  message: string;
  name: string;
  file?: string;
  line?: number;
}

/** Looks a checked dictionary through: duplicates, names of one syllable, clashes with common words. */
export function lintEntries(dictionary: Dictionary, builtIn: Lexicon): DictionaryWarning[] {
  const warnings: DictionaryWarning[] = [];
  const seen = new Map<string, DictionaryEntry>();
  const warn = (entry: DictionaryEntry, code: DictionaryWarning['code'], message: string): void => {
    const { file, line } = entry.place;
    warnings.push({ code, message, name: entry.name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
  };
  for (const entry of dictionary.entries) {
    const key = `${entry.section} ${formKey(entry.name)}`;
    if (seen.has(key)) warn(entry, 'DUPLICATE', `«${entry.name}» stands twice in ${entry.section}: keep one entry and join the aliases`);
    seen.set(key, entry);
    if (entry.section === 'notEntities' || entry.section === 'remove') continue;
    for (const form of [entry.name, ...entry.aliases]) {
      if (formKey(form).length === 1) warn(entry, 'ONE_SYLLABLE', `«${form}» has one syllable and would match in many words: give a longer name`);
      else if (builtIn.flagsOf(formKey(form)) & Flag.common) warn(entry, 'COMMON_WORD', `«${form}» is a common word: list the longer words that are not meant under «not»`);
    }
  }
  return warnings;
}
