import type { Statement } from './types';

/** A way in which news prose reports what somebody said. */
export interface QuoteRule {
  id: string;
  /** Why it works, in one sentence. */
  why: string;
  /** Sentences that hold such a statement. */
  accept: readonly string[];
  /** Sentences that look alike and hold none of this rule. */
  reject: readonly string[];
  /** Share of its statements that were right on the development set, with a speaker and without. */
  confidence: { attributed: number; unattributed: number };
}

/** The rules, in the order in which the scanner tries them on a sentence. */
export const QUOTE_RULES: readonly QuoteRule[] = [
  {
    id: 'quotes/answer',
    why: 'Marks that fill a whole sentence hold an answer of an interview, or words that the next sentence attributes.',
    accept: ['―언제 여나.\n“다음 달에 연다.”'],
    reject: ['“봄” 여름 가을'],
    confidence: { attributed: 0.97, unattributed: 0.6 },
  },
  {
    id: 'quotes/headline',
    why: 'In a headline the name stands right before the marks, without a particle or a verb.',
    accept: ['솔빛시장 “예산 두 배로 늘리겠다”'],
    reject: ['‘봄의 노래’ 개봉'],
    confidence: { attributed: 0.9, unattributed: 0.3 },
  },
  {
    id: 'quotes/according-to',
    why: 'What follows 에 따르면 is its source\'s statement, to the end of the sentence.',
    accept: ['경찰에 따르면 불은 2층에서 났다.'],
    reject: ['법에 따르면 신고는 7일 안에 해야 한다.'],
    confidence: { attributed: 0.96, unattributed: 0.93 },
  },
  {
    id: 'quotes/direct',
    why: 'Marks with 고, 라고, 며 and a verb of saying hold somebody\'s own words.',
    accept: ['시장은 “길을 열겠다”고 말했다.', '시장은 ‘길을 열겠다’며 웃었다.'],
    reject: ['이 현상을 ‘마른장마’라고 부른다.', '‘길을 열겠습니다’라는 주제로 열린다.'],
    confidence: { attributed: 0.97, unattributed: 0.85 },
  },
  {
    id: 'quotes/truncated',
    why: 'A teaser breaks off inside the marks; the speaker before them stands.',
    accept: ['시장은 “길을 열고 다리를 놓'],
    reject: ['시장은 “길을 열겠다”고 말했다.'],
    confidence: { attributed: 0.7, unattributed: 0.4 },
  },
  {
    id: 'quotes/indirect',
    why: 'A clause before 다고, 라고, 냐고, 자고 or 다며 and a verb of saying reports what its subject said.',
    accept: ['시장은 길을 열겠다고 밝혔다.', '시장은 길을 열자고 제안했다.'],
    reject: ['시장은 길이 열릴 것이라고 생각했다.', '자신을 의사라고 밝힌 남성이 왔다.', '시장은 길을 열려고 했다.'],
    confidence: { attributed: 0.92, unattributed: 0.7 },
  },
  {
    id: 'quotes/noun-of-saying',
    why: 'A clause in 는 belongs to the noun of saying behind it.',
    accept: ['길이 좁다는 지적이 나온다.', '시는 길을 열겠다는 입장이다.'],
    reject: ['길이 좁다는 점이 문제다.', '시장은 뒷돈을 받았다는 의혹을 받고 있다.'],
    confidence: { attributed: 0.88, unattributed: 0.88 },
  },
  {
    id: 'quotes/reported',
    why: 'What is known or heard (것으로 알려졌다, 전해졌다) is a report without a speaker.',
    accept: ['두 사람은 곧 만날 것으로 알려졌다.'],
    reject: ['비가 올 것으로 보인다.', '원인은 과로인 것으로 나타났다.'],
    confidence: { attributed: 0.9, unattributed: 0.9 },
  },
  {
    id: 'quotes/hearsay',
    why: 'A closing 고 한다 passes on what is said in general.',
    accept: ['그 집은 백 년이 넘었다고 한다.'],
    reject: ['그 집을 고치고자 한다.'],
    confidence: { attributed: 0.7, unattributed: 0.75 },
  },
];

const BY_ID: ReadonlyMap<string, QuoteRule> = /* @__PURE__ */ new Map(QUOTE_RULES.map((rule) => [rule.id, rule]));

/** How often statements like this one were right on the development set. */
export function confidenceOf(statement: Statement): number {
  const rule = BY_ID.get(statement.rule);
  if (!rule) return 0.5;
  const base = statement.speaker ? rule.confidence.attributed : rule.confidence.unattributed;
  return statement.basis === 'carried-over' || statement.basis === 'pronoun' ? Math.round(base * 95) / 100 : base;
}
