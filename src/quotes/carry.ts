import type { NamedMention, Speaker, Statement } from './types';

/** A speaker is carried over at most this many sentences. */
const CARRY_REACH = 3;
/** A pronoun points back at most this many sentences. */
const PRONOUN_REACH = 8;

/** What earlier sentences leave to later ones: who spoke last, and whom they were about. */
export class Discourse {
  private sentence = 0;
  private speaker: Speaker | undefined;
  private speakerAt = -100;
  private person: Speaker | undefined;
  private personAt = -100;

  /** Call at the start of each sentence. */
  nextSentence(): void {
    this.sentence++;
  }

  /** Forgets everything: another article begins. */
  reset(): void {
    this.speaker = undefined;
    this.person = undefined;
  }

  /** Gives a statement the speaker that its sentence leaves open, where the ones before decide it. */
  resolve(statement: Statement): void {
    if (statement.speaker) this.completeSurname(statement);
    if (!statement.carries) return;
    if (statement.basis === 'pronoun') this.resolvePronoun(statement);
    else if (!statement.speaker && this.speaker && this.sentence - this.speakerAt <= CARRY_REACH) {
      statement.speaker = this.speaker;
      statement.basis = 'carried-over';
    }
  }

  /** 표 분석관 after 표하윤 분석관. */
  private completeSurname(statement: Statement): void {
    const { speaker } = statement;
    if (!speaker || speaker.named || speaker.name.length !== 1) return;
    const earlier = [this.speaker, this.person].find((known) => known?.isPerson === true && known.name.length > 1 && known.name.startsWith(speaker.name));
    if (earlier) statement.speaker = earlier;
  }

  private resolvePronoun(statement: Statement): void {
    const phrase = statement.speaker!.name;
    const isBare = phrase === '그' || phrase === '그녀' || phrase === '본인' || phrase === '그 자신';
    const space = phrase.indexOf(' ');
    const noun = phrase.slice(space + 1);
    const earlier = isBare ? this.lastPerson() : this.lastLike(noun);
    if (earlier) statement.speaker = earlier;
    else if (isBare || phrase === '그들' || phrase === '이들') {
      delete statement.speaker;
      statement.basis = 'none';
    } else statement.basis = 'same-sentence';
  }

  private lastPerson(): Speaker | undefined {
    const speaker = this.speaker?.isPerson && this.sentence - this.speakerAt <= PRONOUN_REACH ? this.speaker : undefined;
    const person = this.person && this.sentence - this.personAt <= PRONOUN_REACH ? this.person : undefined;
    if (speaker && person) return this.personAt > this.speakerAt ? person : speaker;
    return speaker ?? person;
  }

  /** The last speaker whose phrase ends with the same noun: 이 관계자 after 솔빛경찰서 관계자. */
  private lastLike(noun: string): Speaker | undefined {
    if (!this.speaker || this.sentence - this.speakerAt > PRONOUN_REACH) return undefined;
    return !this.speaker.named && this.speaker.name.endsWith(noun) ? this.speaker : undefined;
  }

  /** Notes who spoke in a sentence. */
  noteStatements(statements: readonly Statement[]): void {
    for (let index = statements.length - 1; index >= 0; index--) {
      const { speaker, rule } = statements[index]!;
      if (!speaker || rule === 'quotes/according-to') continue;
      this.speaker = speaker;
      this.speakerAt = this.sentence;
      return;
    }
  }

  /** Notes the person that a sentence is about. */
  notePerson(name: NamedMention): void {
    const person: Speaker = { name: name.name, named: true, known: true, isPerson: true, isPlace: false, start: name.start, end: name.end };
    if (name.entity !== undefined) person.entity = name.entity;
    this.person = person;
    this.personAt = this.sentence;
  }

  /** Who answers in an interview: the person last spoken of. */
  interviewee(): Speaker | undefined {
    return this.lastPerson() ?? this.speaker;
  }
}
