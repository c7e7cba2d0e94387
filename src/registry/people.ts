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

interface Known {
  key: string;
  name: string;
  titles: Set<string>;
  /** The age by which an anonymized person is told from another of the same letter. */
  age?: number;
}

function isPartial(candidate: Candidate): boolean {
  return candidate.rule === 'people/surname-title' || candidate.rule === 'people/surname-ssi' || candidate.rule === 'people/hanja-surname';
}

/** Titles by their last syllables: 홍보수석 and 수석, 유통소비정책관 and 정책관 are one. */
function sameTitle(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}

/** Identifies people in order of the text; headlines may use what the body says later. */
export class People {
  private readonly full: Known[] = [];
  private readonly anonymous = new Map<string, Known>();

  constructor(
    private readonly scan: Scan,
    people: readonly { candidate: Candidate; phrase: PersonPhrase }[],
  ) {
    for (const { candidate, phrase } of people) {
      if (isPartial(candidate) || candidate.note === 'anonymous') continue;
      const name = this.fullName(candidate);
      let known = this.full.find((person) => person.name === name);
      if (!known) this.full.push((known = { key: name, name, titles: new Set() }));
      for (const role of phrase.roles) known.titles.add(role.title);
    }
  }

  private written(candidate: Candidate): string {
    return this.scan.text.slice(candidate.start, candidate.end);
  }

  private fullName(candidate: Candidate): string {
    return candidate.entry?.name ?? this.written(candidate);
  }

  /** The identity of a mention. Call it in order of the text. */
  identify(candidate: Candidate, phrase: PersonPhrase): IdentifiedPerson {
    const written = this.written(candidate);
    if (candidate.note === 'anonymous') {
      const { key } = this.identifyAnonymous(written, phrase.age);
      return { key, name: written, anonymous: true };
    }
    if (isPartial(candidate)) return this.identifySurname(surnameOfHanja(written) ?? written, phrase);
    const name = this.fullName(candidate);
    const longer = written.includes(' ') || candidate.rule !== 'people/foreign' ? undefined : this.full.find((person) => person.name.endsWith(` ${written}`));
    return longer ? { key: longer.key, name: longer.name, anonymous: false } : { key: name, name, anonymous: false };
  }

  /** 김모(33)씨 and 김모(41)씨 are two people; without an age the one named last is meant. */
  private identifyAnonymous(written: string, age: number | undefined): Known {
    const last = this.anonymous.get(written);
    if (last && (age === undefined || last.age === undefined || last.age === age)) {
      if (age !== undefined) last.age = age;
      return last;
    }
    const aged = `${written} ${age ?? ''}`;
    const known = this.anonymous.get(aged) ?? { key: `anonymous ${aged}`, name: written, titles: new Set(), ...(age === undefined ? {} : { age }) };
    this.anonymous.set(written, known);
    this.anonymous.set(aged, known);
    return known;
  }

  private identifySurname(surname: string, phrase: PersonPhrase): IdentifiedPerson {
    const title = phrase.roles[0]?.title;
    const bearers = this.full.filter((person) => person.name.startsWith(surname) && person.name.length <= surname.length + 3 && !person.name.includes(' '));
    const anonymous = this.anonymous.get(surname);
    if (!title && anonymous) return { key: anonymous.key, name: anonymous.name, anonymous: true };
    const titled = title ? bearers.filter((person) => [...person.titles].some((known) => sameTitle(known, title))) : [];
    const choice = titled[titled.length - 1] ?? (bearers.length === 1 ? bearers[0] : undefined);
    if (choice) return { key: choice.key, name: choice.name, anonymous: false };
    return { key: `surname ${surname}${title ? ` ${title}` : ''}`, name: surname, anonymous: !title };
  }
}
