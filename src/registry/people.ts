/** Who is who: full names, surnames with a title, anonymized people, last names of foreigners. */
import { Flag } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import { isCompoundSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import type { PersonPhrase } from '../people';
import { surnameOfHanja } from '../people';

/** A person mention with its identity. */
export interface IdentifiedPerson {
  key: string;
  name: string;
  anonymous: boolean;
}

interface Known {
  key: string;
  name: string;
  anonymous: boolean;
  titles: Set<string>;
  /** 씨, 군 or 양, as first written. */
  address: string | undefined;
  /** The age by which an anonymized person is told from another of the same letter. */
  age: number | undefined;
}

/** Whether a mention is a surname alone, with a title or 씨: also a compound surname, which looks like a short name. */
function isPartial(text: string, { rule, start, end }: Candidate): boolean {
  if (end - start === 2 && isCompoundSurname(text, start)) return true;
  return rule === 'people/surname-title' || rule === 'people/surname-ssi' || rule === 'people/hanja-surname';
}

/** Titles by their last syllables: 홍보수석 and 수석, 유통소비정책관 and 정책관 are one. */
function sameTitle(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}

function hasTitle(person: Known, title: string): boolean {
  for (const known of person.titles) if (sameTitle(known, title)) return true;
  return false;
}

/** How many people back a surname alone looks for its bearer. */
const REACH = 40;

/** Identifies people in order of the text; headlines may use what the body says later. */
export class People {
  /** People with a full name, by it and by their dictionary entry. */
  private readonly full = new Map<string, Known>();
  private readonly known: Known[] = [];
  private readonly anonymous = new Map<string, Known>();
  /** People with a full name as they were named, the last one at the end. */
  private readonly recent: Known[] = [];
  /** By one of several words, the first who has it: 코르테 for 마티아스 코르테, 다나카 for 다나카 유키. Made when the first one asks. */
  private byWord: Map<string, Known> | undefined;
  /** By the first character of their names, in order. Made when the first one asks. */
  private byFirst: Map<string, Known[]> | undefined;
  /** Who a surname, or a surname with a title, stands for in the whole document; looked for once each. */
  private readonly bySurname = new Map<string, Known>();

  /**
   * @param winners all names; people among them have a phrase
   * @param phrases for each winner its phrase, `undefined` where it is no person
   */
  constructor(
    private readonly scan: Scan,
    winners: readonly Candidate[],
    phrases: readonly (PersonPhrase | undefined)[],
  ) {
    for (let k = 0; k < winners.length; k++) {
      const phrase = phrases[k];
      const candidate = winners[k]!;
      if (!phrase || isPartial(this.scan.text, candidate) || candidate.note === 'anonymous') continue;
      const known = this.named(candidate);
      known.address ??= phrase.address;
      // 앤 코헨(Anne Cohen): either name means the same person from here on.
      if (phrase.latin && !this.full.has(phrase.latin)) this.full.set(phrase.latin, known);
      for (const role of phrase.roles) known.titles.add(role.title);
    }
  }

  /**
   * The person of a full name. The name is what the document says: the dictionary's full name counts where the document
   * gives it, or where the entry is the user's own.
   */
  private named(candidate: Candidate): Known {
    const { entry, name: given } = candidate;
    const written = this.written(candidate);
    let known = this.full.get(written) ?? (entry && this.full.get(entry.id)) ?? (given === undefined ? undefined : this.full.get(given));
    if (!known) {
      known = { key: entry?.id ?? written, name: given ?? written, anonymous: false, titles: new Set(), address: undefined, age: undefined };
      this.known.push(known);
    }
    if (entry && known.name !== entry.name && (written === entry.name || this.isOwn(candidate))) {
      known.name = entry.name;
      this.byFirst = undefined;
    }
    this.full.set(written, known);
    if (entry) this.full.set(entry.id, known);
    if (given !== undefined) this.full.set(given, known);
    return known;
  }

  private isOwn({ start, end }: Candidate): boolean {
    return (this.scan.flagsBetween(start, end) & Flag.user) !== 0;
  }

  private written(candidate: Candidate): string {
    return this.scan.text.slice(candidate.start, candidate.end);
  }

  /** The identity of a mention. Call it in order of the text. */
  identify(candidate: Candidate, phrase: PersonPhrase): IdentifiedPerson {
    if (candidate.note === 'anonymous') return this.identifyAnonymous(this.written(candidate), phrase.age);
    const written = this.written(candidate);
    if (isPartial(this.scan.text, candidate)) return this.identifySurname(surnameOfHanja(written) ?? written, phrase.roles[0]?.title, phrase.address);
    const person = (candidate.entry ? undefined : this.withWord(written)) ?? this.named(candidate);
    const { recent } = this;
    if (recent.length === 0 || recent[recent.length - 1] !== person) recent.push(person);
    return person;
  }

  /** Who has a name of several words that this one is one of. */
  private withWord(written: string): Known | undefined {
    if (written.includes(' ')) return undefined;
    this.byWord ??= this.words();
    return this.byWord.get(written);
  }

  private words(): Map<string, Known> {
    const found = new Map<string, Known>();
    const add = (word: string, person: Known): void => {
      if (!found.has(word)) found.set(word, person);
    };
    const several = this.known.filter(({ name }) => name.includes(' '));
    for (const person of several) add(person.name.slice(person.name.lastIndexOf(' ') + 1), person);
    for (const person of several) add(person.name.slice(0, person.name.indexOf(' ')), person);
    return found;
  }

  private firsts(): Map<string, Known[]> {
    const found = new Map<string, Known[]>();
    for (const person of this.known) {
      const first = person.name[0]!;
      const known = found.get(first);
      if (known) known.push(person);
      else found.set(first, [person]);
    }
    return found;
  }

  /** 김모(33)씨 and 김모(41)씨 are two people; without an age the one named last is meant. */
  private identifyAnonymous(written: string, age: number | undefined): Known {
    const last = this.anonymous.get(written);
    if (last && (age === undefined || last.age === undefined || last.age === age)) {
      if (age !== undefined) last.age = age;
      return last;
    }
    const aged = `${written} ${age ?? ''}`;
    const known = this.anonymous.get(aged) ?? { key: `anonymous ${aged}`, name: written, anonymous: true, titles: new Set(), address: undefined, age };
    this.anonymous.set(written, known);
    this.anonymous.set(aged, known);
    return known;
  }

  private identifySurname(surname: string, title: string | undefined, address: string | undefined): Known {
    const hidden = title ? undefined : this.anonymous.get(surname);
    if (hidden) return hidden;
    const near = this.nearBearer(surname, title, address);
    if (near) return near;
    const key = `surname ${surname} ${title ?? ''}`;
    let known = this.bySurname.get(key);
    if (!known) {
      known = this.bearer(surname, title) ?? { key, name: surname, anonymous: !title, titles: new Set(), address, age: undefined };
      this.bySurname.set(key, known);
    }
    return known;
  }

  /** The one named last who has the surname and is called so: 도 의원, 박 군. */
  private nearBearer(surname: string, title: string | undefined, address: string | undefined): Known | undefined {
    const { recent } = this;
    for (let k = recent.length - 1; k >= 0 && recent.length - k <= REACH; k--) {
      const person = recent[k]!;
      if (hasSurname(person, surname) && (title ? hasTitle(person, title) : address !== undefined && person.address === address)) return person;
    }
    return undefined;
  }

  /** The last one of the document with the surname who has the title, otherwise the only one with the surname. */
  private bearer(surname: string, title: string | undefined): Known | undefined {
    let titled: Known | undefined;
    let first: Known | undefined;
    let count = 0;
    for (const person of (this.byFirst ??= this.firsts()).get(surname[0]!) ?? NOBODY) {
      if (!hasSurname(person, surname)) continue;
      first ??= person;
      count++;
      if (title && hasTitle(person, title)) titled = person;
    }
    if (titled || count !== 1) return titled;
    // Everyone knows whom 박 대통령 means: nobody else of that surname.
    return title === HEAD_OF_STATE && (first!.titles.size > 0 || first!.address) ? undefined : first;
  }
}

const HEAD_OF_STATE = '대통령';
const NOBODY: readonly Known[] = [];

function hasSurname({ name }: Known, surname: string): boolean {
  return name.startsWith(surname) && name.length <= surname.length + 3 && !name.includes(' ');
}
