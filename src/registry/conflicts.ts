/** Titles of one person that can't all be right: 원장 here and 부원장 there, of one body at one time. */
import type { PersonRole } from '../types';

/** Offices and ranks of which somebody has one at a time in one body, from the highest to the lowest. */
const LADDERS: readonly ReadonlySet<string>[] = [
  '장관 차관 차관보',
  '실장 국장 과장 팀장',
  '본부장 부장 차장 과장 대리',
  '사장 부사장 전무 상무',
  '회장 부회장',
  '총장 부총장 학장',
  '원장 부원장',
  '교장 교감 교사',
  '교수 부교수 조교수',
  '시장 부시장',
  '도지사 부지사',
  '군수 부군수',
  '구청장 부구청장',
  '의장 부의장',
  '위원장 부위원장 간사',
  '서장 과장 팀장',
  '치안정감 치안감 경무관 총경 경정 경감 경위 경사',
  '대장 중장 소장 준장 대령 중령 소령 대위',
  '감독 코치 선수',
].map((ladder) => new Set(ladder.split(' ')));

/** For each title the ladders that it is on, as bits. */
const LADDERS_OF: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const table = new Map<string, number>();
  LADDERS.forEach((ladder, k) => ladder.forEach((title) => table.set(title, (table.get(title) ?? 0) | (1 << k))));
  return table;
})();

/** The ladders that two roles or more are on, as bits: without one nothing can contradict. */
function sharedLadders(roles: readonly PersonRole[]): number {
  let once = 0;
  let shared = 0;
  for (const { title } of roles) {
    const ladders = LADDERS_OF.get(title) ?? 0;
    shared |= once & ladders;
    once |= ladders;
  }
  return shared;
}

/** Whether a role is held now, as far as it is written. */
function isCurrent({ status }: PersonRole): boolean {
  return status === undefined || status === 'current';
}

/** Whether titles are held besides one. */
function hasOther(titles: ReadonlySet<string> | undefined, title: string): boolean {
  return titles !== undefined && (titles.size > 1 || !titles.has(title));
}

/**
 * The titles that contradict each other, in order of the roles; empty when none do. Work is in proportion to the roles.
 *
 * @example conflictingTitles([{ title: '원장' }, { title: '부원장' }]) // ['원장', '부원장']
 */
export function conflictingTitles(roles: readonly PersonRole[]): string[] {
  const current = roles.filter(isCurrent);
  const shared = sharedLadders(current);
  if (shared === 0) return [];
  const found = new Set<PersonRole>();
  for (let k = 0; k < LADDERS.length; k++) {
    if ((shared & (1 << k)) === 0) continue;
    const ladder = LADDERS[k]!;
    const onLadder = current.filter(({ title }) => ladder.has(title));
    const titles = new Set(onLadder.map(({ title }) => title));
    if (titles.size < 2) continue;
    // Bodies may be one where either is not written.
    const ofBody = new Map<string | undefined, Set<string>>();
    for (const { title, affiliation } of onLadder) {
      const known = ofBody.get(affiliation);
      if (known) known.add(title);
      else ofBody.set(affiliation, new Set([title]));
    }
    for (const role of onLadder) {
      const { title, affiliation } = role;
      if (affiliation === undefined || hasOther(ofBody.get(affiliation), title) || hasOther(ofBody.get(undefined), title)) found.add(role);
    }
  }
  return [...new Set(roles.filter((role) => found.has(role)).map(({ title }) => title))];
}
