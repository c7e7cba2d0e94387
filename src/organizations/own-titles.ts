/** What stands beside a name that ends in one syllable, and beside nothing else: 가온고 교장, 솔빛초 4학년, 송파서 형사과장. */
import { CharacterSet } from '../engine/tables';

/** Who belongs to a school and what it has, behind its name: 교사, 학생 9명, 급식실, 3학년; 를 졸업한, 에 다니는. */
const OF_SCHOOL =
  '(?:(?:의 [가-힣]{2,4} (?:교장|교감|교사))|(?: (?:[가-힣]{1,4} )?(?:교장|교감|교사|교직원|야구부|축구부|농구부|배구부|학생|재학생|졸업생|신입생|전교생|학부모|동문|총동문회|동창회|졸업|재학|출신|급식실|운동장|체육관|강당|교정|교실|폐교|통폐합))|(?:[을를] (?:나와|나온|졸업|중퇴|다니))|(?:에 (?:다니|재학|입학|진학)))';

/** Titles that belong to what a suffix of one syllable says: 한빛대 총장, 가온고 교사, 송파서 형사과장. */
const OWN_TITLES: ReadonlyMap<string, RegExp> = new Map([
  ['대', /^ (?:[가-힣]{1,8} )?(?:명예|초빙|석좌|겸임|연구|특임|부)?(?:교수|총장|학장|대학원장|교무처장|입학처장|입학본부장)/],
  ['고', new RegExp(`^(?: [1-3]학년|${OF_SCHOOL})`)],
  ['중', new RegExp(`^(?: [1-3]학년|${OF_SCHOOL})`)],
  ['초', new RegExp(`^(?: [1-6]학년|${OF_SCHOOL})`)],
  ['서', /^ (?:형사과장|수사과장|서장|경비과장|교통과장|여성청소년과장)/],
]);

/** Their syllables. */
const TITLED = new CharacterSet(OWN_TITLES.keys());

/** Nouns that end like a high school: 교통사고 피해 학생, 실종신고 학부모. */
const NO_SCHOOLS: ReadonlySet<string> = new Set('사고 신고 광고 보고 경고 해고 권고 원고 피고 창고 재고 최고'.split(' '));

/** How much of what stands behind a name is looked at. */
const LONGEST = 20;

/** Whether a title or a noun follows that belongs to what the last syllable before an offset says. */
export function hasOwnTitle(text: string, end: number): boolean {
  if (!TITLED.has(text.charCodeAt(end - 1)) || NO_SCHOOLS.has(text.slice(end - 2, end))) return false;
  return OWN_TITLES.get(text[end - 1]!)?.test(text.slice(end, end + LONGEST)) ?? false;
}
