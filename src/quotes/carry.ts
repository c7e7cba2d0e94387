import { namedSpeaker } from './speaker';
import type { Theme, Themes } from './themes';
import type { Speaker, Statement } from './types';

/** A speaker is carried over at most this many sentences. */
const CARRY_REACH = 3;
/** A pronoun points back at most this many sentences. */
const PRONOUN_REACH = 8;
/** A surname is completed from a person at most this many sentences back. */
const SURNAME_REACH = 30;

/** Pronouns of several. */
const TOGETHER: ReadonlySet<string> = new Set(['두 사람', '이들', '그들']);

/** What earlier sentences leave to later ones: who spoke last, and whom they were about. */
export class Discourse {
  /** The index of the sentence that is read. */
  private sentence = -1;
  private speaker: Speaker | undefined;
  private speakerAt = -100;
  /** The first sentence that may be looked back at. */
  private floor = 0;

  constructor(private readonly themes: Themes) {}

  /** Call at the start of each sentence. */
  nextSentence(): void {
    this.sentence++;
  }

  /** Forgets everything: another article begins. */
  reset(): void {
    this.speaker = undefined;
    this.floor = this.sentence;
  }

  /** Gives a statement the speaker that its sentence leaves open, where the ones before decide it. */
  resolve(statement: Statement): void {
    if (statement.speaker) this.completeSurname(statement);
    if (!statement.carries) return;
    if (statement.basis === 'pronoun') this.resolvePronoun(statement);
    else if (!statement.speaker) this.carryOver(statement);
  }

  /** `…다는 것이다` explains what the person of the sentence before does; other statements go on with who spoke. */
  private carryOver(statement: Statement): void {
    const recent = this.speaker && this.sentence - this.speakerAt <= CARRY_REACH ? this.speaker : undefined;
    const theme = statement.cue === '것' ? this.themeWithin(1) : undefined;
    const speaker = theme ? namedSpeaker(this.themes.text, theme.name, theme.name.end) : recent;
    if (!speaker) return;
    statement.speaker = speaker;
    statement.basis = 'carried-over';
  }

  /** 표 분석관 after 표하윤 분석관. */
  private completeSurname(statement: Statement): void {
    const { speaker } = statement;
    if (!speaker || speaker.named || speaker.name.length !== 1) return;
    const fits = (known: Speaker | undefined): boolean => known !== undefined && known.isPerson && known.name.length > 1 && known.name.startsWith(speaker.name);
    if (fits(this.speaker)) statement.speaker = this.speaker!;
    else {
      const theme = this.themeWithin(SURNAME_REACH);
      const person = theme && namedSpeaker(this.themes.text, theme.name, theme.name.end);
      if (fits(person)) statement.speaker = person!;
    }
  }

  private resolvePronoun(statement: Statement): void {
    const phrase = statement.speaker!.name;
    const isBare = phrase === '그' || phrase === '그녀' || phrase === '본인' || phrase === '그 자신';
    const space = phrase.indexOf(' ');
    const noun = phrase.slice(space + 1);
    const earlier = isBare ? this.lastPerson() : TOGETHER.has(phrase) ? this.lastJoint(phrase) : this.lastLike(noun);
    if (earlier) statement.speaker = earlier;
    else if (isBare || phrase === '그들' || phrase === '이들') {
      statement.speaker = undefined;
      statement.basis = 'none';
    } else statement.basis = 'same-sentence';
  }

  private lastPerson(): Speaker | undefined {
    const speaker = this.speaker?.isPerson && this.sentence - this.speakerAt <= PRONOUN_REACH ? this.speaker : undefined;
    const theme = this.themeWithin(PRONOUN_REACH);
    if (!theme) return speaker;
    return speaker && theme.sentence <= this.speakerAt ? speaker : namedSpeaker(this.themes.text, theme.name, theme.name.end);
  }

  private themeWithin(reach: number): Theme | undefined {
    return this.themes.before(this.sentence, Math.max(this.floor, this.sentence - reach));
  }

  /** The last speaker whose phrase ends with the same noun: 이 관계자 after 솔빛경찰서 관계자. */
  private lastLike(noun: string): Speaker | undefined {
    if (!this.speaker || this.sentence - this.speakerAt > PRONOUN_REACH) return undefined;
    return !this.speaker.named && this.speaker.name.endsWith(noun) ? this.speaker : undefined;
  }

  /** Those who last said something together: 두 사람은, 이들은. */
  private lastJoint(phrase: string): Speaker | undefined {
    const members = this.sentence - this.speakerAt <= PRONOUN_REACH ? this.speaker?.joint : undefined;
    return members && (members.length === 2 || !phrase.startsWith('두')) ? this.speaker : undefined;
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

  /** Who answers in an interview: the person last spoken of. */
  interviewee(): Speaker | undefined {
    return this.lastPerson() ?? this.speaker;
  }
}
