/** Foreign names of one to four words, and stage or single names beside a cue. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { endsAsWord, LEFT_CONTEXTS, RIGHT_CONTEXTS } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { numberFlags } from '../engine/tables';
import { CharClass, CLASS_OF } from '../text/characters';
import { PERSON, personClass } from './evidence';
import { wordEvidence } from './propose';
import { foreignOdds } from '../engine/name-syllables';

interface ForeignWord {
  start: number;
  end: number;
  odds: number;
  known: boolean;
  /** It is also a place, an organization or a common noun. */
  other: boolean;
}

const FOREIGN = personClass('foreign');
const SINGLE_NAME = personClass('single-name');

const BLOCKING = Flag.common | Flag.title | Flag.organization | Flag.generic | Flag.role | Flag.status | Flag.notName | PLACE_FLAGS;

function wordAt(scan: Scan, start: number, end: number): ForeignWord {
  const flags = scan.flagsBetween(start, end);
  return {
    start,
    end,
    odds: foreignOdds(scan.text, start, end),
    known: (flags & Flag.foreignName) !== 0,
    other: (flags & BLOCKING) !== 0,
  };
}

/** Proposes the words before with each last word that the run at an offset can be: one for each cut that ends as a word. */
function proposeLast(document: NameDocument, words: readonly ForeignWord[], start: number): void {
  const { scan } = document;
  const known = words.length > 0 && words[0]!.known;
  for (let end = Math.min(scan.runEnd[start]!, start + 8); end > start; end--) {
    const last = wordAt(scan, start, end);
    if (!isForeignLike(last) && !(known && end - start > 1 && last.odds > -1.2 && !last.other)) continue;
    if (endsAsWord(scan, end) || isAttached(document, end)) propose(document, [...words, last]);
  }
}

const ATTACHED = numberFlags(['attached-address', 'attached-title', 'attached-plural'].map((name) => RIGHT_CONTEXTS.indexOf(name)));

function isAttached(document: NameDocument, end: number): boolean {
  return ATTACHED[document.right(end)] === 1;
}

function nextWordStart(scan: Scan, end: number): number {
  const { text } = scan;
  const at = text[end] === ' ' || text[end] === '·' || text[end] === '-' ? end + 1 : -1;
  return at > 0 && CLASS_OF[text.charCodeAt(at)] === CharClass.hangul ? at : -1;
}

function isForeignLike(word: ForeignWord): boolean {
  const length = word.end - word.start;
  if (word.known) return true;
  if (word.other) return false;
  return length === 1 ? word.odds > 0.2 : word.odds > 0;
}

function propose(document: NameDocument, words: readonly ForeignWord[]): void {
  const { scan, candidates } = document;
  const start = words[0]!.start;
  const end = words[words.length - 1]!.end;
  if (end - start < 2) return;
  const candidate = candidates.propose('person', start, end, 'people/foreign', FOREIGN);
  let letters = 0;
  let odds = 0;
  let known = 0;
  for (const word of words) {
    letters += word.end - word.start;
    odds += word.odds * (word.end - word.start);
    if (word.known) known++;
  }
  const step = Math.round((odds / letters) * 2) + 4;
  candidate.features.push(
    PERSON.foreign[Math.max(0, Math.min(PERSON.foreign.length - 1, step))]!,
    PERSON.foreignWords[Math.min(words.length, 4)]!,
    PERSON.foreignKnown[Math.min(known, 4)]!,
  );
  if (words.length === 1) wordEvidence(scan, candidate);
  else if (words.some((word) => word.other)) candidate.features.push(PERSON.common);
}

/** 앤 코헨, 장 폴 뒤랑, 대니얼 오스본, 멜라니. */
function proposeForeign(document: NameDocument): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const at = scan.hangulRuns[k]!;
    const words: ForeignWord[] = [];
    let start = at;
    while (words.length < 4 && start >= 0) {
      proposeLast(document, words, start);
      if (scan.runEnd[start]! - start > 7) break;
      const whole = wordAt(scan, start, scan.runEnd[start]!);
      if (!isForeignLike(whole)) break;
      words.push(whole);
      start = nextWordStart(scan, whole.end);
    }
  }
}

const NAME_HEADS = numberFlags(['head-group', 'head-person-head', 'space-title'].map((name) => LEFT_CONTEXTS.indexOf(name)));
const NAME_TAILS = numberFlags(['attached-address', 'space-address', 'open-digit', 'open-hangul', 'open-latin', 'attached-acting', 'cue-acting'].map((name) => RIGHT_CONTEXTS.indexOf(name)));

/** 가수 노을빛, 멤버 하린, 그룹 루멘, 노을빛(24): a name of no known shape beside a cue. */
function proposeSingleNames(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let at = 0; at < text.length; at = Math.max(at + 1, scan.runEnd[at]!)) {
    const cls = CLASS_OF[text.charCodeAt(at)]!;
    if (cls !== CharClass.hangul && cls !== CharClass.latin) continue;
    const runEnd = scan.runEnd[at]!;
    if (runEnd - at > 9) continue;
    const headed = NAME_HEADS[document.left(at)] === 1;
    for (let end = runEnd; end > at + 1 && end > runEnd - 4; end--) {
      const right = document.right(end);
      const tailed = NAME_TAILS[right] === 1;
      if (!endsAsWord(scan, end) && !tailed) continue;
      if (!headed && !tailed) continue;
      if (end - at < 2 || end - at > 7) continue;
      wordEvidence(scan, candidates.propose('person', at, end, 'people/single-name', SINGLE_NAME));
    }
  }
}

/** All candidates that no Korean full name's shape gives. */
export function proposeOtherNames(document: NameDocument): void {
  proposeForeign(document);
  proposeSingleNames(document);
}
