/** Lines that say who speaks in the line behind them, as scripts of broadcasts have them. */
import { CharClass, CLASS_OF, indexWithin } from '../text/characters';
import type { Span } from '../types';
import { nameAlone } from './implied';
import type { SpeechLexicon } from './lexicon';
import type { PhraseReader } from './phrases';
import { impliedSpeaker, phraseSpeaker } from './speaker';
import { endBeforeBracket } from './tokens';
import type { Speaker } from './types';

/** A line that names a speaker is short. */
const LONGEST_LINE = 60;
/** The same of a label before the name: [인터뷰], ◀INT▶. */
const LONGEST_LABEL = 8;
/** The same of a role that is all of its line: 인근 시장 상인. */
const LONGEST_ROLE = 16;
const INTERVIEW = '인터뷰';
const CLOSERS: ReadonlyMap<string, string> = new Map([['[', ']'], ['<', '>'], ['【', '】'], ['◀', '▶'], ['(', ')']]);
/** Who puts questions or reads out, and what credits a picture. */
const NO_ANSWERERS = /기자|특파원|앵커|아나운서|진행자|사회자|리포터|사진|영상|자료|제공|캐스터/;

/** Behind the white space at an offset, inside a span. */
function behindSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && CLASS_OF[text.charCodeAt(at)] === CharClass.space) at++;
  return at;
}

function beforeSpace(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && CLASS_OF[text.charCodeAt(at - 1)]! >= CharClass.space && CLASS_OF[text.charCodeAt(at - 1)]! <= CharClass.newline) at--;
  return at;
}

/** The line before an offset, a blank one between at most; undefined when there is none. */
function lineBefore(text: string, offset: number): Span | undefined {
  const floor = Math.max(0, offset - LONGEST_LINE - 4);
  const end = beforeSpace(text, floor, offset);
  if (end === floor || !text.slice(end, offset).includes('\n')) return undefined;
  let start = end;
  while (start > floor && text[start - 1] !== '\n') start--;
  return start > floor || start === 0 ? { start: behindSpace(text, start, end), end } : undefined;
}

/** Where the name starts behind a label in brackets (`[인터뷰]`, `◀INT▶`), before a bracket alone (`인터뷰>`) or a colon (`▶ 인터뷰 :`); the start where there is none. */
function behindLabel(text: string, { start, end }: Span): number {
  const interview = text.slice(start, start + LONGEST_LABEL).indexOf(INTERVIEW);
  const colon = interview >= 0 ? indexWithin(text, ':', start + interview, Math.min(end, start + interview + INTERVIEW.length + 2)) : -1;
  if (colon > 0) return behindSpace(text, colon + 1, end);
  const closer = CLOSERS.get(text[start]!);
  const close = indexWithin(text, closer ?? '>', start, Math.min(end, start + LONGEST_LABEL + 2));
  return close > start ? behindSpace(text, close + 1, end) : start;
}

/** Reads who is named before a colon or in a line of its own. */
export class SpeakerLines {
  constructor(
    private readonly text: string,
    private readonly phrases: PhraseReader,
    private readonly lexicon: SpeechLexicon,
  ) {}

  /** The speaker whom the line before an offset names: `[인터뷰] 도하윤/주부`, `◀INT▶ 도하윤 시민`, `[도하윤 / 나루대 교수]`, `인근 상인`. */
  before(offset: number): Speaker | undefined {
    const { text } = this;
    const line = lineBefore(text, offset);
    if (!line || line.end - line.start > LONGEST_LINE || NO_ANSWERERS.test(text.slice(line.start, line.end))) return undefined;
    const whole = text[line.start] === '[' && text[line.end - 1] === ']' && indexWithin(text, ']', line.start, line.end - 1) < 0;
    const colon = whole ? indexWithin(text, ':', line.start, line.start + LONGEST_LABEL) : -1;
    const start = colon > 0 ? behindSpace(text, colon + 1, line.end) : whole ? line.start + 1 : behindLabel(text, line);
    const end = whole ? line.end - 1 : line.end;
    if (start >= end) return undefined;
    const slash = indexWithin(text, '/', start, end);
    const isLabelled = !whole && start > line.start;
    if (slash < 0 && !isLabelled && colon < 0) return whole ? this.alone(start, end) : end - start <= LONGEST_ROLE ? this.role(start, end) : undefined;
    const bracket = text[end - 1] === ')' ? indexWithin(text, '(', start, end) : -1;
    const nameEnd = beforeSpace(text, start, slash > 0 ? slash : bracket > 0 ? bracket : end);
    return this.named(start, nameEnd, 1) ?? (isLabelled ? this.role(start, nameEnd) : undefined);
  }

  /** Whether the line before an offset is a label and names nobody: `현장음>`, `[인터뷰]`. */
  isLabel(offset: number): boolean {
    const line = lineBefore(this.text, offset);
    return line !== undefined && behindLabel(this.text, line) === line.end;
  }

  /**
   * The name that ends at an offset, with its title.
   *
   * @param lead - how many characters may stand before it: 솔빛시 도하윤.
   */
  named(start: number, end: number, lead: number): Speaker | undefined {
    const { text, lexicon } = this;
    const named = this.phrases.nameBefore(start, end);
    const found = named && text.slice(start, named.start).trim().length < lead ? named : undefined;
    if (found?.isPerson) return found;
    const alone = nameAlone(text, start, end, lexicon);
    return alone ? impliedSpeaker(text, alone) : found;
  }

  /** [도하윤]: a name and nothing else. */
  private alone(start: number, end: number): Speaker | undefined {
    const name = nameAlone(this.text, start, end, this.lexicon);
    return name && (this.named(start, end, 1) ?? impliedSpeaker(this.text, name));
  }

  /** A role that fills a stretch: 인근 상인, 농민(솔빛시 나루동). */
  role(start: number, phraseEnd: number): Speaker | undefined {
    const end = endBeforeBracket(this.text, start, phraseEnd);
    const role = this.lexicon.roleBefore(this.text, start, end);
    return role && !NO_ANSWERERS.test(this.text.slice(start, end)) ? phraseSpeaker(this.text, { start, end }, !role.group) : undefined;
  }
}
