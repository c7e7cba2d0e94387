import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { Lexicon } from '../../src/dictionary/lexicon';
import { NameDocument, type PassedOver } from '../../src/engine/document';
import { SharedEvidence } from '../../src/engine/evidence';
import { FeatureTable } from '../../src/engine/features';
import { Scan } from '../../src/engine/scan';
import { WordForms } from '../../src/engine/word-forms';

const lexicon = new Lexicon(packedLexicon);
const CLASSES = ['dew', 'mist', 'frost'];

function evidence(): { table: FeatureTable; shared: SharedEvidence; other: number; behind: number } {
  const table = new FeatureTable('place', new Map([['bias', -0.5], ['class:dew', 0.75], ['class:mist', 0.25], ['class:frost', -3], ['mist&right:josa-topic', -4], ['frost&left:start', 1.5]]));
  const other = table.number('weather-before');
  const shared = new SharedEvidence(table, CLASSES);
  return { table, shared, other, behind: table.number('weather-behind') };
}

function documentOf(text: string, everything = false): { document: NameDocument; passed: PassedOver[] } {
  const passed: PassedOver[] = [];
  return { document: new NameDocument(new Scan(text, new WordForms(lexicon)), everything, passed), passed };
}

describe('the evidence of every candidate', () => {
  it.each([
    ['가온빛은 왔다', 0, 3, 0, 1, ['dew&right:josa-topic', 'dew&left:start', 'right:josa-topic', 'left:start', 'length:3', 'repeat:1']],
    ['가온빛은 왔다', 0, 3, 2, 3, ['frost&right:josa-topic', 'frost&left:start', 'right:josa-topic', 'left:start', 'length:3', 'repeat:3']],
    ['소속사 가', 4, 5, 1, 4, ['mist&right:end', 'mist&left:head-company', 'right:end', 'left:head-company', 'length:1', 'repeat:4+']],
    ['(가온빛나래은하물결) 왔다', 1, 10, 1, 9, ['mist&right:close', 'mist&left:open', 'right:close', 'left:open', 'length:7+', 'repeat:4+']],
  ])('%s, %i to %i', (text, start, end, cls, repetitions, expected) => {
    const { table, shared, other, behind } = evidence();
    const { document } = documentOf(text);
    const candidate = document.candidates.propose('place', start, end, 'places/weather', shared.classes[cls]!);
    candidate.features.push(other, behind);
    shared.add(document, candidate, repetitions);
    expect(candidate.features.slice(3).map((feature) => table.names[feature])).toEqual(expected);
  });

  it('takes the right context that a rule has read further on, also the first one', () => {
    const { table, shared } = evidence();
    const { document } = documentOf('가온빛은 왔다');
    const candidate = document.candidates.propose('place', 0, 3, 'places/weather', shared.classes[0]!);
    candidate.right = 0;
    shared.add(document, candidate, 1);
    const first = table.names[table.number('right:end')];
    expect(candidate.features.map((feature) => table.names[feature])).toContain(first);
  });
});

describe('spans that no evidence could carry', () => {
  /** The most that a span can score: as it would, with the best repetition. */
  function most(table: FeatureTable, cls: string, right: string, left: string, length: string, own: number): number {
    const weight = (name: string): number => table.weight(table.number(name));
    const repeat = Math.max(...['1', '2', '3', '4+'].map((times) => weight(`repeat:${times}`)));
    const named = ['bias', `class:${cls}`, `right:${right}`, `${cls}&right:${right}`, `left:${left}`, `${cls}&left:${left}`, `length:${length}`];
    return named.reduce((sum, name) => sum + weight(name), own + repeat);
  }

  it.each([
    ['가온빛은 왔다', 0, 3, 'dew', 'josa-topic', 'start', '3'],
    ['가온빛은 왔다', 0, 3, 'mist', 'josa-topic', 'start', '3'],
    ['가온빛은 왔다', 0, 3, 'frost', 'josa-topic', 'start', '3'],
    ['소속사 가', 4, 5, 'mist', 'end', 'head-company', '1'],
    ['(가온빛나래은하물결) 왔다', 1, 10, 'frost', 'close', 'open', '7+'],
  ])('%s, %i to %i as %s: exactly those at or below -2.5', (text, start, end, cls, right, left, length) => {
    const { table, shared } = evidence();
    const feature = shared.classes[CLASSES.indexOf(cls)]!;
    const bound = most(table, cls, right, left, length, 0);
    for (const [over, hopeless] of [[0.01, false], [-0.01, true], [-5, true], [5, false]] as const) {
      const { document, passed } = documentOf(text);
      const own = -2.5 - bound + over;
      expect([over, shared.isHopeless(document, 'places/weather', feature, start, end, own)]).toEqual([over, hopeless]);
      expect(document.forms.has('place', start, end)).toBe(hopeless);
      expect(passed.map((span) => ({ ...span, bound: span.bound.toFixed(6) }))).toEqual(hopeless ? [{ kind: 'place', start, end, rule: 'places/weather', bound: (-2.5 + over).toFixed(6) }] : []);
    }
  });

  it('are none where all are wanted', () => {
    const { shared } = evidence();
    const { document, passed } = documentOf('가온빛은 왔다', true);
    expect([shared.isHopeless(document, 'places/weather', shared.classes[0]!, 0, 3, -99), passed.length, document.forms.has('place', 0, 3)]).toEqual([false, 0, false]);
  });
});

describe('the memory of a document', () => {
  it('goes to the next one when it is handed back', () => {
    const words = new WordForms(lexicon);
    const open = (text: string): NameDocument => new NameDocument(new Scan(text, words));
    const first = open('가온빛은 왔다');
    expect(first.everything).toBe(false);
    first.release();
    const second = open('나래는 왔다');
    expect([second.tables === first.tables, second.scan.start === first.scan.start]).toEqual([true, true]);
    expect(open('다솜은 왔다').tables).not.toBe(second.tables);
  });
});
