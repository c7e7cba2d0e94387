import { describe, expect, it } from 'vitest';
import { Registry } from '../../src/registry';

describe('Registry', () => {
  it('갈래와 열쇠마다 하나다', () => {
    const registry = new Registry();
    const person = registry.entity('person', '진천', '진천');
    const place = registry.entity('place', '진천', '진천군');
    expect(registry.entity('person', '진천', '다른 이름')).toBe(person);
    expect(place).not.toBe(person);
    expect(registry.entities).toEqual([person, place]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s도 열쇠다', (key) => {
    const registry = new Registry();
    expect(registry.entity('organization', key, key)).toBe(registry.entity('organization', key, key));
    expect(registry.entities).toHaveLength(1);
  });

  it('ref는 나중의 멘션이 알려 주어도 된다', () => {
    const registry = new Registry();
    registry.entity('person', '도하윤', '도하윤');
    registry.entity('person', '도하윤', '도하윤', 'person/도하윤');
    expect(registry.entity('person', '도하윤', '도하윤').ref).toBe('person/도하윤');
  });

  it('번호는 갈래마다 처음 나온 차례다', () => {
    const registry = new Registry();
    const named = [['person', '나'], ['place', '다'], ['person', '가'], ['organization', '라'], ['person', '나']] as const;
    expect(named.map(([kind, name]) => registry.entity(kind, name, name).id)).toEqual(['p1', 'l1', 'p2', 'o1', 'p1']);
    expect(registry.entities.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });
});
