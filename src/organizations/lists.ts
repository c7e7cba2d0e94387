/** Unknown firms and bodies in lists that say what their members are: 가온랩, 나래울 등 5개사; 솔빛테크(1200억 원), 나래울(95억 원). */
import { PLACE_FLAGS } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import type { NameDocument } from '../engine/document';
import { CharacterSet } from '../engine/tables';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { CUE_RULE, isUnknownName } from './cues';
import { ORGANIZATION, organizationClass } from './evidence';

/** How many members of a list are looked at, and how long one may be. */
const MOST_MEMBERS = 20;
const LONGEST_MEMBER = 14;

/** What stands between 등 and the word that says what the members are. */
const BETWEEN = /^ (?:국내외|국내|해외|글로벌|주요|유명|대형|중소|외국계?|일부|나머지|총|모두|현지|지역|민간|관련|다른|여러|수도권|우량|유망|핵심|\d{1,3}곳의)/;
const MOST_BETWEEN = 3;
/** How many there are. */
const COUNTED = /^ ?\d{1,3}(?:여 ?)?(?:개사|개? ?종목|개 ?(?:업체|기업|스타트업|회사|은행|대학|단체|기관|구단|팀|학교|언론사|증권사|계열사))/;
/** What they are; people who speak for them are not the members. */
const KIND =
  /^ ?(?:대기업|기업|업체|회사|스타트업|증권사|은행|보험사|카드사|제약사|게임사|건설사|통신사|항공사|조선사|정유사|운용사|제조사|협력사|계열사|자회사|사모펀드|기획사|방송사|언론사|매체|언론|시민단체|환경단체|여성단체|인권단체|노동단체|시민사회단체|단체|공기업|공공기관|구단)(?:들|[이은을의과와에로]|들[이은을의과와에]|$|[ ,.(])(?! ?(?:대표|관계자|임원|임직원|직원|경영진|사장|회장|총수|출신|소속))/;

/** Whether what stands behind 등 says that the members of the list are firms or bodies. */
function tellsKind(behind: string): boolean {
  let rest = behind;
  for (let words = 0; words < MOST_BETWEEN; words++) rest = rest.slice(BETWEEN.exec(rest)?.[0].length ?? 0);
  return COUNTED.test(rest) || KIND.test(rest);
}

/** 등이 상한가를 기록했다: what shares do. */
const ON_MARKET = /^(?:[이도은]| 역시)? (?:이날 |동반 |일제히 |나란히 )?(?:상한가|하한가|급등|급락|강세|약세)/;
/** 등 3곳: places as often as firms. */
const COUNT = /^ (?:나머지 |모두 |총 )?\d{1,3}(?:여 ?)?곳/;

/** A figure of business in the bracket behind a firm: 1689억 원, -300억, 4823.09%. */
const FIGURE = /^\((?:약 |종가 |시가총액 )?[-+△▲▼]?[\d,.]+(?:%p?|조|억|만|배|원)/;
/** The code of a share: six digits. */
const SHARE = /^\(\d{5}[05]\)/;

const SPACE = 32;
/** What ends the members of other lists: 서울에, 부산에. */
const PARTICLES = new CharacterSet('을를에도만');
const JOINTS = new CharacterSet('와과');
const SEPARATORS = new CharacterSet(',·△▲▷▶');

/** Where the word begins that ends at an offset: Hangul, Latin letters, digits and & written together; the offset itself where none ends. */
function wordStart({ text, runStart }: Scan, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_MEMBER) {
    const cls = CLASS_OF[text.charCodeAt(start - 1)]!;
    if (cls === CharClass.hangul || cls === CharClass.latin || cls === CharClass.digit) start = runStart[start - 1]!;
    else if (start < end && text[start - 1] === '&') start--;
    else break;
  }
  return start;
}

/** Whether a word may be a firm that no dictionary has; a name of three syllables may be a person's. */
function mayBeFirm(scan: Scan, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST_MEMBER || CLASS_OF[scan.text.charCodeAt(start)] === CharClass.digit) return false;
  return scan.flagsBetween(start, end) === 0 && CLASS_OF[scan.text.charCodeAt(end - 1)] === CharClass.hangul && !PARTICLES.has(scan.text.charCodeAt(end - 1)) && isUnknownName(scan, start, end, true);
}

/** Proposes a member that no dictionary has, or notes what it is a member of on a name that something else proposed. */
function noteMember({ scan, candidates }: NameDocument, start: number, end: number, feature: number): void {
  const known = candidates.find('organization', start, end);
  if (known) {
    if (known.note !== 'place') known.features.push(feature);
  } else if (mayBeFirm(scan, start, end)) candidates.propose('organization', start, end, CUE_RULE, organizationClass('cue')).features.push(feature);
}

/** Where the member ends that stands before another one, or before a mark of the list; -1 where the list begins. */
function memberBefore({ text }: Scan, start: number): number {
  let at = start;
  if (text.charCodeAt(at - 1) === SPACE) at--;
  if (SEPARATORS.has(text.charCodeAt(at - 1))) {
    at--;
    while (at > 0 && (text.charCodeAt(at - 1) === SPACE || SEPARATORS.has(text.charCodeAt(at - 1)))) at--;
    return at;
  }
  return at < start && JOINTS.has(text.charCodeAt(at - 1)) ? at - 1 : -1;
}

/** Notes the members of each list that ends in 등 and a word for all of them; where a count of places ends it, one must be known. */
function noteLists(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let at = text.indexOf(' 등'); at >= 0; at = text.indexOf(' 등', at + 2)) {
    const behind = text.slice(at + 2, at + 40);
    let known = tellsKind(behind) || ON_MARKET.test(behind);
    if (!known && !COUNT.test(behind)) continue;
    const members: [start: number, end: number][] = [];
    for (let end = at; end > 0 && members.length < MOST_MEMBERS; ) {
      const start = wordStart(scan, end);
      if (start === end) break;
      members.push([start, end]);
      known ||= isKnown(candidates.find('organization', start, end));
      end = memberBefore(scan, start);
    }
    if (known) for (const [start, end] of members) noteMember(document, start, end, ORGANIZATION.listedKind);
  }
}

/** Whether the dictionary has an organization that is no place. */
function isKnown(candidate: Candidate | undefined): boolean {
  return candidate?.entry !== undefined && candidate.note !== 'place';
}

/** A word with a figure in the bracket behind it. */
interface Figured {
  start: number;
  end: number;
  /** Where its bracket closes. */
  close: number;
}

/** Notes firms beside the codes of their shares, and those with figures in a list where the dictionary has another one. */
function noteFigures(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  let group: Figured[] = [];
  let known = false;
  const settle = (): void => {
    if (known) for (const { start, end } of group) noteMember(document, start, end, ORGANIZATION.listedKind);
    group = [];
    known = false;
  };
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = text.slice(open, open + 14);
    const share = SHARE.test(inside);
    if (!share && !FIGURE.test(inside)) continue;
    const start = wordStart(scan, open);
    if (start === open) continue;
    if (share) {
      // Nothing else has the code of a share: the word may look like a person's name.
      const sure = open - start > 1 && open - start <= LONGEST_MEMBER && (scan.flagsBetween(start, open) & PLACE_FLAGS) === 0;
      if (sure && !candidates.find('organization', start, open)) candidates.propose('organization', start, open, CUE_RULE, organizationClass('cue'));
      candidates.find('organization', start, open)?.features.push(ORGANIZATION.share);
      continue;
    }
    const last = group[group.length - 1];
    if (last && (start - last.close > 6 || start < last.close)) settle();
    known ||= isKnown(candidates.find('organization', start, open));
    const close = text.slice(open, open + 20).indexOf(')');
    group.push({ start, end: open, close: close < 0 ? open : open + close + 1 });
  }
  settle();
}

/** 은 전 거래일보다, 가 전일 대비: what stands behind a firm whose share is quoted. */
const QUOTED_SHARE = /^(?:[은는이가도]) (?:이날 )?(?:전 ?거래일|전일|전장)(?: 종가)?(?:보다| 대비|에 비해)/;
/** What quotations begin with, as words to look for. */
const DAYS_BEFORE = ['전 거래일', '전거래일', '전일', '전장'];
/** 은, a space, and 이날 with its space. */
const SUBJECT = /([은는이가도]) (?:이날 )?$/;

/** Notes firms whose shares are compared with the day before. */
function noteShares(document: NameDocument): void {
  const { scan } = document;
  const { text } = scan;
  for (const day of DAYS_BEFORE) {
    for (let at = text.indexOf(day); at >= 0; at = text.indexOf(day, at + day.length)) {
      const subject = SUBJECT.exec(text.slice(Math.max(0, at - 5), at));
      const end = subject ? at - subject[0].length : 0;
      if (end > 0 && QUOTED_SHARE.test(text.slice(end, at + 12))) noteMember(document, wordStart(scan, end), end, ORGANIZATION.share);
    }
  }
}

/** Proposes unknown members of lists and notes what lists say of others. */
export function proposeListed(document: NameDocument): void {
  noteShares(document);
  noteLists(document);
  noteFigures(document);
}
