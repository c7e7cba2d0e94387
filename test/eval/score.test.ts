import { describe, expect, it } from 'vitest';
import { score, scoreTable, type AnnotatedDocument, type AnnotatedMention, type KindScore, type ScoreReport } from '../../src/eval';
import { extract } from '../../src/index';
import type { KoEntitiesError } from '../../src/index';
import fc from '../support/fast-check';
import { growthOverFourfold, MOST_GROWTH } from '../support/operations';
import { annotated, marked, type Marked } from './texts';

const TEXT = '서하늘 총장은 한빛대학교에서 “문을 열겠다고 여러 번 말해 왔다”고 했다. 도하윤 의원은 15일 춘천에 왔다.';

function scored(gold: readonly Marked[], predicted: readonly Marked[], more: Partial<AnnotatedDocument> = {}): ScoreReport {
  return score([annotated('1', TEXT, gold, more)], [{ id: 1, mentions: marked(TEXT, predicted) }], { resamples: 0 });
}

function kind(report: ScoreReport, name: KindScore['kind']): KindScore {
  const found = report.kinds.find((row) => row.kind === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe('exact and close matches', () => {
  it.each<[string, Marked[], Marked[], [number, number, number, number]]>([
    ['the same span', [['서하늘', 'person']], [['서하늘', 'person']], [1, 1, 1, 1]],
    ['a longer span that shares half', [['서하늘', 'person']], [['서하늘 총장', 'person']], [1, 1, 0, 1]],
    ['one that shares less', [['서하늘', 'person']], [['서하늘 총장은 ', 'person']], [1, 1, 0, 0]],
    ['a quote needs four fifths', [['문을 열겠다고 여러 번 말해 왔다', 'quote']], [['문을 열겠다고 여러 번 말해', 'quote']], [1, 1, 0, 1]],
    ['and not less', [['문을 열겠다고 여러 번 말해 왔다', 'quote']], [['문을 열겠다고 여러 번', 'quote']], [1, 1, 0, 0]],
    ['missed', [['서하늘', 'person']], [], [1, 0, 0, 0]],
    ['spurious', [], [['서하늘', 'person']], [0, 1, 0, 0]],
    ['one to one', [['서하늘', 'person']], [['서하늘', 'person'], ['서하', 'person']], [1, 2, 1, 1]],
  ])('%s', (_name, gold, predicted, [g, p, exact, close]) => {
    const [row] = scored(gold, predicted).kinds;
    expect([row?.gold, row?.predicted, row?.exact.correct, row?.close.correct]).toEqual([g, p, exact, close]);
  });

  it('counts precision, recall and F1 of each kind and of all', () => {
    const report = scored([['서하늘', 'person'], ['도하윤', 'person'], ['춘천', 'place']], [['서하늘', 'person'], ['한빛대학교', 'person'], ['총장', 'person'], ['춘천', 'place']]);
    const { exact } = kind(report, 'person');
    expect([exact.precision.value, exact.recall.value, exact.f1.value]).toEqual([1 / 3, 1 / 2, 2 / 5]);
    expect(report.overall).toMatchObject({ gold: 3, predicted: 4, exact: { correct: 2, precision: { value: 1 / 2 }, recall: { value: 2 / 3 }, f1: { value: 4 / 7 } } });
    expect(report.kinds.map((row) => row.kind)).toEqual(['person', 'place']);
  });

  it('a kind without predictions has precision 0', () => {
    expect(kind(scored([['춘천', 'place']], []), 'place').exact).toMatchObject({ precision: { value: 0 }, recall: { value: 0 }, f1: { value: 0 } });
  });

  it('leaves out kinds that the gold does not annotate, and those not asked for', () => {
    const report = scored([['춘천', 'place']], [['춘천', 'place'], ['서하늘', 'person']], { kinds: ['place'] });
    expect(report.kinds.map((row) => row.kind)).toEqual(['place']);
    const gold = [annotated('1', TEXT, [['춘천', 'place'], ['서하늘', 'person']])];
    expect(score(gold, [{ id: '1', mentions: [] }], { kinds: ['person'], resamples: 0 }).overall.gold).toBe(1);
  });

  it('compares dates by their written pieces where the gold has them so', () => {
    const text = '15일 오전 9시에 3시간 동안';
    const gold = annotated('1', text, [['15일', 'date'], ['오전 9시', 'time'], ['3시간', 'time']], { dates: 'parts' });
    const parts = [{ ...marked(text, [['15일', 'date']])[0]!, unit: 'date' as const }, { ...marked(text, [['오전 9시', 'date']])[0]!, unit: 'time' as const }];
    const duration = { ...marked(text, [['3시간', 'date']])[0]!, parts: [{ ...marked(text, [['3시간', 'date']])[0]!, unit: 'duration' as const }] };
    const mentions = [{ kind: 'date' as const, start: 0, end: 9, parts }, duration];
    const report = score([gold], [{ id: '1', mentions }], { resamples: 0 });
    expect(report.kinds.map((row) => [row.kind, row.exact.f1.value])).toEqual([['date', 1], ['time', 1]]);
    expect(score([{ ...gold, dates: 'mentions' }], [{ id: '1', mentions }], { resamples: 0 }).overall.exact.correct).toBe(0);
  });
});

describe('attributes', () => {
  const person = (gold: Partial<AnnotatedMention>, predicted: Partial<AnnotatedMention>): [string, number, number][] =>
    kind(scored([['서하늘', 'person', gold]], [['서하늘', 'person', predicted]]), 'person').attributes.map(({ attribute, stated, correct }) => [attribute, stated, correct]);

  it.each<[string, Partial<AnnotatedMention>, Partial<AnnotatedMention>, [string, number, number][]]>([
    ['right', { title: '총장' }, { title: '총장' }, [['title', 1, 1]]],
    ['wrong', { title: '총장' }, { title: '원장' }, [['title', 1, 0]]],
    ['missing', { title: '총장' }, {}, [['title', 1, 0]]],
    ['not stated', {}, { title: '총장' }, []],
    ['alternatives', { affiliation: '한빛대|한빛대학교' }, { affiliation: '한빛대학교' }, [['affiliation', 1, 1]]],
    ['spaces and middle dots do not count', { affiliation: '물·빛 재단' }, { affiliation: '물빛재단' }, [['affiliation', 1, 1]]],
    ['nor does decomposition', { name: '서하늘'.normalize('NFD') }, { name: '서하늘' }, [['name', 1, 1]]],
  ])('%s', (_name, gold, predicted, expected) => {
    expect(person(gold, predicted)).toEqual(expected);
  });

  it('are judged on close matches too', () => {
    expect(kind(scored([['서하늘', 'person', { title: '총장' }]], [['서하늘 ', 'person', { title: '총장' }]]), 'person').attributes[0]).toMatchObject({ stated: 1, correct: 1 });
  });

  it('a quote without a speaker must have none, where speakers are annotated', () => {
    const gold: Marked[] = [['문을', 'quote', { speaker: '서하늘' }], ['여러 번', 'quote']];
    const attributes = (words: readonly Marked[]): unknown => kind(scored(words, [['문을', 'quote', { speaker: '서하늘' }], ['여러 번', 'quote', { speaker: '도하윤' }]]), 'quote').attributes;
    expect(attributes(gold)).toMatchObject([{ attribute: 'speaker', stated: 2, correct: 1 }]);
    expect(attributes([['문을', 'quote'], ['여러 번', 'quote']])).toEqual([]);
  });
});

describe('confusions', () => {
  it('says what went wrong, in context', () => {
    const gold: Marked[] = [['서하늘', 'person', { title: '총장' }], ['한빛대학교', 'organization'], ['도하윤', 'person'], ['15일', 'date']];
    const predicted: Marked[] = [['서하늘', 'person', { title: '원장' }], ['한빛대학교', 'place'], ['도하윤 의원', 'person'], ['춘천', 'place']];
    expect(scored(gold, predicted).confusions.map(({ type, gold: g, predicted: p, context, attribute, expected, found }) => [type, g?.kind, p?.kind, /⟦(?<words>.*)⟧/.exec(context)?.groups?.['words'], attribute, expected, found])).toEqual([
      ['wrong-kind', 'organization', 'place', '한빛대학교', undefined, undefined, undefined],
      ['wrong-boundary', 'person', 'person', '도하윤', undefined, undefined, undefined],
      ['missed', 'date', undefined, '15일', undefined, undefined, undefined],
      ['spurious', undefined, 'place', '춘천', undefined, undefined, undefined],
      ['wrong-attribute', 'person', 'person', '서하늘', 'title', '총장', '원장'],
    ]);
  });

  it('a name inside a quote that is missed is missed', () => {
    expect(scored([['열겠다', 'person']], [['문을 열겠다고 여러 번', 'quote']]).confusions.map(({ type }) => type)).toEqual(['spurious', 'missed']);
  });

  it('cuts a long statement short', () => {
    const text = `“${'가나 '.repeat(100)}다”`;
    const gold = { id: '1', text, mentions: [{ kind: 'quote' as const, start: 1, end: text.length - 1 }] };
    expect(score([gold], [{ id: '1', mentions: [] }], { resamples: 0 }).confusions[0]?.context).toMatch(/^“⟦(?:가나 ){10}… [가나 ]{29}다⟧”$/);
  });

  it('keeps the context on one line', () => {
    const report = score([annotated('1', '가\n나\r\n다', [['나', 'place']])], [{ id: '1', mentions: [] }], { resamples: 0 });
    expect(report.confusions[0]).toEqual({ type: 'missed', id: '1', gold: { kind: 'place', start: 2, end: 3 }, context: '가 ⟦나⟧ 다' });
  });
});

describe('intervals', () => {
  const gold = Array.from({ length: 40 }, (_, k) => annotated(String(k), TEXT, [['서하늘', 'person'], ['춘천', 'place']]));
  const found = gold.map(({ id }, k) => ({ id, mentions: marked(TEXT, k % 4 === 0 ? [['춘천', 'place']] : [['서하늘', 'person'], ['춘천', 'place']]) }));

  it('hold the figure, and shrink with less sureness', () => {
    const recall = (level: number): Required<KindScore['exact']['recall']> => kind(score(gold, found, { level }), 'person').exact.recall as never;
    const [wide, narrow] = [recall(0.95), recall(0.5)];
    expect(wide.value).toBe(0.75);
    expect([wide.low < narrow.low, narrow.low < 0.75, 0.75 < narrow.high, narrow.high < wide.high]).toEqual([true, true, true, true]);
    // The binomial distribution has a standard deviation of 0.068 here.
    expect(wide.low).toBeGreaterThan(0.55);
    expect(wide.low).toBeLessThan(0.68);
  });

  it('are the same for the same seed', () => {
    const report = (seed: number): string => JSON.stringify(score(gold, found, { seed, resamples: 200 }).kinds);
    expect(report(7)).toBe(report(7));
    expect(report(7)).not.toBe(report(8));
  });

  it('have no width where all texts are alike', () => {
    expect(kind(score(gold, found), 'place').exact.f1).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('are left out without resamples, and without texts', () => {
    expect(kind(score(gold, found, { resamples: 0 }), 'place').exact.f1).toEqual({ value: 1 });
    expect(score([], [])).toEqual({
      documents: 0, kinds: [], confusions: [],
      overall: { gold: 0, predicted: 0, exact: { correct: 0, precision: { value: 0 }, recall: { value: 0 }, f1: { value: 0 } }, close: { correct: 0, precision: { value: 0 }, recall: { value: 0 }, f1: { value: 0 } } },
    });
  });
});

describe('what cannot be scored is an error that says what to do', () => {
  const gold = [annotated('a', '서울', [['서울', 'place']])];
  const at = (start: number, end: number, more: Partial<AnnotatedMention> = {}): AnnotatedMention => ({ kind: 'place', start, end, ...more });
  it.each<[string, () => unknown, string]>([
    ['no prediction', () => score(gold, []), 'the gold text «a» has no prediction: give one'],
    ['a prediction of no text', () => score(gold, [{ id: 'a', mentions: [] }, { id: 'b', mentions: [] }]), 'the prediction «b» belongs to no gold text'],
    ['two predictions', () => score(gold, [{ id: 'a', mentions: [] }, { id: 'a', mentions: [] }]), 'two predictions have the id «a»: keep one'],
    ['two texts of one id', () => score([...gold, ...gold], []), 'two gold texts have the id «a»: give each its own'],
    ['a span outside', () => score(gold, [{ id: 'a', mentions: [at(0, 9)] }]), '«a»: mention 0 of the prediction at 0 to 9 is not in its text of 2 characters'],
    ['another text', () => score(gold, [{ id: 'a', mentions: [at(0, 1, { text: '부' })] }]), 'says «부», but its text has «서» there: offsets are UTF-16 code units'],
    ['a mention twice', () => score(gold, [{ id: 'a', mentions: [at(0, 2), at(0, 2)] }]), 'mention 1 of the prediction, place 0 2, stands twice: keep one'],
  ])('%s', (_name, call, message) => {
    expect(call).toThrow(message);
    try {
      call();
    } catch (error) {
      expect((error as KoEntitiesError).code).toBe('INVALID_ANNOTATION');
    }
  });

  it.each<[object, string]>([
    [{ kinds: ['people'] }, 'kinds takes a list of person, organization, place, date, time, quote; "people" is none'],
    [{ level: 95 }, 'level takes a number between 0 and 1, not 95'],
    [{ resamples: 1.5 }, 'resamples takes a whole number, not 1.5'],
    [{ seed: Number.NaN }, 'seed takes a whole number'],
    [{ folds: 5 }, 'unknown option "folds"; the options are kinds, level, resamples, seed'],
  ])('%j', (options, message) => {
    expect(() => score([], [], options)).toThrow(message);
  });
});

describe('score', () => {
  it('calls a function for each text', () => {
    const gold = [annotated('a', '서울에 왔다.', [['서울', 'place', { name: '서울특별시' }]])];
    const report = score(gold, ({ text }) => extract(text));
    expect(kind(report, 'place')).toMatchObject({ exact: { f1: { value: 1 } }, attributes: [{ attribute: 'name', correct: 1 }] });
  });

  it('what is compared with itself is right, whatever it is', () => {
    const mention = fc.record({ kind: fc.constantFrom('person', 'place', 'quote', 'date'), start: fc.nat({ max: 30 }), length: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.uniqueArray(mention, { selector: ({ kind: k, start, length }) => `${k} ${start} ${length}`, maxLength: 30 }), (mentions) => {
        const document: AnnotatedDocument = { id: '1', text: '가'.repeat(40), mentions: mentions.map(({ kind: k, start, length }) => ({ kind: k as 'person', start, end: start + length })) };
        const report = score([document], [document], { resamples: 0 });
        expect(report.confusions).toEqual([]);
        expect(report.overall).toMatchObject({ gold: mentions.length, exact: { correct: mentions.length }, close: { correct: mentions.length } });
      }),
    );
  });

  it.each<[string, (k: number, count: number) => [number, number]]>([
    ['side by side', (k) => [2 * k, 2 * k + 1]],
    ['one inside the other', (k, count) => [k, 4 * count - k]],
  ])('does work in proportion to the mentions, %s', (_name, span) => {
    const work = (text: string): unknown => {
      const count = Math.floor(text.length / 5);
      const mentions = Array.from({ length: count }, (_, k): AnnotatedMention => ({ kind: 'place', start: span(k, count)[0], end: span(k, count)[1] }));
      return score([{ id: '1', text, mentions }], [{ id: '1', mentions: mentions.map(({ kind: k, start, end }) => ({ kind: k, start, end: end + 1 })) }], { resamples: 0 });
    };
    expect(growthOverFourfold('가나다라마', 1500, work)).toBeLessThan(MOST_GROWTH);
  });
});

describe('scoreTable', () => {
  it('has a row for each kind, in columns', () => {
    const lines = scoreTable(scored([['서하늘', 'person', { title: '총장' }], ['춘천', 'place']], [['서하늘', 'person', { title: '총장' }]])).split('\n');
    expect(lines).toEqual([
      '        gold  found      P      R     F1    close F1  attributes right',
      'person     1      1  1.000  1.000  1.000       1.000  title 100.0% of 1',
      'place      1      0  0.000  0.000  0.000       0.000',
      'all        2      1  1.000  0.500  0.667       0.667',
      '1 texts',
    ]);
  });

  it('shows intervals where there are some', () => {
    const gold = [annotated('a', '서울', [['서울', 'place']])];
    expect(scoreTable(score(gold, gold))).toContain('1.000–1.000');
  });
});
