/** Checked dictionaries as one lexicon, with which an extractor scans beside the built-in one. */
import { Flag } from './flags';
import { type Entry, type EntryCategory, Lexicon } from './lexicon';
import { type LexiconWord, packLexicon } from './pack';
import { type Remainder, takeOut } from './removals';
import { type Dictionary, type DictionaryEntry, type DictionarySection, SECTIONS } from './types';

const FLAGS: Readonly<Record<DictionarySection, number>> = {
  organizations: Flag.organization,
  people: Flag.figure,
  places: Flag.landmark,
  titles: Flag.title,
  organizationSuffixes: Flag.organizationSuffix,
  speechVerbs: 0,
  notEntities: Flag.notName,
  remove: 0,
};

/** What the entries of a user's dictionary have. */
const OWN = Flag.user | Flag.spaceable;

/** Shorter names without a space are written without one. */
const SHORTEST_SPACEABLE = 6;

/** The flags of an entry of an extension: those of the built-in ones. */
function builtInFlags({ section, name, fields }: DictionaryEntry): number {
  const kind = section === 'places' && fields.has('code') ? Flag.local : FLAGS[section];
  const isSpaceable = name.includes(' ') || name.length >= SHORTEST_SPACEABLE;
  return kind | (isSpaceable ? Flag.spaceable : 0) | (fields.get('context') === 'yes' ? Flag.context : 0);
}

const CATEGORY: Readonly<Record<DictionarySection, EntryCategory | undefined>> = {
  organizations: 'organization',
  people: 'person',
  places: 'place',
  titles: 'title',
  organizationSuffixes: 'suffix',
  speechVerbs: undefined,
  notEntities: undefined,
  remove: undefined,
};

/** Where an entry stands, as `explain` names it: `newsroom.csv:3`; empty for entries that no file holds. */
function originOf({ place: { file, line } }: DictionaryEntry): string {
  if (file === undefined) return '';
  return line === undefined ? file : `${file}:${line}`;
}

function entryOf(written: DictionaryEntry): Entry | undefined {
  const { section, name } = written;
  const category = CATEGORY[section];
  if (!category) return undefined;
  const attributes = new Map(written.fields);
  if (section === 'organizationSuffixes') attributes.set('safe', 'yes');
  const origin = originOf(written);
  if (origin) attributes.set('origin', origin);
  return { id: `${category}/${name}`, category, name, attributes };
}

const NONE: never[] = [];

/** A form with the entries that it names, as they were written. */
interface UserWord extends LexiconWord {
  named: DictionaryEntry[];
  alsoNamed: DictionaryEntry[];
  /** The built-in entries that a form goes on naming of which some were taken out. */
  kept: readonly Entry[];
}

/** The user's words. Entries are made at first use: of a hundred thousand, a text needs few. */
class UserLexicon extends Lexicon {
  private readonly made = new Map<DictionaryEntry, Entry | undefined>();
  private readonly found = new Map<number, readonly Entry[]>();

  constructor(private readonly words: ReadonlyMap<string, UserWord>) {
    super(packLexicon(words));
  }

  override entriesOf(word: number): readonly Entry[] {
    let entries = this.found.get(word);
    if (!entries) {
      const { named, alsoNamed, kept } = this.words.get(this.word(word))!;
      entries = [...[...named, ...alsoNamed].map((written) => this.make(written)).filter((entry) => entry !== undefined), ...kept];
      this.found.set(word, entries);
    }
    return entries;
  }

  private make(written: DictionaryEntry): Entry | undefined {
    if (!this.made.has(written)) this.made.set(written, entryOf(written));
    return this.made.get(written);
  }
}

/** The key of a form that is normalized already, as the entries of a checked dictionary are. */
function keyOf(form: string): string {
  return form.includes(' ') ? form.replaceAll(' ', '') : form;
}

/** Collects the words of dictionaries, the last one first. */
class Words {
  readonly words = new Map<string, UserWord>();
  /** The last dictionary that has a form, by section. */
  private readonly owners = new Map<DictionarySection, Map<string, number>>(SECTIONS.map((section) => [section, new Map()]));

  private word(key: string): UserWord {
    let word = this.words.get(key);
    if (!word) this.words.set(key, (word = { flags: 0, own: NONE, aliased: NONE, named: NONE, alsoNamed: NONE, kept: NONE }));
    return word;
  }

  /** Whether no later dictionary has the form in the section: the form is this dictionary's from now on. */
  private claim(section: DictionarySection, key: string, dictionary: number): boolean {
    const owners = this.owners.get(section)!;
    const owner = owners.get(key);
    if (owner !== undefined) return owner === dictionary;
    // No dictionary comes after the first.
    if (dictionary > 0) owners.set(key, dictionary);
    return true;
  }

  /** Whether a later dictionary takes a form out. */
  private isRemoved(key: string, dictionary: number): boolean {
    const owner = this.owners.get('remove')!.get(key);
    return owner !== undefined && owner > dictionary;
  }

  /** Takes the names of a `remove` list. */
  remove(names: readonly string[], dictionary: number): void {
    for (const name of names) this.claim('remove', keyOf(name), dictionary);
  }

  /** Puts what is left of built-in forms in their place, unless the user has an entry of that form. */
  leave(remainders: ReadonlyMap<string, Remainder>): void {
    for (const [key, { flags, entries }] of remainders) {
      const word = this.word(key);
      if (word.flags & Flag.user) continue;
      word.flags |= flags | Flag.removed;
      word.kept = entries;
    }
  }

  add(entry: DictionaryEntry, dictionary: number, isBuiltIn: boolean): void {
    const { section } = entry;
    if (!FLAGS[section]) return;
    const flags = isBuiltIn ? builtInFlags(entry) : FLAGS[section] | OWN;
    const key = keyOf(entry.name);
    const others = entry.aliases.map(keyOf);
    if (this.isRemoved(key, dictionary) || others.some((other) => this.isRemoved(other, dictionary))) return;
    if (this.claim(section, key, dictionary)) {
      const word = this.word(key);
      word.flags |= flags;
      if (word.named === NONE) word.named = [entry];
      else word.named.push(entry);
    }
    for (const other of others) {
      if (other === key || !this.claim(section, other, dictionary)) continue;
      const word = this.word(other);
      word.flags |= flags;
      if (word.alsoNamed === NONE) word.alsoNamed = [entry];
      else word.alsoNamed.push(entry);
    }
    for (const longer of entry.not) this.word(keyOf(longer)).flags |= Flag.notName | OWN;
  }
}

/**
 * Compiles dictionaries into one lexicon; `undefined` when there is nothing in them that the scan looks for. Where two
 * dictionaries have a form in the same section, the later one's entry is meant; a later `remove` takes an entry of an
 * earlier dictionary out, by any of its names.
 *
 * @param builtIn the built-in lexicon, asked for only where names of it are taken out
 */
export function compileDictionaries(dictionaries: readonly Dictionary[], builtIn: () => Lexicon): Lexicon | undefined {
  const collected = new Words();
  const removed: string[] = [];
  for (let k = dictionaries.length - 1; k >= 0; k--) {
    const { entries, builtIn: isBuiltIn = false } = dictionaries[k]!;
    for (const entry of entries) {
      if (entry.section !== 'remove') collected.add(entry, k, isBuiltIn);
      else {
        const names = [entry.name, ...entry.aliases];
        collected.remove(names, k);
        removed.push(...names);
      }
    }
  }
  if (removed.length > 0) collected.leave(takeOut(builtIn(), removed));
  return collected.words.size > 0 ? new UserLexicon(collected.words) : undefined;
}
