/** Who is who: full names, surnames with a title, anonymized people, last names of foreigners. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import type { PersonPhrase } from '../people';
import { surnameOfHanja } from '../people';

/** A person mention with its identity. */
export interface IdentifiedPerson {
  key: string;
  name: string;
  anonymous: boolean;
}

interface Known extends IdentifiedPerson {
  titles: Set<string>;
  /** The age by which an anonymized person is told from another of the same letter. */
  age: number | undefined;
}

function isPartial({ rule }: Candidate): boolean {
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

/** Identifies people in order of the text; headlines may use what the body says later. */
export class People {
  /** People with a full name, by it. */
  private readonly full = new Map<string, Known>();
  private readonly anonymous = new Map<string, Known>();
  /** By the last of several words, the first who has it: 로페스 for 카를로스 로페스. Made when the first one asks. */
  private byLastWord: Map<string, Known> | undefined;
  /** Who a surname, or a surname with a title, stands for; {@link identifySurname} looks once for each. */
  private readonly bySurname = new Map<string, IdentifiedPerson>();

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
      if (!phrase || isPartial(candidate) || candidate.note === 'anonymous') continue;
      const known = this.named(this.fullName(candidate));
      for (const role of phrase.roles) known.titles.add(role.title);
    }
  }

  private named(name: string): Known {
    let known = this.full.get(name);
    if (!known) this.full.set(name, (known = { key: name, name, anonymous: false, titles: new Set(), age: undefined }));
    return known;
  }

  private written(candidate: Candidate): string {
    return this.scan.text.slice(candidate.start, candidate.end);
  }

  private fullName(candidate: Candidate): string {
    return candidate.entry?.name ?? this.written(candidate);
  }

  /** The identity of a mention. Call it in order of the text. */
  identify(candidate: Candidate, phrase: PersonPhrase): IdentifiedPerson {
    if (candidate.note === 'anonymous') return this.identifyAnonymous(this.written(candidate), phrase.age);
    if (isPartial(candidate)) {
      const written = this.written(candidate);
      return this.identifySurname(surnameOfHanja(written) ?? written, phrase.roles[0]?.title);
    }
    const longer = candidate.rule === 'people/foreign' ? this.withLastWord(this.written(candidate)) : undefined;
    return longer ?? this.named(this.fullName(candidate));
  }

  /** Who has a name of several words that ends in this one. */
  private withLastWord(written: string): Known | undefined {
    if (written.includes(' ')) return undefined;
    this.byLastWord ??= this.lastWords();
    return this.byLastWord.get(written);
  }

  private lastWords(): Map<string, Known> {
    const found = new Map<string, Known>();
    for (const person of this.full.values()) {
      const space = person.name.lastIndexOf(' ');
      const last = person.name.slice(space + 1);
      if (space >= 0 && !found.has(last)) found.set(last, person);
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
    const known = this.anonymous.get(aged) ?? { key: `anonymous ${aged}`, name: written, anonymous: true, titles: new Set(), age };
    this.anonymous.set(written, known);
    this.anonymous.set(aged, known);
    return known;
  }

  private identifySurname(surname: string, title: string | undefined): IdentifiedPerson {
    const hidden = title ? undefined : this.anonymous.get(surname);
    if (hidden) return hidden;
    const key = `surname ${surname}${title ? ` ${title}` : ''}`;
    let known = this.bySurname.get(key);
    if (!known) {
      known = this.bearer(surname, title) ?? { key, name: surname, anonymous: !title };
      this.bySurname.set(key, known);
    }
    return known;
  }

  /** The last one with the surname who has the title, otherwise the only one with the surname. */
  private bearer(surname: string, title: string | undefined): Known | undefined {
    let titled: Known | undefined;
    let first: Known | undefined;
    let count = 0;
    for (const person of this.full.values()) {
      const { name } = person;
      if (!name.startsWith(surname) || name.length > surname.length + 3 || name.includes(' ')) continue;
      first ??= person;
      count++;
      if (title && hasTitle(person, title)) titled = person;
    }
    return titled ?? (count === 1 ? first : undefined);
  }
}
