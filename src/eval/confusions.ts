/** What went wrong, mention by mention. */
import type { AnnotatedDocument } from '../formats/types';
import type { Judgement } from './attributes';
import { pairsOf, type Compared, type Pair } from './matching';
import type { Confusion } from './types';

/** Text shown before and behind a mention, in UTF-16 code units. */
const AROUND = 20;
/** Text shown of a mention's beginning and of its end; a long statement is cut between. */
const INSIDE = 30;
/** Two kinds over one another are one mistake when they share this much: a name inside a quote is none. */
const SAME_THING = 0.5;

/** Spans that found no equal: those over one another are a wrong boundary or a wrong kind, the others missed or spurious. */
export function confusionsOf(document: AnnotatedDocument, gold: readonly Compared[], predicted: readonly Compared[], exact: readonly Pair[]): Confusion[] {
  const right = new Set(exact.flatMap((pair) => [pair.gold, pair.predicted]));
  const missed = gold.filter((span) => !right.has(span));
  const wrong = predicted.filter((span) => !right.has(span));
  const pairs = pairsOf(missed, wrong, (a, b) => (a.kind === b.kind ? 0 : SAME_THING));
  const paired = new Set(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const found = [
    ...pairs.map(({ gold: g, predicted: p }) => confusion(document, g.kind === p.kind ? 'wrong-boundary' : 'wrong-kind', g, p)),
    ...missed.filter((span) => !paired.has(span)).map((span) => confusion(document, 'missed', span, undefined)),
    ...wrong.filter((span) => !paired.has(span)).map((span) => confusion(document, 'spurious', undefined, span)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** A mention that was found and says something wrong. */
export function attributeConfusion(document: AnnotatedDocument, { gold, predicted }: Pair, { attribute, expected, found }: Judgement): Confusion {
  return {
    ...confusion(document, 'wrong-attribute', gold, predicted),
    attribute,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}

function confusion({ id, text }: AnnotatedDocument, type: Confusion['type'], gold: Compared | undefined, predicted: Compared | undefined): Confusion {
  const { start, end } = (gold ?? predicted)!;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return {
    type,
    id,
    ...(gold ? { gold: spanOf(gold) } : {}),
    ...(predicted ? { predicted: spanOf(predicted) } : {}),
    context: `${before}⟦${shortened(text, start, end)}⟧${behind}`.replace(/\s+/g, ' '),
  };
}

function shortened(text: string, start: number, end: number): string {
  return end - start <= 2 * INSIDE ? text.slice(start, end) : `${text.slice(start, start + INSIDE)}… ${text.slice(end - INSIDE, end)}`;
}

function spanOf({ kind, start, end }: Compared): NonNullable<Confusion['gold']> {
  return { kind, start, end };
}

function startOf({ gold, predicted }: Confusion): number {
  return (gold ?? predicted)!.start;
}
