/**
 * How far confidences can be trusted: of the mentions given 0.8, about 80% should be right (expected calibration error),
 * and right ones should have more than wrong ones (area under the curve).
 */

/** A mention with its confidence, 0 to 1, and whether the gold has its kind and span. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** The mentions of one tenth of the confidences. */
export interface Tenth {
  /** The least confidence in it. */
  from: number;
  count: number;
  /** The mean confidence, and the share that is right. */
  confidence: number;
  right: number;
}

/** The tenths that have mentions, in order. */
export function tenths(judged: readonly Judged[]): Tenth[] {
  const groups = new Map<number, Judged[]>();
  for (const item of judged) {
    const tenth = Math.min(9, Math.floor(item.confidence * 10));
    const group = groups.get(tenth);
    if (group) group.push(item);
    else groups.set(tenth, [item]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([tenth, group]) => ({
      from: tenth / 10,
      count: group.length,
      confidence: group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length,
      right: group.filter(({ right }) => right).length / group.length,
    }));
}

/** The mean distance between confidence and share over the tenths, each by its mentions; 0 is perfect. */
export function expectedError(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  return tenths(judged).reduce((sum, { count, confidence, right }) => sum + (count * Math.abs(confidence - right)) / judged.length, 0);
}

/** The chance that a right mention has more confidence than a wrong one, ties counted half; 0.5 where there is nothing to tell. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const ordered = [...judged].sort((a, b) => a.confidence - b.confidence);
  let wrong = 0;
  let wins = 0;
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    let rightHere = 0;
    while (to < ordered.length && ordered[to]!.confidence === ordered[from]!.confidence) if (ordered[to++]!.right) rightHere++;
    const wrongHere = to - from - rightHere;
    wins += rightHere * (wrong + wrongHere / 2);
    wrong += wrongHere;
    from = to;
  }
  const right = ordered.length - wrong;
  return right === 0 || wrong === 0 ? 0.5 : wins / (right * wrong);
}

/** The table as text: a line for each tenth, then the two measures. */
export function calibrationTable(judged: readonly Judged[]): string {
  const rows = tenths(judged).map(
    ({ from, count, confidence, right }) => `  ${from.toFixed(1)}  ${String(count).padStart(5)} mentions  mean confidence ${confidence.toFixed(2)}  right ${right.toFixed(2)}`,
  );
  return [...rows, `  expected calibration error ${expectedError(judged).toFixed(3)}  area under the curve ${areaUnderCurve(judged).toFixed(3)}`].join('\n');
}
