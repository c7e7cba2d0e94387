import { describe, expect, it } from 'vitest';
import { RolesOfPeople } from '../../src/registry';
import type { Entity, PersonRole } from '../../src/types';
import { operationsOf } from '../support/operations';

function personWith(roles: readonly PersonRole[]): Entity {
  const entity: Entity = { id: 'person-1', kind: 'person', name: '도하윤', aliases: [], mentions: [] };
  const notes = new RolesOfPeople();
  for (const role of roles) notes.note(entity, [role]);
  notes.compare(entity);
  return entity;
}

/** So many that they are looked up by title. */
const MANY: readonly PersonRole[] = Array.from({ length: 20 }, (_, k) => ({ title: '이사', affiliation: `가온${k}재단` }));

describe.each([
  ['적을 때', []],
  ['많을 때', MANY],
])('한 사람의 직함이 %s', (_name, others) => {
  it.each<[string, PersonRole[], PersonRole[]]>([
    ['같은 직함은 한 번', [{ title: '원장' }, { title: '원장' }], [{ title: '원장' }]],
    ['소속이 나중에 나옴', [{ title: '원장' }, { title: '원장', affiliation: '한빛연구원' }], [{ title: '원장', affiliation: '한빛연구원' }]],
    ['소속이 먼저 나옴', [{ title: '원장', affiliation: '한빛연구원' }, { title: '원장' }], [{ title: '원장', affiliation: '한빛연구원' }]],
    ['채워진 소속과 같은 직함', [{ title: '원장' }, { title: '원장', affiliation: '한빛연구원' }, { title: '원장', affiliation: '한빛연구원' }], [{ title: '원장', affiliation: '한빛연구원' }]],
    [
      '소속이 둘',
      [{ title: '교수', affiliation: '한빛대' }, { title: '교수', affiliation: '나루대' }, { title: '교수', affiliation: '나루대' }],
      [{ title: '교수', affiliation: '한빛대' }, { title: '교수', affiliation: '나루대' }],
    ],
  ])('%s', (_case, roles, expected) => {
    expect(personWith([...others, ...roles]).roles).toEqual([...others, ...expected]);
  });
});

describe('하는 일은 직함 수에 비례한다', () => {
  it('네 배의 직함', () => {
    const titles = ['국장', '과장', '팀장', '실장'];
    const roles = (count: number): PersonRole[] => Array.from({ length: count }, (_, k) => ({ title: titles[k % 4]!, affiliation: `가온${k}청` }));
    personWith(roles(100));
    expect(operationsOf(() => void personWith(roles(4_000))) / operationsOf(() => void personWith(roles(1_000)))).toBeLessThan(5);
  });
});
