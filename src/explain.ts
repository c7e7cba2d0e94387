/** Why a span is or is not an entity. */
import type { PassedOver } from './engine/document';
import { type Lexicons, read } from './extract';
import { TABLES } from './name-kinds';
import type { ResolvedOptions } from './options';
import { normalizeText, originalEnd, originalStart } from './text/normalize';
import type { ExplainedCandidate, Explanation, Span } from './types';

/** All candidates that touch a span of the caller's string, with their evidence and what removed them. */
export function explainText(input: string, span: Span, lexicons: Lexicons, options: ResolvedOptions): Explanation {
  const source = normalizeText(input);
  const passedOver: PassedOver[] = [];
  const reading = read(source.text, lexicons, options, passedOver);
  const winners = new Set(reading.names?.names);
  const located = (start: number, end: number): { start: number; end: number; text: string } => {
    const from = originalStart(source, start);
    const to = originalEnd(source, end);
    return { start: from, end: to, text: input.slice(from, to) };
  };
  const candidates: ExplainedCandidate[] = (reading.names?.document.candidates.list ?? []).map((candidate) => {
    const table = TABLES[candidate.kind];
    const evidence = candidate.features
      .map((feature) => ({ feature: table.names[feature]!, weight: table.weight(feature) }))
      .concat({ feature: 'extension', weight: Math.round(candidate.given * 100) / 100 })
      .filter((item) => item.weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const won = winners.has(candidate);
    return {
      kind: candidate.kind,
      ...located(candidate.start, candidate.end),
      rule: candidate.rule,
      score: Math.round(candidate.score * 100) / 100,
      evidence,
      outcome: won ? 'accepted' : 'rejected',
      ...(won ? {} : { reason: candidate.reason ?? 'it lies outside the zones of the scope' }),
    };
  });
  for (const { kind, start, end, rule, bound } of passedOver) {
    const score = Math.round(bound * 100) / 100;
    candidates.push({ kind, ...located(start, end), rule, score, evidence: [], outcome: 'rejected', reason: `no evidence could carry it: its score is ${score.toFixed(2)} at most` });
  }
  for (const mention of [...reading.dates, ...reading.quotes, ...reading.others]) {
    candidates.push({ kind: mention.kind, ...located(mention.start, mention.end), rule: mention.rule, score: mention.confidence, evidence: [], outcome: 'accepted' });
  }
  for (const { mention, reason } of reading.lost) {
    candidates.push({ kind: mention.kind, ...located(mention.start, mention.end), rule: mention.rule, score: mention.confidence, evidence: [], outcome: 'rejected', reason });
  }
  return {
    span: { ...span, text: input.slice(span.start, span.end) },
    candidates: candidates
      .filter((candidate) => candidate.start < span.end && candidate.end > span.start && options.kinds.has(candidate.kind))
      .sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score),
  };
}
