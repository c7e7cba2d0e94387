/** The dictionary entries of words by category: sorted once for each word that a text has. */
import type { Entry, EntryCategory, Lexicon } from '../dictionary/lexicon';

const NONE: readonly Entry[] = [];

/** What the rules ask of a word's entries again and again. */
export interface EntriesOfWord extends Readonly<Record<EntryCategory, readonly Entry[]>> {
  /** The type of its first organization. */
  readonly organizationType: string | undefined;
  /** The organization that it holds as the title of an office: 청 in 청장. */
  readonly heldOrganization: string | undefined;
  /** Whether its suffix makes an organization of anything before it: 위원회. */
  readonly isSafeSuffix: boolean;
  /** The class of its first title: office, rank, occupation, role. */
  readonly titleClass: string | undefined;
  /** Whether one of its entries is an occupation: 가수, 배우. */
  readonly isOccupation: boolean;
}

/** The entries of one category. Comparisons: a property that is read by a changing name is looked up by hash in V8. */
export function entriesIn(entries: EntriesOfWord, category: EntryCategory): readonly Entry[] {
  switch (category) {
    case 'organization':
      return entries.organization;
    case 'person':
      return entries.person;
    case 'place':
      return entries.place;
    case 'title':
      return entries.title;
    case 'suffix':
      return entries.suffix;
  }
}

/** The entries of one word. */
class WordEntries implements EntriesOfWord {
  readonly organization: readonly Entry[];
  readonly person: readonly Entry[];
  readonly place: readonly Entry[];
  readonly title: readonly Entry[];
  readonly suffix: readonly Entry[];
  readonly organizationType: string | undefined;
  readonly heldOrganization: string | undefined;
  readonly isSafeSuffix: boolean;
  readonly titleClass: string | undefined;
  readonly isOccupation: boolean;

  constructor(entries: readonly Entry[]) {
    const of = (category: EntryCategory): readonly Entry[] => {
      const found = entries.filter((entry) => entry.category === category);
      return found.length > 0 ? found : NONE;
    };
    this.organization = of('organization');
    this.person = of('person');
    this.place = of('place');
    this.title = of('title');
    this.suffix = of('suffix');
    this.organizationType = this.organization[0]?.attributes.get('type');
    this.heldOrganization = entries.find((entry) => entry.attributes.has('org'))?.attributes.get('org');
    this.isSafeSuffix = this.suffix[0]?.attributes.get('safe') === 'yes';
    this.titleClass = this.title[0]?.attributes.get('class');
    this.isOccupation = entries.some((entry) => entry.attributes.get('class') === 'occupation');
  }
}

/** The words of one lexicon that have been asked for. */
export class EntryTable {
  /** For each word its place in the list plus one; 0 for one that nobody asked for. */
  private readonly places: Int32Array;
  private readonly list: WordEntries[] = [];

  constructor(private readonly lexicon: Lexicon) {
    this.places = new Int32Array(lexicon.trie.words);
  }

  /** The entries of a word. */
  of(word: number): EntriesOfWord {
    const place = this.places[word]!;
    return place > 0 ? this.list[place - 1]! : this.sort(word);
  }

  private sort(word: number): WordEntries {
    const entries = new WordEntries(this.lexicon.entriesOf(word));
    this.places[word] = this.list.push(entries);
    return entries;
  }
}
