/**
 * How often a rule's mentions are right: of those on the development sets (news sentences and articles), the share whose
 * span is the annotated one, drawn towards 0.9 where a rule fired fewer than twenty times.
 */
export const CONFIDENCE: ReadonlyMap<string, number> = new Map([
  ['dates/anchored-duration', 0.85],
  ['dates/clock', 0.94],
  ['dates/day', 0.97],
  ['dates/directed', 0.8],
  ['dates/duration', 0.96],
  ['dates/holiday', 0.92],
  ['dates/league-season', 0.9],
  ['dates/list', 0.8],
  ['dates/match-clock', 0.92],
  ['dates/month', 0.88],
  ['dates/month-day', 0.9],
  ['dates/offset', 0.75],
  ['dates/part-of-day', 0.9],
  ['dates/period', 0.94],
  ['dates/range', 0.92],
  ['dates/relative', 0.93],
  ['dates/season', 0.8],
  ['dates/series', 0.95],
  ['dates/start-with-duration', 0.94],
  ['dates/title-year', 0.9],
  ['dates/weekday', 0.9],
  ['dates/year', 0.95],
]);
