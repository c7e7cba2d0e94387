import { describe, expect, it } from 'vitest';
import { entityIds, Registry } from '../../src/registry';

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

  it('다른 꼴은 한 번씩 모은다', () => {
    const registry = new Registry();
    const entity = registry.entity('organization', '행정안전부', '행정안전부');
    for (const [position, form] of ['행정안전부', '행안부', '행안부'].entries()) registry.mention(entity, position, form);
    expect([entity.mentions, [...entity.aliases]]).toEqual([[0, 1, 2], ['행안부']]);
  });

  it('번호는 갈래마다 처음 나온 차례다', () => {
    const registry = new Registry();
    const second = registry.entity('person', '나', '나');
    const first = registry.entity('person', '가', '가');
    const place = registry.entity('place', '다', '다');
    registry.entity('organization', '멘션이 없는 것', '라');
    registry.mention(second, 5, '나');
    registry.mention(first, 2, '가');
    registry.mention(place, 9, '다');
    expect([first, second, place].map((entity) => entityIds(registry.entities).get(entity))).toEqual(['p1', 'p2', 'l1']);
    expect(entityIds(registry.entities).size).toBe(3);
  });
});
