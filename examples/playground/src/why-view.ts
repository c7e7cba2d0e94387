/** The panel that says why a mention is one: rule, evidence, what lost. */
import type { ExplainedCandidate, MentionKind } from '../../../src/types';
import { wordsOf } from '../../../src/render/words';
import { byId, element, shortened } from './dom';
import type { Explained } from './protocol';
import { currentLocale, say } from './texts';

const MOST_CANDIDATES = 20;
/** The longest text of a candidate that is shown, in characters. */
const LONGEST = 60;

/** Shows an explanation and moves the focus to it. */
export function showWhy({ text, mention, candidates }: Explained): void {
  const words = wordsOf(currentLocale());
  byId('why-title').replaceChildren(...(mention ? [element('span', `ke-key ke-${mention.kind}`, words.kinds[mention.kind]), ' '] : []), shortened(text, LONGEST));
  const winner = mention && candidates.find(({ kind, outcome, text: found }) => kind === mention.kind && outcome === 'accepted' && found === text);
  const others = candidates.filter((candidate) => candidate !== winner).slice(0, MOST_CANDIDATES);
  const lost = others.filter(({ outcome }) => outcome === 'rejected');
  const won = mention ? [] : others.filter(({ outcome }) => outcome === 'accepted');
  byId('why-content').replaceChildren(
    ...(mention ? [fieldList([[say('rule'), mention.rule], [say('confidence'), mention.confidence.toFixed(2)], ...mention.fields])] : []),
    ...(mention ? [element('h3', '', say('evidence')), winner && winner.evidence.length > 0 ? evidenceTable(winner) : element('p', 'hint', say('noEvidence'))] : []),
    ...(won.length > 0 ? [element('h3', '', say('won')), candidateList(won)] : []),
    ...(lost.length > 0 ? [element('h3', '', say('lost')), candidateList(lost)] : [element('p', 'hint', !mention && won.length === 0 ? say('noCandidates') : say('noneLost'))]),
  );
  byId('why').hidden = false;
  byId('why-title').focus({ preventScroll: true });
}

/** Takes the panel away. */
export function hideWhy(): void {
  byId('why').hidden = true;
}

function fieldList(fields: readonly (readonly [string, string])[]): HTMLElement {
  return element('dl', 'fields', ...fields.flatMap(([name, value]) => [element('dt', '', name), element('dd', '', value)]));
}

function evidenceTable({ evidence, score }: ExplainedCandidate): HTMLElement {
  const strongest = Math.max(...evidence.map(({ weight }) => Math.abs(weight)));
  const rows = evidence.map(({ feature, weight }) => {
    const bar = element('meter', weight < 0 ? 'against' : 'for');
    bar.max = strongest;
    bar.value = Math.abs(weight);
    bar.setAttribute('aria-hidden', 'true');
    return element('tr', '', element('td', 'number', signed(weight)), element('td', 'bar', bar), element('td', '', feature));
  });
  const sum = element('tr', 'sum', element('td', 'number', signed(score)), element('td'), element('td', '', say('score')));
  return element('table', 'evidence', element('tbody', '', ...rows, sum));
}

function candidateList(candidates: readonly ExplainedCandidate[]): HTMLElement {
  const { kinds } = wordsOf(currentLocale());
  return element('ul', 'candidates', ...candidates.map((candidate) => {
    const { kind, text, rule, score, reason, evidence } = candidate;
    const head = [element('span', `ke-key ke-${kind}`, Object.hasOwn(kinds, kind) ? kinds[kind as MentionKind] : kind), ' ', element('b', '', shortened(text, LONGEST)), ' ', element('code', '', rule), ` ${say('score')} ${signed(score)}`];
    const because = reason === undefined ? [] : [element('p', 'reason', reason)];
    if (evidence.length === 0) return element('li', '', ...head, ...because);
    return element('li', '', ...head, ...because, element('details', '', element('summary', '', say('evidence')), evidenceTable(candidate)));
  }));
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
