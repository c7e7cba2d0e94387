/** Titles, affiliations and status of a person, from the person's own noun phrase. */
import type { Candidate } from '../engine/candidates';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import type { RoleStatus, Span } from '../types';
import { affiliationAround, affiliationBefore, bareAffiliation, type NameSpans } from './affiliations';
import { hiddenNameEnd } from './anonymous';
import { readBracket } from './brackets';
import { pastRoleBefore, roleAfter, roleAlso, roleAlsoBefore, roleBefore, roleInBracket, type RolePhrase, titleClass } from './roles';
import { statusAt, statusEndingAt } from './statuses';

/** One role as written; the organization is a candidate, named later. */
export interface WrittenRole {
  title: string;
  titleText: string;
  organization: Candidate | undefined;
  status: RoleStatus | undefined;
  /** 가수, 교수: what someone is, wherever. */
  occupation: boolean;
}

/** What the noun phrase of one mention says. */
export interface PersonPhrase {
  roles: WrittenRole[];
  /** The organization that is named without a title: 한빛 소속 도하윤. */
  affiliation: Candidate | undefined;
  status: RoleStatus | undefined;
  age: number | undefined;
  gender: 'female' | 'male' | undefined;
  hanja: string | undefined;
  latin: string | undefined;
  /** Pieces of the bracket that are names of other kinds. */
  bracketPieces: readonly Span[];
  /** 씨, 군 or 양 behind the name. */
  address: string | undefined;
  /** A band or idol group by the word before it: 그룹 루멘. */
  group: boolean;
  /** Where the name with its bracket ends. */
  nameEnd: number;
  /** Where the phrase ends: behind the title, 씨, the bracket. */
  end: number;
}

/** Classes of words that speak for a person beside them and are no titles: 총책, 목격자. */
const NO_TITLES = new Set(['role', 'address', 'kin', 'event']);

/** Words for several people with one name. */
const GROUP_WORDS = new Set(['그룹', '걸그룹', '보이그룹', '아이돌그룹', '밴드', '듀오', '트리오']);

function written(scan: Scan, { fused, organization, titleStart, wordStart, titleEnd, status, match }: RolePhrase): WrittenRole | undefined {
  const { text } = scan;
  const cls = titleClass(scan, match);
  if (cls !== undefined && NO_TITLES.has(cls)) return undefined;
  const start = fused && organization ? Math.min(organization.head, titleStart) : titleStart;
  const occupation = cls === 'occupation';
  // 대중음악평론가: an occupation is the whole word, an office what closes it (유통소비정책관).
  const title = text.slice(occupation && !fused ? titleStart : wordStart, titleEnd);
  const employs = organization !== undefined && mayEmploy(organization, occupation);
  return { title, titleText: text.slice(start, titleEnd), organization: employs ? organization : undefined, status, occupation };
}

/** Whether a role holds an organization; a country or place holds offices alone. */
function mayEmploy({ kind, note }: Candidate, occupation: boolean): boolean {
  return !(occupation && (kind === 'place' || note === 'place'));
}

/** How titles end of those who stand for a constituency; of others a place in the bracket is where they live or come from. */
const SEATS = ['의원', '후보', '후보자', '당선인', '당선자', '대표', '위원장', '최고위원', '총무', '총장', '정책위의장', '대변인', '장관'];

/** Whether a title is one that the member of an assembly holds: 의원, 원내대표, 예비후보. */
export function holdsSeat(title: string): boolean {
  return SEATS.some((seat) => title.endsWith(seat));
}

const NO_PIECES: readonly Span[] = [];

/** Reads the noun phrase around a name. */
export function readPhrase(scan: Scan, candidate: Candidate, names: NameSpans): PersonPhrase {
  const { text } = scan;
  const { start } = candidate;
  // 박모 경위: 모 belongs to no span.
  const hidden = candidate.note === 'anonymous' ? hiddenNameEnd(text, candidate.end) : candidate.end;
  const spaced = hidden > candidate.end && text.startsWith(' (', hidden);
  const nameEnd = spaced ? hidden + 1 : hidden;
  const bracket = readBracket(text, nameEnd);
  const after = roleAfter(scan, nameEnd, names);
  const before = roleBefore(scan, start, names);
  const phrase: PersonPhrase = {
    roles: [],
    affiliation: undefined,
    status: undefined,
    age: bracket?.age,
    gender: bracket?.gender,
    hanja: bracket?.hanja,
    latin: bracket?.latin,
    bracketPieces: bracket ? bracket.others : NO_PIECES,
    address: undefined,
    group: false,
    nameEnd: bracket ? bracket.end : nameEnd,
    end: bracket ? bracket.end : nameEnd,
  };
  if (after) addRoleAfter(scan, phrase, after, before, start, names);
  if (before) addRoleBefore(scan, phrase, before, start, names);
  addRolesInBracket(scan, phrase, names);
  const phraseStart = before ? before.start : start;
  const past = pastRoleBefore(scan, phraseStart, names);
  if (past) addPastRole(scan, phrase, past);
  const main = phrase.roles.length > 0 ? phrase.roles[0]! : undefined;
  phrase.status = statusBefore(scan, phraseStart) ?? main?.status;
  if (!after) readAddress(scan, phrase);
  if (!main) phrase.affiliation = bareAffiliation(scan, start, phrase.nameEnd, names);
  return phrase;
}

function addRoleAfter(scan: Scan, phrase: PersonPhrase, after: RolePhrase, before: RolePhrase | undefined, start: number, names: NameSpans): void {
  const role = written(scan, after);
  if (!role) return;
  // 기획재정부 도하윤 예산실장: the department in the title belongs to what stands before the name.
  if (!role.organization || names.isDepartment(role.organization)) {
    const phraseStart = before ? before.start : start;
    const held = role.occupation ? undefined : before?.organization;
    const outer = affiliationBefore(scan, phraseStart, names) ?? held ?? affiliationAround(scan, phraseStart, names);
    if (outer && mayEmploy(outer, role.occupation)) role.organization = outer;
  }
  phrase.roles.push(role);
  phrase.end = after.end;
  addFurtherRoles(scan, phrase, role, names);
  addBracketBehind(scan, phrase);
}

/** A bracket behind the title or 씨 tells the same as one behind the name: 도서윤 의원(국민의힘·대구 달서갑), B씨(45·여). */
function addBracketBehind(scan: Scan, phrase: PersonPhrase): void {
  const facts = readBracket(scan.text, phrase.end);
  if (!facts) return;
  phrase.age ??= facts.age;
  phrase.gender ??= facts.gender;
  phrase.hanja ??= facts.hanja;
  phrase.latin ??= facts.latin;
  phrase.bracketPieces = phrase.bracketPieces.concat(facts.others);
}

/** 부회장 겸 대표이사: at the same organization unless another is named. */
function addFurtherRoles(scan: Scan, phrase: PersonPhrase, main: WrittenRole, names: NameSpans): void {
  for (let more = 0; more < 2; more++) {
    const also = roleAlso(scan, phrase.end, names);
    const role = also && written(scan, also);
    if (!also || !role) return;
    role.organization ??= main.organization;
    phrase.roles.push(role);
    phrase.end = also.end;
  }
}

/** 주장 도강민 선수: what stands behind the name is the main role. */
function addRoleBefore(scan: Scan, phrase: PersonPhrase, before: RolePhrase, start: number, names: NameSpans): void {
  const role = written(scan, before);
  if (!role) return;
  if (GROUP_WORDS.has(role.title)) {
    phrase.group = true;
    return;
  }
  if (!role.organization || names.isDepartment(role.organization)) {
    const outer = affiliationAround(scan, start, names) ?? affiliationBefore(scan, before.start, names);
    if (outer && mayEmploy(outer, role.occupation)) role.organization = outer;
  }
  phrase.roles.push(role);
  const also = roleAlsoBefore(scan, before.start, names);
  const other = also && written(scan, also);
  if (!other) return;
  other.organization ??= role.organization;
  role.organization ??= other.organization;
  phrase.roles.push(other);
}

/** 도하윤(한빛은행 부장)씨, 표하린 가온대 교수(전 환경부 장관). */
function addRolesInBracket(scan: Scan, phrase: PersonPhrase, names: NameSpans): void {
  for (const piece of phrase.bracketPieces) {
    const found = roleInBracket(scan, piece, names);
    const role = found && written(scan, found);
    if (role) phrase.roles.push(role);
  }
}

/** 해군 정보부장을 지낸 표하린 예비역 소장: a rank without an organization has that of the office. */
function addPastRole(scan: Scan, phrase: PersonPhrase, past: RolePhrase): void {
  const role = written(scan, past);
  if (!role) return;
  const [main] = phrase.roles;
  if (main && !main.occupation) main.organization ??= role.organization;
  phrase.roles.push(role);
}

/** 고 박재민, 고(故) 오도현, 故 한결, 숨진 탁가온: what stands before the whole phrase. */
function statusBefore(scan: Scan, start: number): RoleStatus | undefined {
  const { text } = scan;
  const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start;
  if (end === 0) return undefined;
  if (text[end - 1] === ')') return end >= 4 && statusAt(scan, end - 4)?.end === end && text.startsWith('고(', end - 4) ? 'deceased' : undefined;
  const isHanja = CLASS_OF[text.charCodeAt(end - 1)] === CharClass.hanja;
  if (isHanja) return statusAt(scan, end - 1)?.status === 'deceased' ? 'deceased' : undefined;
  return end < start && statusEndingAt(scan, end)?.status === 'deceased' ? 'deceased' : undefined;
}

/** Notes 씨, 군 or 양 behind the name, and a bracket behind that. */
function readAddress(scan: Scan, phrase: PersonPhrase): void {
  const { text } = scan;
  const at = phrase.nameEnd;
  const spaced = text[at] === ' ' ? at + 1 : at;
  const word = text[spaced];
  if (word !== '씨' && word !== '군' && word !== '양') return;
  if (CLASS_OF[text.charCodeAt(spaced + 1)] === CharClass.hangul && !(scan.particleAt(spaced + 1) > 0)) return;
  phrase.address = word;
  phrase.end = spaced + 1;
  addBracketBehind(scan, phrase);
}
