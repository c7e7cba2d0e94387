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
   * - `CLASH`: a form stands in two dictionaries or files.
   * - `ONE_SYLLABLE`: a form would match in many words, and nothing says which of them are not meant.
   * - `NOT_NFC`: a text is written in decomposed letters.
   * - `STRAY_SPACE`: a text has tabs, doubled spaces or spaces around it.
   * - `COMMON_WORD`: a form is also a common noun, adverb or inflected form.
   * - `LOOKS_ALIKE`: two names of a section differ by one letter (jamo), which is mostly a typing slip.
   * - `NOTHING_REMOVED`: a name to take out that neither the built-in dictionaries nor those before have.
   */
  code: 'DUPLICATE' | 'CLASH' | 'ONE_SYLLABLE' | 'NOT_NFC' | 'STRAY_SPACE' | 'COMMON_WORD' | 'LOOKS_ALIKE' | 'NOTHING_REMOVED';
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

/** An entry with the position of its dictionary. */
interface Seen {
  entry: DictionaryEntry;
  dictionary: number;
}

/** What is wrong with a form that an earlier entry has too. */
function doubled(form: string, { entry, dictionary }: Seen, { entry: earlier, dictionary: other }: Seen): [code: DictionaryWarning['code'], message: string] {
  const { section, name } = entry;
  if (earlier === entry) return ['DUPLICATE', `«${form}» stands twice in the entry «${name}»: take one out`];
  if (dictionary !== other || earlier.place.file !== entry.place.file) {
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

/** The names to take out of which nothing is there: not built in, and in no dictionary before. */
function lintRemoval({ name, aliases }: DictionaryEntry, dictionary: number, given: ReadonlyMap<string, number>, builtIn: Lexicon, warn: Warn): void {
  for (const form of [name, ...aliases]) {
    const key = formKey(form);
    if (builtIn.find(key) >= 0 || (given.get(key) ?? dictionary) < dictionary) continue;
    warn('NOTHING_REMOVED', `«${form}» names nothing that could be taken out: mend the name, or list it under notEntities if it is recognized by rule`);
  }
}

/** For each form of a name the first dictionary that has it. */
function formsOf(dictionaries: readonly Dictionary[]): Map<string, number> {
  const forms = new Map<string, number>();
  dictionaries.forEach(({ entries }, dictionary) => {
    for (const { section, name, aliases } of entries) {
      if (section === 'remove') continue;
      for (const form of [name, ...aliases]) if (!forms.has(formKey(form))) forms.set(formKey(form), dictionary);
    }
  });
  return forms;
}

/** Looks checked dictionaries through together, in order of their entries; a later one is meant to win over those before. */
export function lintEntries(dictionaries: readonly Dictionary[], builtIn: Lexicon): DictionaryWarning[] {
  const warnings: DictionaryWarning[] = [];
  const seen = new Map<string, Seen>();
  const alike = new Map<string, DictionaryEntry>();
  const given = formsOf(dictionaries);
  const lint = (entry: DictionaryEntry, dictionary: number): void => {
    const { file, line } = entry.place;
    const warn: Warn = (code, message) => {
      warnings.push({ code, message, name: entry.name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
    };
    for (const form of [entry.name, ...entry.aliases]) {
      const key = keyOf(entry, form);
      const earlier = seen.get(key);
      if (earlier) warn(...doubled(form, { entry, dictionary }, earlier));
      else seen.set(key, { entry, dictionary });
    }
    lintText(entry, warn);
    if (entry.section === 'remove') lintRemoval(entry, dictionary, given, builtIn, warn);
    if (entry.section === 'notEntities' || entry.section === 'remove') return;
    for (const key of oneLetterKeys(entry)) {
      const other = alike.get(key);
      if (other && formKey(other.name) !== formKey(entry.name)) {
        warn('LOOKS_ALIKE', `«${entry.name}» differs from «${other.name}» by one letter: mend the slip, or list one as an alias of the other`);
      }
      if (!other) alike.set(key, entry);
    }
    lintForms(entry, builtIn, warn);
  };
  dictionaries.forEach(({ entries }, dictionary) => entries.forEach((entry) => lint(entry, dictionary)));
  return warnings;
}
