import { describe, expect, it } from 'vitest';
import { CandidateSet } from '../../src/engine/candidates';

const empty = (): CandidateSet => new CandidateSet(10, new Int32Array(12));

describe('후보', () => {
  it('한 갈래의 한 자리는 한 번, 증거는 모인다', () => {
    const set = empty();
    const first = set.propose('person', 2, 5, 'people/one', 7);
    expect(set.propose('person', 2, 5, 'people/two', 8)).toBe(first);
    expect(set.propose('person', 2, 5, 'people/two', 7)).toBe(first);
    expect(first).toMatchObject({ kind: 'person', start: 2, end: 5, rule: 'people/one', features: [7, 8], head: 2, form: -1, right: -1, score: 0 });
    const others = [set.propose('place', 2, 5, 'places/one', 7), set.propose('person', 2, 4, 'people/one', 7), set.propose('person', 3, 5, 'people/one', 7)];
    expect(set.list).toEqual([first, ...others]);
    expect([set.find('person', 2, 5), set.find('place', 2, 5), set.find('organization', 2, 5), set.find('person', 2, 6), set.find('person', 4, 5)]).toEqual([first, others[0], undefined, undefined, undefined]);
    expect([2, 3, 4].map((start) => set.hasAt(start))).toEqual([true, true, false]);
    expect(set.of('person')).toEqual([first, others[1], others[2]]);
  });

  it('시작 순서, 그다음 끝 순서', () => {
    const set = empty();
    for (const [start, end] of [[5, 9], [0, 4], [0, 2], [10, 10], [0, 3], [5, 6], [0, 1]] as const) {
      set.propose('person', start, end, 'people/one', 0);
      set.propose('place', start, end, 'places/one', 0);
    }
    expect(set.inOrder('person').map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(
      ['0-1', '0-2', '0-3', '0-4', '5-6', '5-9', '10-10'].map((span) => `person ${span}`),
    );
  });

  it('왜 졌는지 말로', () => {
    const set = empty();
    const winner = set.propose('place', 0, 4, 'places/one', 0);
    const loser = set.propose('place', 2, 5, 'places/two', 0);
    loser.score = -1.234;
    expect(loser.reason).toBeUndefined();
    loser.lostTo = winner;
    expect(loser.reason).toBe('place 0–4 (places/one) weighs more');
    loser.lostTo = -0.5;
    expect(loser.reason).toBe('its score -1.23 is not above -0.50');
    loser.lostTo = 0;
    expect(loser.reason).toBe('its score -1.23 is not above 0.00');
    loser.lostTo = 'a reason of its own';
    expect(loser.reason).toBe('a reason of its own');
  });
});
