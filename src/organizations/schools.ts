/** Short names of schools by their pupils, their heads and their lists: 솔빛초 도하윤(6학년), 한가람(새론중), 가온고(교장 서이담). */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { endsInCommonWord } from '../engine/contexts';
import { givenOdds, isSurname } from '../engine/name-syllables';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';

/** The last syllables of the names of elementary, middle and high schools. */
const SCHOOLS = new CharacterSet('초중고');
/** The fewest syllables of such a name: 참고, 최고 and 광고 have fewer. */
const SHORTEST = 3;
/** How much of what stands behind or before a name is looked at. */
const LONGEST = 24;

/** What schools have teams of. */
const SPORTS = '야구|축구|농구|배구|핸드볼|레슬링|유도|씨름|태권도|탁구|수영|육상|검도|하키|배드민턴|테니스|양궁|사격|역도|체조|펜싱|럭비|카누|조정|사이클|복싱|볼링|바둑';

/** 교장 도하윤 in the bracket behind the school. */
const HEAD_IN_BRACKET = /^\((?:학교장|교장|교감) /;
/** 6학년, 3년, 2 behind a pupil's name, in a bracket. */
const PUPIL = /^ [가-힣]{2,4} ?\([1-6](?:학년|년)?[),·]/;
const PUPIL_OF_SPORT = new RegExp(`^ [가-힣]{2,4} ?\\((?:${SPORTS})\\)`);
const PUPIL_OR_TEACHER = /^ ([가-힣]{3}) (?:학생|선수|양|군|교사|교감)(?![가-힣]{2})/;
/** Its pupils fill the bracket behind a school's team. */
const TEAM_IN_BRACKET = /^\(([가-힣]{2,4})[,·] ?[가-힣]{2,4}[),·]/;
/** 솔빛중 소속, 솔빛중 야구부; 야구 솔빛중. */
const TEAM_BEHIND = new RegExp(`^ (?:소속 |(?:${SPORTS})(?:부|팀| ))`);
const SPORT_BEFORE = new RegExp(`(?:${SPORTS}) $`);
/** 충북(솔빛초): the region that a pupil plays for. */
const REGION_OPENS = /(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)\($/;
/** What fills the bracket behind a pupil's name: the school, and the year. */
const REST_OF_BRACKET = /^ ?(?:[1-6](?:학년|년)?)?[),·]/;
/** 도하윤(, 18·: what stands before the school there. */
const NAME_OPENS = /([가-힣]{2,4}) ?\((?:\d\d[·,] ?)?$/;
const AGE_OPENS = /\(\d\d[·,] ?$/;
const HANGUL_OPENS = /[가-힣]\($/;
/** Another school before or behind in a list, with its province in front or its pupil behind. */
const LISTED_BEFORE = /([가-힣]{2,8}[초중고])(?: [가-힣]{3})?(?:, ?|·| ?[△▲])(?:[가-힣]{2} )?$/;
const LISTED_BEHIND = /^(?: [가-힣]{3})?(?:, ?|·| ?[△▲])(?:[가-힣]{2} )?([가-힣]{2,8}[초중고])(?=[ ,·△▲(\n]|[가은는이의와과도]|$)/;
/** What a verb has before 고: 차지했고, 출발하고. */
const VERBS = new CharacterSet('했았었였됐겠하되지으시가오보주');

/** Whether a word may be a pupil's name: most have three syllables. */
function isFullName(name: string): boolean {
  return isSurname(name, 0) && (name.length === 3 || givenOdds(name, 1, name.length) > 0);
}

/** Whether what stands beside a word that ends in 초, 중 or 고 makes it a school. */
export function isSchoolHere(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if (!SCHOOLS.has(text.charCodeAt(end - 1)) || end - start < SHORTEST) return false;
  // 말하고, 늘었고: most words that end so are verbs.
  if (text[end - 1] === '고' && text[end] !== ')' && text[end] !== '(' && VERBS.has(text.charCodeAt(end - 2))) return false;
  const behind = text.slice(end, end + LONGEST);
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const team = TEAM_IN_BRACKET.exec(behind);
  if (HEAD_IN_BRACKET.test(behind) || PUPIL.test(behind) || PUPIL_OF_SPORT.test(behind) || (team && isFullName(team[1]!))) return true;
  if (text[end - 1] === '고') {
    if (behind.startsWith(')') && (HANGUL_OPENS.test(before) || AGE_OPENS.test(before))) return true;
    // 교통사고, 마치고.
    if (endsInCommonWord(scan, start, end) || VERBS.has(text.charCodeAt(end - 2))) return false;
  }
  const pupil = text[end - 1] === '고' ? null : PUPIL_OR_TEACHER.exec(behind);
  if (pupil && isFullName(pupil[1]!) && givenOdds(pupil[1]!, 1, 3) > 0) return true;
  // 수감중, 지난달초: a noun with 중 or 초 written onto it; 성주 is a place as well.
  const stem = scan.flagsOfStretch(start, end - 1);
  const noun = (stem & Flag.common) !== 0 && !(stem & PLACE_FLAGS);
  if (!noun && (TEAM_BEHIND.test(behind) || SPORT_BEFORE.test(before))) return true;
  if (!noun && REST_OF_BRACKET.test(behind) && REGION_OPENS.test(before)) return true;
  const owner = !noun && REST_OF_BRACKET.test(behind) ? NAME_OPENS.exec(before) : null;
  return (owner !== null && isFullName(owner[1]!)) || isInList(text[end - 1]!, before, behind, noun);
}

/** 솔빛초·새론중, 가온고: neighbours of two levels, or of one that no noun and no verb ends like (운전중, 통화중; 마시고, 즐기고). */
function isInList(last: string, before: string, behind: string, noun: boolean): boolean {
  const other = (LISTED_BEHIND.exec(behind) ?? LISTED_BEFORE.exec(before))?.[1];
  return other !== undefined && other.length >= SHORTEST && (other.endsWith(last) ? !noun && last !== '고' : !(other.endsWith('고') && VERBS.has(other.charCodeAt(other.length - 2))));
}
