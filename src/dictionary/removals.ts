/** What `remove` leaves of the built-in lexicon: which forms change, and what they still are. */
import { Flag, PLACE_FLAGS } from './flags';
import type { Entry, EntryCategory, Lexicon } from './lexicon';
import { formKey } from './pack';

/** What a built-in form still is when entries are taken out. */
export interface Remainder {
  flags: number;
  /** The entries that it still names. */
  entries: readonly Entry[];
}

/** The flags that a form has for naming an entry of a category. */
const CATEGORY_FLAGS: Readonly<Record<EntryCategory, number>> = {
  organization: Flag.organization | Flag.generic,
  person: Flag.figure,
  place: PLACE_FLAGS | Flag.syllable,
  title: Flag.title | Flag.status | Flag.address,
  suffix: Flag.organizationSuffix | Flag.organizationPrefix | Flag.placeSuffix | Flag.department,
};

/** A form that names no entry at all, such as a common noun, goes whole. */
function remainderOf(lexicon: Lexicon, word: number, isOut: (entry: Entry) => boolean): Remainder {
  const entries = lexicon.entriesOf(word);
  if (entries.length === 0) return { flags: 0, entries };
  const left = entries.filter((entry) => !isOut(entry));
  const flagsOf = (list: readonly Entry[]): number => list.reduce((flags, { category }) => flags | CATEGORY_FLAGS[category], 0);
  return { flags: lexicon.flagsOf(lexicon.word(word)) & ~(flagsOf(entries) & ~flagsOf(left)), entries: left };
}

/** Divisions go with their former forms: without 부산광역시 부산 is not 부산직할시 either. */
function addFormerForms(lexicon: Lexicon, out: Set<Entry>): void {
  const codes = new Set([...out].map(({ attributes }) => attributes.get('code')).filter((code) => code !== undefined));
  if (codes.size === 0) return;
  for (const word of lexicon.wordsOf(out)) for (const entry of lexicon.entriesOf(word)) if (codes.has(entry.attributes.get('ref') ?? '')) out.add(entry);
}

/**
 * Takes names out of a lexicon, which itself stays as it is.
 *
 * A name is out as such, whatever it names. The entries whose canonical name it is are out with all their other names,
 * unless those name something else too: without 행정안전부 there is no 행안부, but without 상의 there is 대한상의.
 *
 * @param names as the user wrote them
 * @returns every form that changes, by its key
 */
export function takeOut(lexicon: Lexicon, names: Iterable<string>): Map<string, Remainder> {
  const remainders = new Map<string, Remainder>();
  const out = new Set<Entry>();
  const listed: number[] = [];
  for (const name of names) {
    const key = formKey(name);
    const word = lexicon.find(key);
    if (word < 0) continue;
    listed.push(word);
    for (const entry of lexicon.entriesOf(word)) if (formKey(entry.name) === key) out.add(entry);
  }
  addFormerForms(lexicon, out);
  if (out.size > 0) for (const word of lexicon.wordsOf(out)) remainders.set(lexicon.word(word), remainderOf(lexicon, word, (entry) => out.has(entry)));
  for (const word of listed) remainders.set(lexicon.word(word), remainderOf(lexicon, word, () => true));
  return remainders;
}
