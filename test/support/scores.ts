/** Precision and recall of mentions against annotated ones, for tests; the project's tables come from its own scorer. */

/** A stretch of a kind, annotated or found. */
export interface ScoredSpan {
  kind: string;
  start: number;
  end: number;
}

/** Shared characters over the characters that either covers. */
function closeness(a: ScoredSpan, b: ScoredSpan): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs of annotated and found mentions of a kind, one to one, the closest first; `atLeast` 1 asks for the same span. */
export function pairs<G extends ScoredSpan, F extends ScoredSpan>(gold: readonly G[], found: readonly F[], kind: string, atLeast: number): [G, F][] {
  const possible = gold
    .filter((g) => g.kind === kind)
    .flatMap((g) => found.filter((f) => f.kind === kind).map((f): [G, F, number] => [g, f, closeness(g, f)]))
    .filter(([, , share]) => share >= atLeast)
    .sort((a, b) => b[2] - a[2]);
  const taken = new Set<ScoredSpan>();
  return possible.flatMap(([g, f]): [G, F][] => {
    if (taken.has(g) || taken.has(f)) return [];
    taken.add(g).add(f);
    return [[g, f]];
  });
}

/** F1 of a kind. */
export function f1(gold: readonly ScoredSpan[], found: readonly ScoredSpan[], kind: string, atLeast = 1): number {
  const total = [...gold, ...found].filter((span) => span.kind === kind).length;
  return total === 0 ? 1 : (2 * pairs(gold, found, kind, atLeast).length) / total;
}

/** Letters alone: spaces and list dots do not count in names. */
function fold(value: unknown): string {
  return String(value ?? '').normalize('NFC').replace(/[\s·‧・ㆍ]/g, '');
}

/** Whether a value is one of the annotated alternatives, `|` between them. */
export function isOneOf(gold: unknown, found: unknown): boolean {
  return found !== undefined && String(gold).split('|').some((alternative) => fold(alternative) === fold(found));
}
