import { indexWithin, isHangulAt } from '../text/characters';
import type { Span } from '../types';
import type { QuotedSpan } from '../text/marks';
import { firstMarkFrom } from './tokens';
import { impliedName, nameAlone } from './implied';
import { isSentence } from './predicates';
import type { PhraseReader } from './phrases';
import type { SpeechLexicon } from './lexicon';
import { impliedSpeaker, phraseSpeaker } from './speaker';
import { type Speaker, type Statement, statementOf } from './types';

/** A line longer than this is no headline. */
const LONGEST_HEADLINE = 90;
/** Words in marks of this length are quoted, whoever said them. */
const LONG_ENOUGH = 10;
/** A name with its title before a comma. */
const LONGEST_NAME = 20;
/** The name at the head of a headline with its comma. */
const LONGEST_HEAD = 31;
/** Endings of casual speech, which headlines prefer. */
const CASUAL: ReadonlySet<string> = new Set('아어해돼줘봐래데걸뿐것');
/** Final syllables of parties, offices, unions, companies. */
const BODY_ENDINGS: ReadonlySet<string> = new Set('당청부처시군구회원측조협련');
/** Those of two syllables, too: 반군, 경찰측. */
const SHORT_BODY_ENDINGS: ReadonlySet<string> = new Set('군측');
/** What parts the clauses of a headline. */
const PARTS = '…·―—|│⋯.;';

/**
 * Whether a sentence is built like a headline: a line of its own, short, without a final predicate.
 */
export function isHeadlineLike(text: string, sentence: Span): boolean {
  if (sentence.end - sentence.start > LONGEST_HEADLINE) return false;
  const before = text[sentence.start - 1];
  const behind = text[sentence.end];
  if ((before !== undefined && before !== '\n' && before !== '\r' && before !== ' ') || (behind !== undefined && behind !== '\n' && behind !== '\r')) return false;
  const last = text[sentence.end - 1]!;
  return last !== '.' && !/(?:다|요|죠)$/.test(text.slice(sentence.end - 1, sentence.end));
}

/** The statements of a headline: `한가람 “예산 두 배로”`, `…솔빛당 “정치 공세” 맞불`. */
export function headlineStatements(text: string, headline: Span, marks: readonly QuotedSpan[], phrases: PhraseReader, lexicon: SpeechLexicon): Statement[] {
  const statements: Statement[] = [];
  let partStart = headline.start;
  for (let index = firstMarkFrom(marks, headline.start); index < marks.length && marks[index]!.open < headline.end; index++) {
    const mark = marks[index]!;
    if (mark.open < partStart || mark.mark !== 'double') continue;
    // A teaser that breaks off: 시장은 “길을 열고
    if (mark.truncated && followsTopic(text, mark.open)) continue;
    const part = lastPart(text, partStart, mark.open);
    partStart = mark.close;
    const speaker = speakerBefore(text, part, mark.open, phrases, lexicon) ?? firstSpeaker(text, headline.start, mark.open, phrases, lexicon) ?? (mark.open === headline.start ? speakerBehind(text, mark.close, headline.end, phrases) : undefined);
    if (!speaker && !isSentence(text, mark.start, mark.end) && !isSpoken(text, mark.start, mark.end)) continue;
    if (text[mark.close] !== undefined && /[가-힣]/.test(text[mark.close]!)) continue;
    const statement = statementOf({ start: mark.start, end: mark.end, direct: true }, 'quotes/headline', 'direct', { basis: speaker ? 'same-sentence' : 'none', speaker, carries: false });
    statement.act = 'statement';
    statement.truncated = mark.truncated === true;
    statements.push(statement);
  }
  return statements;
}

function followsTopic(text: string, open: number): boolean {
  const before = text[open - 1] === ' ' ? text[open - 2] : text[open - 1];
  return before === '은' || before === '는';
}

function lastPart(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (PARTS.includes(text[at]!) && !(text[at] === '·' || text[at] === '.')) return at + 1;
    if (text[at] === '.' && text[at - 1] === '.') return at + 1;
  }
  return from;
}

/** Words of a sort that headlines quote: long ones, or several with a casual ending (더는 못 참아). */
function isSpoken(text: string, start: number, end: number): boolean {
  if (end - start >= LONG_ENOUGH) return true;
  return CASUAL.has(text[end - 1]!) && text.slice(start, end - 1).includes(' ');
}

/** The name or role that stands right before the marks. */
function speakerBefore(text: string, part: number, open: number, phrases: PhraseReader, lexicon: SpeechLexicon): Speaker | undefined {
  let end = open;
  while (end > part && ' ,:'.includes(text[end - 1]!)) end--;
  if (end <= part) return undefined;
  const named = phrases.nameBefore(part, end);
  if (named) return named;
  let first = part;
  while (text[first] === ' ') first++;
  const implied = nameAlone(text, first, end, lexicon);
  if (implied) return impliedSpeaker(text, implied);
  if (isBody(text, first, end)) return phraseSpeaker(text, { start: first, end }, false);
  const role = lexicon.roleBefore(text, part, end);
  if (!role || role.weak) return undefined;
  const titled = role.title ? impliedName(text, first, end, role.start, lexicon) : undefined;
  if (titled) return impliedSpeaker(text, titled);
  let start = Math.max(part, text.lastIndexOf(' ', role.start - 1) + 1);
  while (text[start] === ' ') start++;
  return phraseSpeaker(text, { start, end }, !role.group);
}

/** One word that ends like the name of a body: 솔빛당, 가온노조. */
function isBody(text: string, start: number, end: number): boolean {
  if (end - start < (SHORT_BODY_ENDINGS.has(text[end - 1]!) ? 2 : 3) || end - start > 8 || !BODY_ENDINGS.has(text[end - 1]!)) return false;
  for (let at = start; at < end; at++) if (!isHangulAt(text, at)) return false;
  return true;
}

/** The name at the head of the headline, before a comma: `솔빛전자, …“…”`, `한가람, 열애설에 “…”`. */
function firstSpeaker(text: string, start: number, open: number, phrases: PhraseReader, lexicon: SpeechLexicon): Speaker | undefined {
  const comma = indexWithin(text, ',', start, Math.min(open, start + LONGEST_HEAD));
  if (comma < 0) return undefined;
  const implied = nameAlone(text, start, comma, lexicon);
  return phrases.nameBefore(start, comma) ?? (implied && impliedSpeaker(text, implied));
}

/** The name right behind the marks at the head of the headline, before a comma: `“…” 한가람 시장, 사퇴 거부`, `“…”…한가람, 사퇴 거부`. */
function speakerBehind(text: string, close: number, end: number, phrases: PhraseReader): Speaker | undefined {
  let start = close;
  while (start < end && ' ….'.includes(text[start]!)) start++;
  const comma = start === close ? -1 : indexWithin(text, ',', start, Math.min(end, start + LONGEST_NAME + 1));
  if (comma < 0) return undefined;
  const named = phrases.nameBefore(start, comma);
  return named?.isPerson === true && named.start === start ? named : undefined;
}
