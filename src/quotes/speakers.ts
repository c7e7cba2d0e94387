import { finalIndex } from '../hangul/syllable';
import { CharClass, CLASS_OF } from '../text/characters';
import type { Cue } from './cues';
import type { SpeechLexicon } from './lexicon';
import { BODIES, type Phrase, type PhraseReader } from './phrases';
import type { Token } from './tokens';
import { phraseSpeaker } from './speaker';
import type { Speaker } from './types';

/** How far behind an adnominal verb its noun may stand: 고 강조한 솔빛당 소속 한 의원은. */
const AFTER_REACH = 6;

/** How far from the head of its clause a subject without a topic may be the speaker. */
const SUBJECT_REACH = 10;
/** How many tokens of a clause are looked at for its speaker. */
const CLAUSE_REACH = 60;
/** The same for a person: 최초로 보도한 영국 일간지의 … 기자가. */
const PERSON_REACH = 16;

/** Final syllables of nouns for people, and words of the same ending that are none. */
const CALLED: ReadonlySet<string> = new Set('씨님꾼객');
const NOT_CALLED: ReadonlySet<string> = new Set(['날씨', '글씨', '솜씨', '불씨', '말씨', '음씨', '홀씨']);
/** What a statement is about follows these, by their first two syllables. */
const ABOUT: ReadonlySet<string> = new Set(['대해', '대하', '관해', '관련', '두고', '놓고']);
const NOMINALIZERS: ReadonlySet<string> = new Set('것점일걸');
/** How many words the topic behind such a clause has at most. */
const CONTRAST_REACH = 4;
const FINAL_SS = 20;
const AGE = /^\d0대(?:는|은|가)?$/;
const COUNT_PARTICLES: ReadonlySet<string> = new Set('이은가는도');

function isDigitOrNumeral(text: string, at: number): boolean {
  return CLASS_OF[text.charCodeAt(at)] === CharClass.digit || '십백천만여'.includes(text[at] ?? ' ');
}

/** Clause endings that part what two speakers do: 했고, 했으며, 했지만. */
function endsClause(text: string, token: Token): boolean {
  const last = text[token.core - 1];
  const before = text[token.core - 2];
  // 했지만, 했으나 part without a comma too.
  if ((last === '만' && before === '지') || (last === '나' && before === '으')) return true;
  if (token.core === token.end) return false;
  if (last === '데' && before === '운') return true;
  return last === '고' || last === '며' || last === '만' || last === '나' || (last === '데' && before === '는') || (last === '자' && before !== '기');
}

/** Whether a clause ends with what was done, against what follows: 했지만, 나섰으나. */
function isContrast(text: string, { start, core }: Token): boolean {
  const stem = core - 3;
  if (stem < start || !(text.startsWith('지만', core - 2) || text.startsWith('으나', core - 2))) return false;
  return finalIndex(text.charCodeAt(stem)) === FINAL_SS && !'있겠'.includes(text[stem]!);
}

/** Looks for the one who says something among the phrases around it. */
export class SpeakerFinder {
  constructor(
    private readonly text: string,
    private readonly phrases: PhraseReader,
    private readonly lexicon: SpeechLexicon,
  ) {}

  private phraseAt(tokens: readonly Token[], index: number, from: number): Phrase | undefined {
    return this.phrases.at(tokens, index, tokens[from]?.start ?? 0);
  }

  /**
   * The speaker before a statement in marks: the nearest topic, unless a subject of a clause of its own stands nearer.
   *
   * @param from - the first token of the clause, `before` the token of the marks.
   * @param nearest - a subject wins over the topic: 검찰은 김씨가 “…”고 협박했다고 밝혔다.
   */
  beforeMarks(tokens: readonly Token[], from: number, before: number, nearest = false): Phrase | undefined {
    let subject: Phrase | undefined;
    let unknown: Phrase | undefined;
    for (let index = before - 1; index >= Math.max(from, before - CLAUSE_REACH); index--) {
      const phrase = this.phraseAt(tokens, index, from);
      if (!phrase) continue;
      if (phrase.role === 'subject') {
        if (this.isEnclosed(tokens, index, before)) continue;
        if (phrase.known !== 'unknown') subject ??= phrase;
        else if (index === before - 1) unknown ??= phrase;
        continue;
      }
      if (phrase.role === 'also' || phrase.role === 'place') {
        if (phrase.known === 'name') subject ??= phrase;
        continue;
      }
      if (phrase.known === 'unknown') {
        unknown ??= phrase;
        continue;
      }
      return subject && (nearest || this.isParted(tokens, phrase.token, subject.token)) ? subject : phrase;
    }
    return subject ?? unknown;
  }

  /** 도하윤 시장 “…”라며: a name with its title and without a particle right before the marks. */
  bareBefore(tokens: readonly Token[], from: number, marks: number): Phrase | undefined {
    const last = tokens[marks - 1];
    if (!last || marks - 1 < from || last.core !== last.end || last.marks.length > 0) return undefined;
    const named = this.phrases.nameBefore(tokens[from]!.start, last.core);
    return named?.isPerson ? { role: 'topic', token: marks - 1, known: 'name', speaker: named } : undefined;
  }

  /** 대표가 유감을 표명한 데 대해서는: the subject of a clause that the statement is about. */
  private isEnclosed(tokens: readonly Token[], subject: number, before: number): boolean {
    for (let index = subject + 2; index < before; index++) {
      const { start } = tokens[index]!;
      if (ABOUT.has(this.text.slice(start, start + 2)) && this.isNominalizer(tokens[index - 1]!)) return true;
    }
    return false;
  }

  /** 것에, 데, 점을: the noun that makes a clause an object. */
  private isNominalizer({ start, core }: Token): boolean {
    const word = this.text.slice(start, core);
    return word === '데' || (word.length === 2 && NOMINALIZERS.has(word[0]!) && '에을과'.includes(word[1]!));
  }

  /** 발언한 것에: the verb of a clause that a noun for facts takes. */
  isComplement(tokens: readonly Token[], { form, token }: Cue): boolean {
    const next = form === 'adnominal' ? tokens[token + 1] : undefined;
    return next !== undefined && (this.isNominalizer(next) || this.text.startsWith('사실', next.start));
  }

  /** 불출석했고, 재판장은 …: a clause ends with a comma, and a known topic begins the next. */
  isTakenOver(tokens: readonly Token[], from: number, to: number): boolean {
    for (let index = from + 1; index < to; index++) {
      const { core, end } = tokens[index]!;
      if (core === end || this.text[core] !== ',' || !endsClause(this.text, tokens[index]!)) continue;
      const phrase = this.phraseAt(tokens, index + 1, index + 1);
      if (phrase?.role === 'topic' && (phrase.known === 'name' || phrase.known === 'role')) return true;
    }
    return false;
  }

  /** 나루당은 …하기로 했지만, 솔빛당은 …고 주장했다: behind what the first one did, another topic begins the next clause. */
  private contrasting(tokens: readonly Token[], first: number, before: number): Phrase | undefined {
    for (let index = first + 1; index < before; index++) {
      const token = tokens[index]!;
      if (this.phraseAt(tokens, index, first + 1)?.role === 'subject') return undefined;
      if (this.text[token.core] !== ',' || !endsClause(this.text, token)) continue;
      if (!isContrast(this.text, token)) return undefined;
      for (let next = index + 1; next < Math.min(before, index + CONTRAST_REACH); next++) {
        const phrase = this.phraseAt(tokens, next, index + 1);
        if (phrase) return phrase.role === 'topic' && (phrase.known === 'name' || phrase.known === 'role') ? phrase : undefined;
      }
      return undefined;
    }
    return undefined;
  }

  private isParted(tokens: readonly Token[], from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (endsClause(this.text, tokens[index]!)) return true;
    return false;
  }

  /**
   * The speaker of an indirect statement: the first topic of its clause, or the first subject when there is none before.
   *
   * @param carried - whether the clause goes on with an earlier speaker, so that a subject belongs to what is said.
   */
  beforeClause(tokens: readonly Token[], from: number, before: number, carried: boolean): Phrase | undefined {
    let subject: Phrase | undefined;
    let unknown: Phrase | undefined;
    let doubtful: Phrase | undefined;
    /** Behind a topic that is a thing (것은, 점은) subjects belong to what is said. */
    let inside = false;
    /** A clause has ended since the last candidate: a later subject takes over. */
    let parted = false;
    for (let index = from; index < Math.min(before, from + CLAUSE_REACH); index++) {
      const phrase = this.phraseAt(tokens, index, from);
      if (!phrase) {
        if (!subject && this.isThingTopic(tokens[index]!)) inside = true;
        if (endsClause(this.text, tokens[index]!)) parted = true;
        continue;
      }
      if (phrase.role === 'topic') {
        if (this.isContrasted(tokens, index, from, before)) continue;
        if (phrase.known === 'unknown') {
          if (phrase.doubtful) doubtful ??= carried ? undefined : phrase;
          else if (!carried && !subject) unknown ??= index - from <= 8 ? phrase : undefined;
          if (doubtful && this.isTimed(tokens, index)) return doubtful;
          continue;
        }
        if (!subject) return unknown && !parted && this.isSubjectOfContent(unknown, phrase) ? unknown : (this.contrasting(tokens, phrase.token, before) ?? phrase);
        return this.isRelativeBefore(tokens, phrase) ? phrase : subject;
      }
      if (phrase.role === 'place') {
        if (!subject && !unknown) return phrase;
      } else if (phrase.role === 'subject') {
        // 가온산악회가 5일: a date belongs to who says it, and not to a subject of what is said.
        if (phrase.known === 'unknown' && !carried && index - from <= 2 && (this.isTimed(tokens, index) || this.isSomebody(phrase.speaker))) unknown ??= phrase;
        if (inside || index - from > (phrase.speaker.isPerson ? PERSON_REACH : SUBJECT_REACH)) continue;
        if ((phrase.known === 'name' && (!carried || phrase.speaker.isPerson)) || (phrase.known === 'role' && !carried)) {
          if (!subject || parted) subject = phrase;
          parted = false;
        }
      } else if (phrase.known === 'name' && !carried && index - from <= 6) subject ??= phrase;
    }
    return subject && unknown ? (unknown.token < subject.token ? unknown : subject) : (subject ?? unknown ?? doubtful);
  }

  /** 시장은 경기가 ‘빙하기’라며: a subject of its own stands before the term, and not at the head of the clause. */
  isPredicate(tokens: readonly Token[], from: number, index: number): boolean {
    return index > from + 1 && this.phraseAt(tokens, index - 1, from)?.role === 'subject';
  }

  /** The people counted who answer a survey: 10명 중 6명이, 응답자의 70%는, 1332명이. */
  counted(tokens: readonly Token[], from: number, before: number): Phrase | undefined {
    for (let index = before; index >= Math.max(from, before - CLAUSE_REACH); index--) {
      const { start, core } = tokens[index]!;
      const particle = this.text[core - 1]!;
      const unit = this.text[core - 2];
      if (!COUNT_PARTICLES.has(particle) || (unit !== '명' && unit !== '%') || !isDigitOrNumeral(this.text, core - 3)) continue;
      const first = this.countStart(tokens, index, from);
      const speaker = phraseSpeaker(this.text, { start: first === index ? start : tokens[first]!.start, end: core - 1 }, false);
      return { role: particle === '이' || particle === '가' ? 'subject' : 'topic', token: index, known: 'role', speaker };
    }
    return undefined;
  }

  /** The first word of 10명 중 6명, 응답자의 70%. */
  private countStart(tokens: readonly Token[], index: number, from: number): number {
    const word = (at: number): string => (at < from ? '' : this.text.slice(tokens[at]!.start, tokens[at]!.end));
    const before = word(index - 1);
    const group = word(index - 2);
    if ((before === '중' || before === '가운데') && (group.endsWith('명') || this.lexicon.roleBefore(group, 0, group.length))) return index - 2;
    return before.endsWith('의') && (before.endsWith('대의') || this.lexicon.roleBefore(before, 0, before.length - 1)) ? index - 1 : index;
  }

  /** Whether a date stands behind a phrase: it is a topic then, and no verb before its noun. */
  private isTimed(tokens: readonly Token[], index: number): boolean {
    const next = tokens[index + 1];
    if (!next) return false;
    const word = this.text.slice(next.start, next.core);
    return word === '이날' || word === '지난' || word === '전날' || word === '이어' || word === '또' || (word[0]! >= '0' && word[0]! <= '9' && word.includes('일'));
  }

  /** 옆집 아저씨가, 구경꾼이: nouns that are called like people. */
  private isSomebody({ start, end }: Speaker): boolean {
    return end - start > 2 && CALLED.has(this.text[end - 1]!) && !NOT_CALLED.has(this.text.slice(end - 2, end));
  }

  /** 30대는 월세를, 40대는 대출을: ages told apart are what the statement is about. */
  private isContrasted(tokens: readonly Token[], index: number, from: number, before: number): boolean {
    if (!this.isAge(tokens[index]!)) return false;
    for (let at = from; at < Math.min(before, from + CLAUSE_REACH); at++) if (at !== index && this.isAge(tokens[at]!)) return true;
    return false;
  }

  private isAge({ start, core }: Token): boolean {
    return AGE.test(this.text.slice(start, core));
  }

  private isThingTopic(token: Token): boolean {
    const word = this.text.slice(Math.max(token.start, token.core - 2), token.core);
    return word === '것은' || word === '점은' || word === '건' || word === '데는' || word === '일은';
  }

  /** An unknown topic at the head of the clause is the speaker, a name further on a part of what is said. */
  private isSubjectOfContent(unknown: Phrase, known: Phrase): boolean {
    return known.token - unknown.token > 2;
  }

  /** Whether a relative clause stands before a phrase: 경찰이 조사한 김씨는. */
  private isRelativeBefore(tokens: readonly Token[], phrase: Phrase): boolean {
    let index = phrase.token;
    while (index > 0 && tokens[index]!.start > phrase.speaker.start) index--;
    const previous = tokens[index - 1];
    if (!previous || previous.core !== previous.end) return false;
    const code = this.text.charCodeAt(previous.core - 1);
    return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 === 4;
  }

  /** The speaker between a statement and its verb: `…고 합참이 밝혔다`. */
  between(tokens: readonly Token[], after: number, cue: number): Phrase | undefined {
    for (let index = cue - 1; index > after; index--) {
      const phrase = this.phraseAt(tokens, index, after + 1);
      if (!phrase || (phrase.role !== 'topic' && phrase.role !== 'subject')) continue;
      if (phrase.known !== 'unknown' || !this.isWordOfSaying(phrase)) return phrase;
    }
    return undefined;
  }

  /** 소감이, 말이: what is said, not who says it. */
  private isWordOfSaying(phrase: Phrase): boolean {
    const { start, end } = phrase.speaker;
    return (end - start < 2 && !BODIES.has(this.text[start]!)) || this.lexicon.nounAt(this.text, start, end) !== undefined;
  }

  /** The speaker behind an adnominal verb: `…고 강조한 문보리 의원은`. */
  behind(tokens: readonly Token[], cue: Cue): Speaker | undefined {
    return cue.form === 'adnominal' ? this.owner(tokens, cue.token + 1) : undefined;
  }

  /** The first name or role from a token on and before another one, in the noun phrase that a clause modifies. */
  owner(tokens: readonly Token[], from: number, limit = tokens.length): Speaker | undefined {
    for (let index = from; index < Math.min(limit, from + AFTER_REACH); index++) {
      const phrase = this.phraseAt(tokens, index, from);
      if (phrase && (phrase.known === 'name' || phrase.known === 'role')) return phrase.speaker;
      // 약속은: another noun than a speaker's is modified.
      if (phrase?.known === 'unknown' && !phrase.doubtful) return undefined;
      if (tokens[index]!.core !== tokens[index]!.end) return undefined;
    }
    return undefined;
  }
}
