/** Role phrases beside a name: status, organization and title, in every order and fused. */
import { Flag } from '../dictionary/flags';
import type { Candidate } from '../engine/candidates';
import { endsAsWord, titleWordEnd } from '../engine/contexts';
import { givenStep } from '../engine/given-names';
import { givenOdds, isSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import type { RoleStatus, Span } from '../types';
import { numberedStart, numberedTitle } from './numbered';
import { beforeQualifiers, behindOrdinal } from './qualifiers';
import { spacedActingEnd, STATUS_SYLLABLES, statusAt, statusEndingAt, TITLE_STATUSES } from './statuses';

export { STATUS_SYLLABLES } from './statuses';

/** Where organizations stand, as the rules of roles ask for them. */
export interface OrganizationSpans {
  /** The longest organization that starts at an offset. */
  startingAt(offset: number): Candidate | undefined;
  /** The longest organization that ends at an offset. */
  endingAt(offset: number): Candidate | undefined;
}

/** A role phrase beside a name. */
export interface RolePhrase {
  /** Where it starts and ends, with organization and status. */
  start: number;
  end: number;
  /** The title as written, without its organization. */
  titleStart: number;
  /** Where the known title begins in it: 과장 in 지역균형발전과장. */
  wordStart: number;
  titleEnd: number;
  organization: Candidate | undefined;
  /** The title is written onto its organization: 자치인재원장. */
  fused: boolean;
  status: RoleStatus | undefined;
  /** Where the word of status stands that is written before the title: 전 in 한빛은행 전 행장. */
  statusStart?: number | undefined;
  /** The match of the title's word, -1 for one that is cut out of a fused token. */
  match: number;
}

/** The class of a title's match: office, rank, occupation, role …; `undefined` for a title that is cut out of a token. */
export function titleClass(scan: Scan, match: number): string | undefined {
  return match < 0 ? undefined : scan.entriesAt(match).titleClass;
}

/** Whether the title of a match is an occupation: 가수, 배우. */
export function isOccupation(scan: Scan, match: number): boolean {
  return scan.entriesAt(match).isOccupation;
}

/** Whether it is one that stands before names and is little else: 가수, 래퍼. */
export function isStageOccupation(scan: Scan, match: number): boolean {
  if (match < 0 || scan.flags[match]! & Flag.context) return false;
  const attributes = scan.firstEntryOf(match, 'title')?.attributes;
  return attributes?.get('class') === 'occupation' && attributes.get('position') === 'both';
}

/** The title that covers the end of a Hangul run from an offset on: 원장, 유통소비정책관. The whole run is the title's text. */
function titleFrom(scan: Scan, start: number): { match: number; end: number } | undefined {
  const { text } = scan;
  const cls = CLASS_OF[text.charCodeAt(start)];
  if (cls === CharClass.latin) {
    const match = scan.longestAt(start, Flag.title);
    return match >= 0 && endsAsWord(scan, scan.end[match]!) ? { match, end: scan.end[match]! } : undefined;
  }
  if (cls !== CharClass.hangul) return cls === CharClass.digit ? numberedTitle(scan, start) : undefined;
  const runEnd = scan.runEnd[start]!;
  if (runEnd - start > 14) return undefined;
  if (CLASS_OF[text.charCodeAt(runEnd)] === CharClass.digit) return numberedTitle(scan, runEnd);
  let best: { match: number; end: number } | undefined;
  for (let at = start; at < runEnd; at++) {
    if (!(scan.startFlags[at]! & Flag.title)) continue;
    for (let m = scan.firstAt[at]!; m < scan.firstAt[at + 1]!; m++) {
      if (!(scan.flags[m]! & Flag.title)) continue;
      const end = scan.end[m]!;
      if (end > runEnd + 8 || titleWordEnd(scan, m) < 0 || isTeamBefore(scan, end) || CLASS_OF[text.charCodeAt(end)] === CharClass.digit) continue;
      // A compound title: the known title closes it (예보분석관, 원내대변인); weak one-word endings need to be whole.
      if (at > start && (scan.flags[m]! & Flag.context && end - at < 3) && scan.flagsBetween(start, end) & Flag.common) continue;
      if (!best || end > best.end) best = { match: m, end };
    }
    if (best) return best;
  }
  return best;
}

/** Behind what a role is held at that is no organization by itself, and a space: 대표팀 코치, 대통령 직속 위원; the offset where none stands. */
function behindUnit({ text, runEnd }: Scan, start: number, spaced: boolean): number {
  if (!spaced || start >= text.length || CLASS_OF[text.charCodeAt(start)] !== CharClass.hangul) return start;
  const end = runEnd[start]!;
  if (text.startsWith('대통령 직속 ', start)) return start + '대통령 직속 '.length;
  return text[end] === ' ' && text.startsWith('대표팀', end - 3) && end - start <= 7 ? end + 1 : start;
}

/** Whether 팀 is written onto a word that ends at an offset, and a title follows: 대표 in 국가대표팀 감독. */
function isTeamBefore({ text, startFlags }: Scan, end: number): boolean {
  return text[end] === '팀' && text.charCodeAt(end + 1) === 32 && end + 2 < text.length && (startFlags[end + 2]! & Flag.title) !== 0;
}

function skipBracket(text: string, at: number): number {
  if (text[at] !== '(') return at;
  const limit = Math.min(text.length, at + 50);
  for (let k = at + 1; k < limit; k++) {
    if (text[k] === ')') return k + 1;
    if (text[k] === '\n') return at;
  }
  return at;
}

/** Whether a word is like a full name: in 솔달시 구가람 시장 it has the title, and 솔달시 is nobody. */
function isLikeName({ text }: Scan, start: number, end: number): boolean {
  return end - start === 3 && isSurname(text, start) && (givenStep(text, start + 1) > 0 || givenOdds(text, start + 1, end) > 0.5);
}

/** A word that qualifies a title and belongs to none of the others: 인사총괄 부사장, 고위 관계자. */
function qualifierEnd(scan: Scan, start: number): number {
  if (CLASS_OF[scan.text.charCodeAt(start)] !== CharClass.hangul) return -1;
  const end = scan.runEnd[start]!;
  if (scan.text[end] !== ' ' || end - start > 8 || end - start < 2 || isLikeName(scan, start, end)) return -1;
  for (let cut = end - 2; cut < end; cut++) if (cut > start && scan.particleAt(cut) > 0 && !(scan.flagsBetween(start, end) & Flag.common)) return -1;
  return end;
}

/** Whether a title or status may start right at an offset; false is certain. */
function mayBeginRole(scan: Scan, at: number): boolean {
  return (scan.startFlags[at]! & ROLE_FLAGS) !== 0 || STATUS_SYLLABLES.has(scan.text.charCodeAt(at));
}

const ROLE_FLAGS = Flag.title | Flag.status;

/** Behind the slash with which scripts part a name from its role, 도하윤/한빛당 대표, 도하윤 / 교수; the offset where none stands. */
function behindSlash(text: string, offset: number): number {
  const at = text.charCodeAt(offset) === 32 ? offset + 1 : offset;
  if (text[at] !== '/') return offset;
  return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
}

/** The role phrase behind a name that ends at an offset: ` 자치인재원장`, `(47) 신임 사장`, ` 전 한빛대 총장`, ` 총리 후보자`, `/한빛당 대표`. */
export function roleAfter(scan: Scan, nameEnd: number, organizations: OrganizationSpans): RolePhrase | undefined {
  const { text } = scan;
  let at = skipBracket(text, nameEnd);
  const slash = behindSlash(text, at);
  const spaced = text.charCodeAt(at) === 32 || slash > at;
  if (spaced) at = Math.max(at + 1, slash);
  else if (at === nameEnd && !mayBeginRole(scan, at) && !organizations.startingAt(at)) return undefined;
  return roleFrom(scan, at, nameEnd, spaced, organizations);
}

/** The role phrase that fills a piece of a bracket: 표하린 가온대 교수(전 환경부 장관). */
export function roleInBracket(scan: Scan, piece: Span, organizations: OrganizationSpans): RolePhrase | undefined {
  const found = roleFrom(scan, piece.start, piece.start - 1, true, organizations);
  return found && found.end === piece.end ? found : undefined;
}

/** The further role that stands behind 겸: `부회장 겸 대표이사`. */
export function roleAlso(scan: Scan, end: number, organizations: OrganizationSpans): RolePhrase | undefined {
  return scan.text.startsWith(' 겸 ', end) ? roleFrom(scan, end + 3, end + 2, true, organizations) : undefined;
}

/** The further role that stands before 겸 and a role phrase: `회장 겸 대표이사 도하윤`. */
export function roleAlsoBefore(scan: Scan, start: number, organizations: OrganizationSpans): RolePhrase | undefined {
  if (!scan.text.startsWith(' 겸 ', start - 3)) return undefined;
  const match = titleEndingAt(scan, start - 3);
  return match < 0 ? undefined : beforePhrase(scan, match, start - 3, undefined, organizations);
}

/** The role phrase that starts at an offset behind a name, with a space between or written on. */
function roleFrom(scan: Scan, start: number, nameEnd: number, spaced: boolean, organizations: OrganizationSpans): RolePhrase | undefined {
  const { text } = scan;
  let at = start;
  let status: RoleStatus | undefined;
  let statusStart: number | undefined;
  let organization: Candidate | undefined;
  let qualifiers = 0;
  for (let step = 0; step < 6; step++) {
    // 서이담 한빛대 제9대 총장: what stands behind the ordinal is the title.
    const ordinal = spaced ? behindOrdinal(text, at) : at;
    if (ordinal > at) qualifiers++;
    at = organizations.startingAt(ordinal) ? ordinal : behindUnit(scan, ordinal, spaced);
    const title = titleFrom(scan, at);
    const titleWord = title ? scan.start[title.match]! : -1;
    // A word that is a title is an organization only before another title (이코노미스트 기자), or holds one (국정원장).
    const isTitle = title !== undefined && titleWord === at && text[title.end - 1] !== '장' && !(text[title.end] === ' ' && titleFrom(scan, title.end + 1));
    const found = isTitle ? undefined : organizations.startingAt(at);
    // 나루일보 편집국장: behind an organization the next word is the title.
    const holdsTitle = found !== undefined && organization !== undefined && text[found.end] === '장';
    if (found && !holdsTitle && (found.end > at + 1 || CLASS_OF[text.charCodeAt(at)] === CharClass.hanja)) {
      // 부산경찰청장: the title holds the organization's last syllable.
      if (text[found.end] === '장' && text[found.end - 2] !== '부' && endsAsWord(scan, found.end + 1) && (found.entry || !isWholeTitle(scan, at, found.end + 1))) {
        const head = fusedTitleStart(scan, found.end + 1);
        return finish(scan, { start, end: found.end + 1, titleStart: head, wordStart: head, titleEnd: found.end + 1, organization: found, fused: true, status, statusStart, match: -1 });
      }
      const behind = skipBracket(text, found.end);
      // 무주군수, 전북도지사: the title begins inside the organization.
      const straddles = titleWord > at && titleWord < found.end;
      if (title && title.end > found.end && straddles && text[found.end] !== ' ') {
        return finish(scan, { start, end: title.end, titleStart: titleWord, wordStart: titleWord, titleEnd: title.end, organization: found, fused: true, status, statusStart, match: -1 });
      }
      // 국회의장, 헌재소장: an office by the name of its organization.
      const inner = title && titleWord === at ? innerTitle(scan, title.match, found) : -1;
      if (title && inner > 0 && fusedTitleEnd(scan, inner) === title.end) {
        return finish(scan, { start, end: title.end, titleStart: inner, wordStart: inner, titleEnd: title.end, organization: found, fused: true, status, match: -1 });
      }
      const longer = title !== undefined && titleWord === at && title.end > found.end;
      if (!longer && (text[behind] === ' ' || fusedTitleEnd(scan, found.end) > 0)) {
        const fusedEnd = fusedTitleEnd(scan, found.end);
        if (text[behind] !== ' ' && fusedEnd > 0) {
          return finish(scan, { start, end: fusedEnd, titleStart: found.end, wordStart: found.end, titleEnd: fusedEnd, organization: found, fused: true, status, statusStart, match: -1 });
        }
        if (!title || title.end <= found.end || straddles) {
          organization = found;
          at = behind + 1;
          if (text.startsWith('소속 ', at)) at += 3;
          continue;
        }
      }
    }
    const marked = statusAt(scan, at);
    if (marked && (text[marked.end] === ' ' || CLASS_OF[text.charCodeAt(marked.end - 1)] === CharClass.hanja)) {
      status = marked.status;
      statusStart = at;
      at = text[marked.end] === ' ' ? marked.end + 1 : marked.end;
      continue;
    }
    if (!title && marked && spaced && TITLE_STATUSES.has(marked.status) && marked.end - at > 1) {
      const { end } = marked;
      return { start, end, titleStart: at, wordStart: at, titleEnd: end, organization, fused: false, status: marked.status, match: -1 };
    }
    if (title) {
      if (!spaced && at === nameEnd && titleWord !== at) return undefined;
      const { match, end } = title;
      return finish(scan, { start, end, titleStart: at, wordStart: prefixedStart(scan, at, titleWord), titleEnd: end, organization, fused: false, status, statusStart, match });
    }
    const rank = rankEnd(scan, at);
    if (rank > 0) return finish(scan, { start, end: rank, titleStart: at, wordStart: at, titleEnd: rank, organization, fused: false, status, statusStart, match: -1 });
    const qualified = qualifiers < 1 && spaced ? qualifierEnd(scan, at) : -1;
    if (qualified < 0) return undefined;
    qualifiers++;
    at = qualified + 1;
  }
  return undefined;
}

/** Where a title begins with the prefix that is written onto it: 수석부원장, 제1차관, 부장관; its own start where none is. */
function prefixedStart(scan: Scan, start: number, titleStart: number): number {
  if (CLASS_OF[scan.text.charCodeAt(titleStart - 1)] === CharClass.digit) return start;
  // 부장관, 부팀장; of 외교부장관 the 부 belongs to the body.
  if (titleStart - 1 === start && scan.text[start] === '부') return start;
  for (let at = start; at < titleStart; at++) if (scan.flagsBetween(at, titleStart) & Flag.titlePrefix) return at;
  return titleStart;
}

/**
 * Where the title begins in a fused token that ends at an offset: 청장 in 부산경찰청장, 지청장 in 울산지청장. Titles of
 * office are written with three syllables at most there; a longer entry (경찰청장) holds part of the organization's name.
 */
function fusedTitleStart(scan: Scan, end: number): number {
  for (let at = end - 3; at < end - 1; at++) {
    if (!(scan.startFlags[at]! & scan.endFlags[end]! & Flag.title)) continue;
    for (let m = scan.firstAt[at]!; m < scan.firstAt[at + 1]!; m++) if (scan.end[m] === end && scan.flags[m]! & Flag.title) return at;
  }
  return end - 2;
}

/** Where the title begins in an office whose name holds an organization: 의장 in 국회의장, 위원장 in 금융위원장; -1 for others. */
function innerTitle(scan: Scan, match: number, { start, end }: Candidate): number {
  const held = scan.entriesAt(match).heldOrganization;
  if (held === undefined || held.length !== end - start || !scan.text.startsWith(held, start)) return -1;
  return held.endsWith('위') ? end - 1 : end;
}

/** The end of a title written right onto an organization that ends at an offset, 0 for none. */
function fusedTitleEnd(scan: Scan, offset: number): number {
  if (CLASS_OF[scan.text.charCodeAt(offset)] !== CharClass.hangul) return 0;
  const match = scan.longestAt(offset, Flag.title);
  return match >= 0 && endsAsWord(scan, scan.end[match]!) ? scan.end[match]! : 0;
}

/** Whether a stretch is a title of its own: 위원장 holds no organization. */
function isWholeTitle(scan: Scan, start: number, end: number): boolean {
  return (scan.flagsBetween(start, end) & Flag.title) !== 0;
}

/** The end of a rank in Go or martial arts that starts at an offset, 9단; 0 for none. */
function rankEnd(scan: Scan, start: number): number {
  const { text } = scan;
  if (CLASS_OF[text.charCodeAt(start)] !== CharClass.digit) return 0;
  const end = scan.runEnd[start]! + 1;
  return text[end - 1] === '단' && end - start <= 3 && endsAsWord(scan, end) ? end : 0;
}

/** A status behind the title: 총리 후보자, 사장 내정자, 원장 직무대리. */
function finish(scan: Scan, found: RolePhrase): RolePhrase {
  let phrase = found;
  for (let more = 0; more < 2 && scan.text[phrase.titleEnd] === ' '; more++) {
    const next = titleFrom(scan, phrase.titleEnd + 1);
    // 인사총괄 부사장: a second title right behind is the rank or office itself.
    if (!next || scan.start[next.match] !== phrase.titleEnd + 1) break;
    // A word that is seldom a title is one with a particle: 국가대표 감독이, but 의원 대표 발의.
    if (scan.flags[next.match]! & Flag.context && !(scan.particleAt(next.end) > 0)) break;
    const start = phrase.titleEnd + 1;
    phrase = { ...phrase, end: next.end, titleStart: start, wordStart: start, titleEnd: next.end, fused: false };
  }
  // 회장직무대행, 장관 후보자: the status is written on or behind a space.
  const spaced = scan.text[phrase.titleEnd] === ' ' ? 1 : 0;
  const acting = spaced ? spacedActingEnd(scan, phrase.titleEnd + 1) : 0;
  if (acting > 0) return { ...phrase, end: acting, status: 'acting' };
  const behind = statusAt(scan, phrase.titleEnd + spaced);
  if (!behind || behind.end - phrase.titleEnd < 2 + spaced) return phrase;
  return { ...phrase, end: behind.end, status: behind.status };
}

/** The role phrase before a name that starts at an offset: `원장 `, `가수 `, `여당 간사인 `, `사장 내정자인 `. */
export function roleBefore(scan: Scan, nameStart: number, organizations: OrganizationSpans): RolePhrase | undefined {
  const { text } = scan;
  if (text.charCodeAt(nameStart - 1) !== 32 || nameStart < 3) return undefined;
  let end = nameStart - 1;
  let status: RoleStatus | undefined;
  if (text[end - 1] === '인' && !endsInLongerTitle(scan, end)) end--;
  if (text[end - 1] === ')' || (!(scan.endFlags[end]! & ROLE_FLAGS) && !STATUS_SYLLABLES.has(text.charCodeAt(end - 1)))) return undefined;
  for (let step = 0; step < 2; step++) {
    // 원장 직무대리, 사장 내정자: a whole word of status goes before a title that it ends in (대리).
    const marked = statusEndingAt(scan, end);
    if (marked && text[marked.start - 1] === ' ' && end - marked.start > 1 && step === 0) {
      status = marked.status;
      end = marked.start - 1;
      continue;
    }
    const match = titleEndingAt(scan, end);
    return match < 0 ? undefined : beforePhrase(scan, match, end, status, organizations);
  }
  return undefined;
}

/** What an office is left with, before the name of who held it. */
const PAST_CLAUSES = ['을 지낸', '를 지낸', '을 역임한', '를 역임한', '이었던', '였던', '로 일했던', '으로 일했던'];

/** The role that a clause before a name or role phrase tells: `합참 작전본부장을 지낸 `. */
export function pastRoleBefore(scan: Scan, start: number, organizations: OrganizationSpans): RolePhrase | undefined {
  const { text } = scan;
  if (start < 6 || text[start - 1] !== ' ') return undefined;
  const last = text[start - 2];
  if (last !== '낸' && last !== '한' && last !== '던') return undefined;
  const clause = PAST_CLAUSES.find((ending) => text.startsWith(ending, start - 1 - ending.length));
  if (!clause) return undefined;
  const end = start - 1 - clause.length;
  const match = titleEndingAt(scan, end);
  return match < 0 ? undefined : { ...beforePhrase(scan, match, end, undefined, organizations), status: 'former' };
}

/** Whether 인 belongs to a title (대변인 나은빛) and is no copula (한빛대 총장인 서이담, 사장 내정자인 탁가온). */
function endsInLongerTitle(scan: Scan, end: number): boolean {
  const whole = titleEndingAt(scan, end);
  const short = titleEndingAt(scan, end - 1);
  return whole >= 0 && (short < 0 || scan.start[whole]! <= scan.start[short]!);
}

function titleEndingAt(scan: Scan, end: number): number {
  if (!(scan.endFlags[end]! & Flag.title)) return -1;
  for (let m = scan.firstAt[Math.max(0, end - 10)]!; m < scan.firstAt[end - 1]!; m++) {
    if (scan.end[m] === end && scan.flags[m]! & Flag.title) return m;
  }
  return -1;
}

function beforePhrase(scan: Scan, match: number, end: number, status: RoleStatus | undefined, organizations: OrganizationSpans): RolePhrase {
  const { text } = scan;
  const matchStart = scan.start[match]!;
  const runStart = numberedStart(scan, scan.runStart[matchStart]!);
  const fused = fusedBefore(matchStart, end, runStart, organizations);
  const titleStart = fused ? fusedTitleStart(scan, end) : runStart;
  const wordStart = fused ? titleStart : prefixedStart(scan, runStart, matchStart);
  let organization = fused ?? (text.charCodeAt(runStart - 1) === 32 ? organizations.endingAt(beforeQualifiers(text, runStart - 1)) : undefined);
  let start = organization ? organization.start : runStart;
  // 전 국무총리, 전 한빛대 총장, 한빛대 전 총장.
  const left = status === undefined && text.charCodeAt(start - 1) === 32 ? statusEndingAt(scan, start - 1) : undefined;
  // 국가대표 출신 공격수: that tells nothing of the title.
  if (left && left.status !== 'deceased' && !text.startsWith('출신', left.start)) {
    start = left.start;
    organization ??= text[start - 1] === ' ' ? organizations.endingAt(start - 1) : undefined;
    if (organization && organization.start < start) ({ start } = organization);
    return { start, end, titleStart, wordStart, titleEnd: end, organization, fused: fused !== undefined, status: left.status, match };
  }
  return { start, end, titleStart, wordStart, titleEnd: end, organization, fused: fused !== undefined, status, match };
}

/** The organization that a title is written onto: 부산경찰청장, 논산시장. */
function fusedBefore(matchStart: number, end: number, runStart: number, organizations: OrganizationSpans): Candidate | undefined {
  for (let at = end - 1; at >= matchStart; at--) {
    const found = organizations.endingAt(at);
    if (found && found.start <= runStart && found.end > runStart) return found;
  }
  return undefined;
}
