/** What a bare noun that points back to an organization stands for (같은 대학, 회사 측은), by the types of organizations. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['당', ['party']],
  ['정당', ['party']],
  ['대학', ['university']],
  ['대학교', ['university']],
  ['학교', ['school', 'university']],
  ['회사', ['company', 'bank', 'agency-entertainment']],
  ['사측', ['company', 'bank', 'agency-entertainment']],
  ['업체', ['company']],
  ['기업', ['company']],
  ['그룹', ['company']],
  ['은행', ['bank']],
  ['병원', ['hospital']],
  ['팀', ['team', 'department']],
  ['구단', ['team']],
  ['연구소', ['research']],
  ['연구원', ['research', 'public-agency']],
  ['위원회', ['committee']],
  ['단체', ['ngo', 'association']],
  ['협회', ['association']],
  ['조합', ['association', 'union', 'bank']],
  ['재단', ['association', 'ngo', 'public-agency']],
  ['교회', ['religious']],
  ['법원', ['court']],
  ['경찰서', ['police']],
  ['소방서', ['fire']],
  ['부처', ['ministry']],
  ['신문', ['media']],
  ['매체', ['media']],
  ['통신', ['media']],
  ['소속사', ['agency-entertainment', 'company']],
]);

/**
 * The types of organizations that a noun stands for; `undefined` for a noun that points back to none.
 *
 * @example kindsOf('대학') // ['university']
 */
export function kindsOf(noun: string): readonly string[] | undefined {
  return KINDS.get(noun);
}
