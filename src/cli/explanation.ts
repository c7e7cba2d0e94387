/**
 * Why mentions are mentions and other candidates are not, as text.
 */
import type { ExplainedCandidate, Explanation, Mention, TextSpan } from '../types';
import { printable, type Palette } from './terminal';

/**
 * Every mention with its evidence and the candidates that it beat, then the candidates that lost to none.
 *
 * @param mentions the document's mentions, in order
 * @param explanation all candidates of the text
 */
export function explanationReport(mentions: readonly Mention[], explanation: Explanation, colors: Palette): string {
  const unused = new Set(explanation.candidates.filter((candidate) => candidate.outcome === 'rejected'));
  const blocks = mentions.map((mention) => {
    const winner = explanation.candidates.find((candidate) => isBehind(candidate, mention));
    const losers = [...unused].filter((candidate) => overlaps(candidate, mention));
    for (const loser of losers) unused.delete(loser);
    return [
      `  ${label(mention, colors)}  ${colors.faint(mention.rule)}  ${mention.confidence.toFixed(2)}`,
      ...evidenceLines(winner, colors),
      ...losers.flatMap((loser) => loserLines(loser, colors)),
    ].join('\n');
  });
  if (unused.size > 0) {
    const lines = [...unused].flatMap((candidate) => loserLines(candidate, colors));
    blocks.push([`  ${colors.title('Candidates that no mention replaced')}`, ...lines].join('\n'));
  }
  return blocks.length === 0 ? colors.faint('  No candidates.') : blocks.join('\n');
}

function isBehind(candidate: ExplainedCandidate, mention: Mention): boolean {
  const sameSpan = candidate.start === mention.start && candidate.end === mention.end;
  return candidate.outcome === 'accepted' && candidate.kind === mention.kind && sameSpan;
}

function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function label({ kind, text, start, end }: TextSpan & { kind: string }, colors: Palette): string {
  return `${kind} ${colors.name(printable(text))} ${colors.faint(`[${start}–${end}]`)}`;
}

function evidenceLines(candidate: ExplainedCandidate | undefined, colors: Palette): string[] {
  return (candidate?.evidence ?? []).map(({ feature, weight }) => {
    const amount = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
    return `      ${weight < 0 ? colors.bad(amount) : colors.good(amount)} ${feature}`;
  });
}

function loserLines(candidate: ExplainedCandidate, colors: Palette): string[] {
  const reason = candidate.reason === undefined ? '' : `: ${printable(candidate.reason)}`;
  const score = colors.faint(`${candidate.rule}  ${candidate.score.toFixed(2)}`);
  return [
    `    ${colors.bad('✗')} ${label(candidate, colors)}  ${score}${reason}`,
    ...evidenceLines(candidate, colors).map((line) => `    ${line}`),
  ];
}
