import { describe, expect, it } from 'vitest';
import { fittedWeights } from '../../src/data/weights';
import { FeatureTable, NAME_KINDS } from '../../src/engine/features';
import { TABLES } from '../../src/name-kinds';

describe('numbers of features', () => {
  it('are those of their names, of single ones and of families', () => {
    const table = new FeatureTable('place', new Map());
    const bias = table.number('bias');
    const first = table.firstOf('colour', ['red', 'green', 'blue']);
    expect(table.family('colour', ['red', 'green', 'blue'])).toEqual([first, first + 1, first + 2]);
    expect(table.number('colour:green')).toBe(first + 1);
    expect(table.number('bias')).toBe(bias);
    expect(table.names).toEqual(['bias', 'colour:red', 'colour:green', 'colour:blue']);
  });

  it('are found whatever the order in which values are asked for', () => {
    const table = new FeatureTable('place', new Map([['size:3', 0.3], ['size:1', 0.1], ['size:2', 0.2]]));
    const first = table.firstOf('size', ['1', '2', '3']);
    expect([0, 1, 2].map((k) => table.weight(first + k))).toEqual([0.1, 0.2, 0.3]);
  });
});

describe('weights', () => {
  it('of values that a family does not have are nobody’s', () => {
    const table = new FeatureTable('place', new Map([['colour:purple', 5], ['colour:green', 2]]));
    const unheard = table.number('unheard-of');
    const first = table.firstOf('colour', ['red', 'green']);
    expect([unheard, first, first + 1].map((feature) => table.weight(feature))).toEqual([0, 0, 2]);
  });

  it('sum up to a score, and others may be put in their place', () => {
    const table = new FeatureTable('place', new Map([['unheard-of', 2], ['unheard-of-too', 3]]));
    const features = ['unheard-of', 'unheard-of-too', 'unheard-of'].map((name) => table.number(name));
    expect([table.score(features), table.score([])]).toEqual([7, 0]);
    table.use(Float64Array.of(1, 10));
    expect(table.score(features)).toBe(12);
  });

  it('are there for features that are added later', () => {
    const table = new FeatureTable('place', new Map([['unheard-of', 2], ['unheard-of-too', 3]]));
    const first = table.number('unheard-of');
    expect([table.weight(first), table.names.length]).toEqual([2, 1]);
    const second = table.number('unheard-of-too');
    expect([table.weight(first), table.weight(second), table.names[second]]).toEqual([2, 3, 'unheard-of-too']);
  });

  it('of one that is fixed beat fitted ones, and those beat what was started with', () => {
    const table = new FeatureTable('organization', new Map([['class:company', 9], ['unheard-of', 7]]), new Map([['class:media', 5]]));
    const first = table.firstOf('class', ['company', 'media']);
    const other = table.number('unheard-of');
    expect(table.weight(first)).not.toBe(9);
    expect(table.weight(first + 1)).toBe(5);
    expect(table.weight(other)).toBe(7);
  });

  it.each(NAME_KINDS)('of %s are read from single rows and from rows of families', (kind) => {
    const table = TABLES[kind];
    const numbers = new Map(table.names.map((name, number) => [name, number]));
    const rows = fittedWeights[kind].trim().split('\n').map((row) => row.split(' '));
    const fitted = rows.flatMap(([name = '', ...cells]): [string, number][] =>
      name.endsWith(':') ? cells.flatMap((cell, k): [string, number][] => (k % 2 === 0 ? [[name + cell, Number(cells[k + 1])]] : [])) : [[name, Number(cells[0])]]);
    const known = fitted.filter(([name]) => numbers.has(name) && !table.fixed.has(name));
    expect(known.length).toBeGreaterThan(200);
    expect(known.filter(([name, weight]) => table.weight(numbers.get(name)!) !== weight / 100)).toEqual([]);
  });
});
