/** Titles, affiliations and status of a person, from the person's own noun phrase. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import type { RoleStatus, Span } from '../types';
import { readBracket } from './brackets';
import { type OrganizationSpans, roleAfter, roleBefore, type RolePhrase, statusAt } from './roles';

/** One role as written; the organization is a candidate, named later. */
export interface WrittenRole {
  title: string;
  titleText: string;
  organization: Candidate | undefined;
  status: RoleStatus | undefined;
}

/** What the noun phrase of one mention says. */
export interface PersonPhrase {
  roles: WrittenRole[];
  status: RoleStatus | undefined;
  age: number | undefined;
  gender: 'female' | 'male' | undefined;
  hanja: string | undefined;
  latin: string | undefined;
  /** Pieces of the bracket that are names of other kinds. */
  bracketPieces: readonly Span[];
  /** Where the phrase ends: behind the title, 씨, the bracket. */
  end: number;
}

function written(scan: Scan, { fused, organization, titleStart, wordStart, titleEnd, status }: RolePhrase): WrittenRole {
  const { text } = scan;
  const title = text.slice(wordStart, titleEnd);
  const start = fused && organization ? Math.min(organization.head, titleStart) : titleStart;
  return { title, titleText: start === wordStart ? title : text.slice(start, titleEnd), organization, status };
}

/** The organization right before a name or role phrase: `국방부 도현서 대변인`, `더불어민주당 소속인 도채린 위원장`. */
function organizationBefore(scan: Scan, start: number, organizations: OrganizationSpans): Candidate | undefined {
  const { text } = scan;
  if (text[start - 1] !== ' ') return undefined;
  let end = start - 1;
  for (const link of [' 소속인', ' 소속', ' 출신', '의']) {
    if (text.startsWith(link, end - link.length)) {
      end -= link.length;
      break;
    }
  }
  // 유럽우주국(ESA)의 로베르토 리치 국장: the name ends before its bracket.
  if (text[end - 1] === ')') {
    const open = text.lastIndexOf('(', end - 1);
    if (open > 0 && end - open < 40) end = open;
  }
  return organizations.endingAt(end);
}

/** The organization whose bracket the name stands in: `행정안전부(장관 도지한, …)`. */
function organizationAroundBracket(scan: Scan, start: number, organizations: OrganizationSpans): Candidate | undefined {
  const { text } = scan;
  for (let at = start - 1; at >= Math.max(0, start - 40); at--) {
    const ch = text[at]!;
    if (ch === '(') return organizations.endingAt(at);
    if (ch === ')' || ch === '\n') return undefined;
  }
  return undefined;
}

const NO_PIECES: readonly Span[] = [];

/** Reads the noun phrase around a name. */
export function readPhrase(scan: Scan, candidate: Candidate, organizations: OrganizationSpans): PersonPhrase {
  const { text } = scan;
  const bracketAt = candidate.note === 'anonymous' && text[candidate.end] === '모' ? candidate.end + 1 : candidate.end;
  const bracket = readBracket(text, bracketAt);
  const after = roleAfter(scan, candidate.end, organizations);
  const before = roleBefore(scan, candidate.start, organizations);
  const phrase: PersonPhrase = {
    roles: [],
    status: undefined,
    age: bracket?.age,
    gender: bracket?.gender,
    hanja: bracket?.hanja,
    latin: bracket?.latin,
    bracketPieces: bracket ? bracket.others : NO_PIECES,
    end: bracket ? bracket.end : candidate.end,
  };
  if (after) {
    const role = written(scan, after);
    if (!role.organization) {
      const outer = organizationBefore(scan, before?.start ?? candidate.start, organizations) ?? before?.organization;
      if (outer) role.organization = outer;
    }
    phrase.roles.push(role);
    phrase.end = after.end;
    // 도서윤 의원(국민의힘·대구 달서갑): the bracket may follow the title.
    const behind = readBracket(text, after.end);
    if (behind) phrase.bracketPieces = phrase.bracketPieces.concat(behind.others);
  }
  if (before) {
    const role = written(scan, before);
    const around = role.organization ?? organizationAroundBracket(scan, candidate.start, organizations) ?? organizationBefore(scan, before.start, organizations);
    if (around) role.organization = around;
    // 주장 도강민 선수: what stands behind the name is the main role.
    phrase.roles.push(role);
  }
  const deceased = statusBefore(scan, before?.start ?? candidate.start);
  if (deceased) phrase.status = deceased;
  else if (phrase.roles[0]?.status) phrase.status = phrase.roles[0].status;
  if (phrase.roles.length === 0) phrase.end = addressEnd(scan, phrase.end);
  return phrase;
}

/** 고 박재민, 고(故) 오도현, 故 한결: what stands before the whole phrase. */
function statusBefore(scan: Scan, start: number): RoleStatus | undefined {
  const { text } = scan;
  for (const begin of [start - 2, start - 5, start - 1]) {
    if (begin < 0) continue;
    const found = statusAt(scan, begin);
    if (found?.status === 'deceased' && (found.end === start || (found.end === start - 1 && text[found.end] === ' '))) return 'deceased';
  }
  return undefined;
}

/** Behind 씨, 군, 양, 모씨. */
function addressEnd(scan: Scan, end: number): number {
  const { text } = scan;
  let at = end;
  if (text[at] === '모') at++;
  const bracket = readBracket(text, at);
  if (bracket) at = bracket.end;
  const spaced = text[at] === ' ' ? at + 1 : at;
  if ('씨군양'.includes(text[spaced] ?? '-') && (CLASS_OF[text.charCodeAt(spaced + 1)] !== CharClass.hangul || scan.particleAt(spaced + 1) > 0)) return spaced + 1;
  return at;
}
