/** Offices of states and of divisions: who holds one has the place before it for an employer (케냐 외교장관, 청주시 이범우 시장). */

/** Rules of places that are states: 일본 총리, 美 국무장관. */
export const STATE_RULES: ReadonlySet<string> = new Set(['places/country', 'places/hanja', 'places/syllable']);

/** What an office of a state ends with. */
const STATE_OFFICES = '대통령 부통령 총리 장관 차관 주석 국왕 여왕 왕세자 총통 외무상 방위상 외상 관방상 대사 총영사 대법원장 합참의장'.split(' ');

/** What ends like one and is none. */
const NO_STATE_OFFICES: ReadonlySet<string> = new Set(['홍보대사', '명예대사', '명예총영사']);

/** How many syllables may stand before the ending: 외교 in 외교장관, 과학기술 in 과학기술장관. */
const LONGEST_FIELD = 4;

/** The last syllables of divisions that have a government of their own. */
export const GOVERNED = '시군구도';

/** Offices of divisions by how the divisions' names end, and of provinces and cities by their short names. */
const DIVISION_OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ([['시', '시장 부시장'], ['군', '군수 부군수'], ['구', '구청장 부구청장'], ['도', '도지사 지사 부지사 교육감'], ['주', '주지사 부지사 총리']] as const).map(([unit, offices]) => [unit, new Set(offices.split(' '))]),
);
const SHORT_DIVISIONS: ReadonlySet<string> = new Set('서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주'.split(' '));
const SHORT_DIVISION_OFFICES: ReadonlySet<string> = new Set('시장 지사 도지사 부시장 부지사 교육감'.split(' '));

/**
 * Whether a title is, or begins with, an office of a state.
 *
 * @example isStateOffice('외교장관') // true
 */
export function isStateOffice(title: string): boolean {
  const space = title.indexOf(' ');
  const office = space < 0 ? title : title.slice(0, space);
  return !NO_STATE_OFFICES.has(office) && STATE_OFFICES.some((ending) => office.endsWith(ending) && office.length - ending.length <= LONGEST_FIELD);
}

/**
 * Whether a title is an office of a Korean division.
 *
 * @param division as it is written: 청주시, 충북
 * @example isDivisionOffice('청주시', '부시장') // true
 */
export function isDivisionOffice(division: string, title: string): boolean {
  if (SHORT_DIVISIONS.has(division)) return SHORT_DIVISION_OFFICES.has(title);
  return DIVISION_OFFICES.get(division.slice(-1))?.has(title) ?? false;
}
