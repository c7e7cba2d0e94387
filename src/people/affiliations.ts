/** The organization that a person's noun phrase names beside the title: before the name, around it, behind 소속. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { beforeQualifiers } from './qualifiers';
import type { OrganizationSpans } from './roles';

/** Where names stand, and what rules about the rest of the document need to know of them. */
export interface NameSpans extends OrganizationSpans {
  /** The organization named last before an offset that a noun can stand for: 당 for a party, 병원 for a hospital. */
  lastOfKind(offset: number, noun: string): Candidate | undefined;
  /** The organization in whose section of a notice an offset stands: ■ 해양수산부. */
  headerBefore(offset: number): Candidate | undefined;
  /** Whether an organization is a sports team, whose name alone stands before its players'. */
  isTeam(organization: Candidate): boolean;
  /** Whether an organization is a department, which belongs to another. */
  isDepartment(organization: Candidate): boolean;
}

const LONGEST_BRACKET = 40;

/** Where a word before an offset ends, one bracket skipped: 세계기상기구(WMO)의 마티아스 코르테 국장. */
function beforeBracket(text: string, end: number): number {
  if (text[end - 1] !== ')') return end;
  const open = openingOf(text, end - 1);
  return open > 0 ? open : end;
}

/** The bracket that is open at an offset, at most {@link LONGEST_BRACKET} back on its line; -1 for none. */
function openingOf(text: string, offset: number): number {
  for (let at = offset - 1; at >= Math.max(0, offset - LONGEST_BRACKET); at--) {
    const ch = text[at]!;
    if (ch === '(') return at;
    if (ch === ')' || ch === '\n') return -1;
  }
  return -1;
}

/** 같은 당, 이 병원: the organization named before that the noun stands for. */
function samePlaceBefore(scan: Scan, end: number, names: NameSpans): Candidate | undefined {
  const { text } = scan;
  const start = scan.runStart[end - 1]!;
  if (start < 2 || text[start - 1] !== ' ') return undefined;
  const pointed = text.startsWith('같은', start - 3) || (text[start - 2] === '이' && scan.runStart[start - 2] === start - 2);
  return pointed ? names.lastOfKind(start, text.slice(start, end)) : undefined;
}

/** The organization right before a name or role phrase: `국방부 도현서 대변인`, `더불어민주당 소속인 도채린 위원장`, `같은 당 문 의원`. */
export function affiliationBefore(scan: Scan, start: number, names: NameSpans): Candidate | undefined {
  const { text } = scan;
  if (text.charCodeAt(start - 1) !== SPACE) return bulleted(text, start) ? names.headerBefore(start) : undefined;
  const end = behindLink(text, beforeQualifiers(text, start - 1), LINKS);
  return names.endingAt(beforeBracket(text, end)) ?? samePlaceBefore(scan, end, names) ?? (bulleted(text, start) ? names.headerBefore(start) : undefined);
}

const SPACE = 32;
const LINKS = [' 소속인', ' 소속', '의'];
const BULLETS = '▲△▴▵▶▷';

/** Whether an item of a notice starts at an offset. */
function bulleted(text: string, start: number): boolean {
  const mark = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  return mark !== undefined && BULLETS.includes(mark);
}

/** The end of what stands before one of some links that end at an offset; the offset where none does. */
function behindLink(text: string, end: number, links: readonly string[]): number {
  for (const link of links) if (text.startsWith(link, end - link.length)) return end - link.length;
  return end;
}

/** The organization whose bracket the name stands in: `행정안전부(장관 도지한, …)`. */
export function affiliationAround(scan: Scan, start: number, names: NameSpans): Candidate | undefined {
  const open = openingOf(scan.text, start);
  return open < 0 ? undefined : names.endingAt(open);
}

/** The organization of a person without a title: 한빛 소속 도하윤, 단원고 2학년 6반 A군, 리버풀의 수아레스, 도하윤의 소속사 나루엔터. */
export function bareAffiliation(scan: Scan, start: number, end: number, names: NameSpans): Candidate | undefined {
  const { text } = scan;
  const agency = agencyBehind(text, end);
  if (agency > 0) return names.startingAt(agency);
  if (text.charCodeAt(start - 1) !== SPACE) return undefined;
  const before = start - 1;
  const linked = behindLink(text, before, LINKS);
  const schoolEnd = linked === before ? behindClass(text, before) : before;
  const found = names.endingAt(beforeBracket(text, linked === before ? schoolEnd : linked));
  if (!found || found.kind !== 'organization' || found.note === 'place' || found.entry?.attributes.has('generic')) return undefined;
  return linked !== before || schoolEnd !== before || names.isTeam(found) ? found : undefined;
}

/** Where an agency's name starts behind a name: 의 소속사 or 소속사; 0 for none. */
function agencyBehind(text: string, end: number): number {
  const at = text[end] === '의' ? end + 1 : end;
  if (!text.startsWith(' 소속사', at)) return 0;
  const behind = at + 4;
  return text[behind] === ' ' ? behind + 1 : text.startsWith('인 ', behind) ? behind + 2 : 0;
}

/** The end of a school's name before ` 2학년 6반`, ` 3학년`, ` 4학년생`; the offset where no school year stands. */
export function behindClass(text: string, end: number): number {
  let at = numberedBefore(text, end, '반');
  at = numberedBefore(text, at, '학년생');
  return numberedBefore(text, at, '학년');
}

/** Where ` 6반` begins that ends at an offset; the offset where it doesn't stand. */
function numberedBefore(text: string, end: number, unit: string): number {
  if (!text.startsWith(unit, end - unit.length)) return end;
  let at = end - unit.length;
  const from = at;
  while (at > 0 && from - at < 2 && isDigit(text.charCodeAt(at - 1))) at--;
  return at < from && text[at - 1] === ' ' ? at - 1 : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
