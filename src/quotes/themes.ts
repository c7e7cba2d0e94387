import { CharClass, CLASS_OF } from '../text/characters';
import type { NamedMention, QuoteSource } from './types';

/** Particles of the topic and the subject. */
const THEME_PARTICLES: ReadonlySet<string> = new Set('은는이가');
/** What follows 과의 or 을 when an interview is introduced. */
const INTERVIEW = /^ (?:\d{1,2}일 |지난 \d{1,2}일 |최근 |[가-힣]{2,8}에서 ){0,3}(?:단독 )?(?:일문일답|인터뷰|문답|대화|만났|만나)/;
/** How far behind the particle it ends. */
const INTERVIEW_REACH = 36;
/** A title longer than this is no title. */
const WORD_REACH = 12;

/** A person whom a sentence is about. */
export interface Theme {
  name: NamedMention;
  /** The index of the sentence. */
  sentence: number;
}

/** Whom sentences are about: worked out for the few that a pronoun or an interview points back to. */
export class Themes {
  constructor(private readonly source: QuoteSource) {}

  get text(): string {
    return this.source.text;
  }

  /**
   * The last person of the sentences before one that a topic or subject particle follows.
   *
   * @param floor - the index of the first sentence that counts.
   */
  before(sentence: number, floor: number): Theme | undefined {
    const { names, sentences } = this.source;
    if (sentence <= floor) return undefined;
    let index = this.firstNameFrom(sentences[sentence]?.start ?? this.source.text.length) - 1;
    for (let at = sentence - 1; at >= Math.max(0, floor); at--) {
      for (; index >= 0 && names[index]!.start >= sentences[at]!.start; index--) {
        const name = names[index]!;
        if (name.kind === 'person' && this.isTheme(name.titleEnd ?? name.end)) return { name, sentence: at };
      }
    }
    return undefined;
  }

  private firstNameFrom(offset: number): number {
    const { names } = this.source;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the word of a name, or one of two title words behind it, ends with a particle of the topic or subject or introduces an interview. */
  private isTheme(nameEnd: number): boolean {
    const { text } = this.source;
    let at = nameEnd;
    for (let words = 0; words < 3; words++) {
      let end = at;
      while (end < text.length && end - at < WORD_REACH && CLASS_OF[text.charCodeAt(end)] === CharClass.hangul) end++;
      if (end > at && THEME_PARTICLES.has(text[end - 1]!)) return true;
      if (text[end] !== ' ') return false;
      if (end > at && /(?:[과와]의|[을를])$/.test(text.slice(at, end))) return INTERVIEW.test(text.slice(end, end + INTERVIEW_REACH));
      at = end + 1;
    }
    return false;
  }
}
