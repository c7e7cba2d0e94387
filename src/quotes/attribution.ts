import type { ContentStart } from './content';
import type { Cue, NounCue } from './cues';
import { readIndirect } from './endings';
import type { Phrase, PhraseReader } from './phrases';
import type { SpeakerFinder } from './speakers';
import type { Token } from './tokens';
import { type Attribution, NOBODY, type Statement } from './types';

/** Who a statement in a clause is given to, with the token that the statement's own words start at. */
export interface ClauseAttribution extends Attribution {
  first: number;
}

/** The clause that a statement stands in. */
export interface Clause {
  /** Its first token. */
  from: number;
  /** The statement before it in the sentence. */
  previous?: Statement | undefined;
  /** Whether it goes on with an earlier speaker, so that a subject belongs to what is said. */
  continues: boolean;
}

/** Genitives before a noun of saying that name no one: 취지의 말, 최근의 지적. */
const OWNERLESS: ReadonlySet<string> = new Set(['취지', '내용', '요지', '식', '등', '투', '뜻', '최근', '당시', '정도', '다수', '일부', '대부분', '상당수', '것', '일각', '주위', '안팎']);

/** What respondents of a survey do. */
const ANSWERING: ReadonlySet<string> = new Set(['답하다', '대답하다', '응답하다', '평가하다', '꼽다', '동의하다']);
/** How far before its verb the subject of a relative clause is looked for. */
const RELATIVE_REACH = 30;

function inClause({ basis, speaker, carries }: Attribution, first: number): ClauseAttribution {
  return { basis, speaker, carries, first };
}

/** Gives the statements of one sentence to their speakers. */
export class Attributor {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly phrases: PhraseReader,
    private readonly finder: SpeakerFinder,
    private readonly content: ContentStart,
  ) {}

  private ofPhrase(phrase: Pick<Phrase, 'known' | 'speaker'>): Attribution {
    const isPronoun = phrase.known === 'pronoun';
    return { basis: isPronoun ? 'pronoun' : 'same-sentence', speaker: phrase.speaker, carries: isPronoun };
  }

  /** Nobody in the clause: the speaker of the statement before it, or one to be carried over. */
  private ofNobody(clause: Clause): Attribution {
    const previous = clause.previous;
    if (previous?.speaker) return { basis: previous.basis, speaker: previous.speaker, carries: previous.carries };
    return { basis: 'none', speaker: undefined, carries: true };
  }

  /** Of a statement in marks, whose particle stands in a token and whose verb is the cue. */
  ofMarks(clause: Clause, index: number, token: number, cue: Cue | undefined): Attribution {
    const between = cue && this.finder.between(this.tokens, token, cue.token);
    if (between) return this.ofPhrase(between);
    const left =
      this.finder.beforeMarks(this.tokens, clause.from, index, cue !== undefined && (this.isReported(cue) || this.finder.isComplement(this.tokens, cue))) ??
      this.finder.bareBefore(this.tokens, clause.from, index);
    if (left && (left.known !== 'unknown' || !clause.previous)) return this.ofPhrase(left);
    const behind = cue && this.finder.behind(this.tokens, cue);
    if (behind) return { basis: 'same-sentence', speaker: behind, carries: false };
    return this.ofNobody(clause);
  }

  /** Whether a verb of saying is itself inside a report: …고 협박했다고. */
  private isReported(cue: Cue): boolean {
    const token = this.tokens[cue.token]!;
    return readIndirect(this.text, token.start, token.core) !== undefined;
  }

  /** `협회는 변화가 “…”고 강조했다`: the words before the marks belong to the statement when they are its subject. */
  leadOf(clause: Clause, index: number, token: number, cue: Cue): ClauseAttribution | undefined {
    if (index - clause.from < 2 || this.finder.between(this.tokens, token, cue.token)) return undefined;
    const near = this.phrases.at(this.tokens, index - 1, this.tokens[clause.from]!.start);
    if (!near || near.known !== 'unknown' || (near.role !== 'topic' && near.role !== 'subject')) return undefined;
    const speaker = this.finder.beforeClause(this.tokens, clause.from, index - 1, false);
    if (!speaker || speaker.known === 'unknown' || speaker.role !== 'topic' || speaker.token >= index - 1) return undefined;
    const first = this.content.behindCircumstances(this.tokens, speaker.token + 1, index, cue);
    return first < index ? inClause(this.ofPhrase(speaker), first) : undefined;
  }

  /** Of a clause without marks that ends at a token. */
  ofClause(clause: Clause, index: number, cue: Cue | undefined): ClauseAttribution {
    const { finder, content, tokens } = this;
    const head = content.behindConnectives(tokens, clause.from, index);
    const between = cue && finder.between(tokens, index, cue.token);
    if (between) return inClause(this.ofPhrase(between), content.behindLinks(tokens, clause.from, index));
    const counted = cue && ANSWERING.has(cue.lemma) ? finder.counted(tokens, clause.from, index) : undefined;
    const phrase = counted ?? this.otherBefore(clause, head) ?? finder.beforeClause(tokens, clause.from, index, clause.continues);
    if (phrase && phrase.role === 'place' && (phrase.known !== 'name' || phrase.speaker.isPlace)) return inClause(NOBODY, phrase.token + 1);
    if (phrase && phrase.token === index - 1 && phrase.known === 'unknown' && tokens[phrase.token]!.start > tokens[head]!.start && phrase.speaker.start > tokens[head]!.start) {
      // 그곳에서 경험은 훌륭했다며: nothing but a predicate is left for the statement.
      return inClause(this.ofNobody(clause), head);
    }
    if (phrase && phrase.token < index) return inClause(this.ofPhrase(phrase), content.behindCircumstances(tokens, phrase.token + 1, index, cue));
    const behind = cue && finder.behind(tokens, cue);
    const first = content.behindCircumstances(tokens, head, Math.min(index, head + 5), cue);
    if (behind) return { basis: 'same-sentence', speaker: behind, carries: false, first };
    return inClause(this.ofNobody(clause), first);
  }

  /** 변호사는 …고 말했고 피고인들도 …는 반응을 보였다: another speaker at the head of the next clause. */
  private otherBefore({ from, previous }: Clause, head: number): Phrase | undefined {
    const token = this.tokens[head];
    const phrase = previous && token ? this.phrases.at(this.tokens, head, this.tokens[from]!.start) : undefined;
    return phrase?.role === 'also' && (phrase.known === 'name' || phrase.known === 'role') ? phrase : undefined;
  }

  /** Of a clause inside a relative one: the subject nearest before it. */
  ofRelative(from: number, index: number): ClauseAttribution | undefined {
    for (let at = index - 1; at >= Math.max(from, index - RELATIVE_REACH); at--) {
      const phrase = this.phrases.at(this.tokens, at, this.tokens[from]!.start);
      if (phrase?.role !== 'subject') continue;
      const against = this.tokens[at + 2];
      const skipped = against && against.end - against.start === 3 && this.text.startsWith('상대로', against.start) ? at + 3 : at + 1;
      return inClause(this.ofPhrase(phrase), this.content.behindCircumstances(this.tokens, Math.min(skipped, index), index));
    }
    return undefined;
  }

  /** Of a statement whose noun of saying follows. */
  ofNoun(clause: Clause, index: number, token: number, noun: NounCue, direct: boolean): ClauseAttribution {
    const { text, tokens, phrases, finder, content } = this;
    const head = content.behindConnectives(tokens, clause.from, index);
    for (let at = noun.token - 1; at > token; at--) {
      const owner = tokens[at]!;
      if (text[owner.core - 1] !== '의') continue;
      const phrase = phrases.read(tokens, at, tokens[token + 1]!.start, owner.core - 1);
      if (phrase && !OWNERLESS.has(phrase.speaker.name)) return inClause(this.ofPhrase(phrase), head);
    }
    if (noun.nobody) {
      const place = direct ? undefined : finder.beforeClause(tokens, clause.from, Math.min(index, clause.from + 3), true);
      return inClause(NOBODY, place?.role === 'place' ? place.token + 1 : head);
    }
    return direct ? inClause(this.ofMarks(clause, index, token, undefined), head) : this.ofClause(clause, index, undefined);
  }
}
