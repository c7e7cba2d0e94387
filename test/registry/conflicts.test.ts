import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { conflictingTitles } from '../../src/registry';

describe('어긋나는 직함', () => {
  it.each([
    ['한 곳의 위아래', [{ title: '원장' }, { title: '부원장' }], ['원장', '부원장']],
    ['한쪽만 소속이 적힘', [{ title: '국장', affiliation: '가온시' }, { title: '과장' }], ['국장', '과장']],
    ['다른 곳의 직함', [{ title: '원장', affiliation: '가온연구원' }, { title: '부원장', affiliation: '한빛연구원' }], []],
    ['지난 직함', [{ title: '차관', status: 'former' as const }, { title: '장관' }], []],
    ['함께 갖는 직함', [{ title: '의원' }, { title: '위원장' }], []],
    ['같은 직함', [{ title: '교수' }, { title: '교수' }], []],
    ['소속이 같은 둘과 다른 하나', [{ title: '국장', affiliation: '가온시' }, { title: '과장', affiliation: '가온시' }, { title: '팀장', affiliation: '나루시' }], ['국장', '과장']],
    ['두 사다리에 있는 직함', [{ title: '서장' }, { title: '과장' }, { title: '대리' }], ['서장', '과장', '대리']],
    ['소속 없는 하나가 모두와', [{ title: '국장', affiliation: '가온시' }, { title: '국장', affiliation: '나루시' }, { title: '팀장' }], ['국장', '팀장']],
    ['직업과 직함', [{ title: '교수' }, { title: '시인' }], []],
  ])('%s', (_name, roles, expected) => {
    expect(conflictingTitles(roles)).toEqual(expected);
  });

  it.each([
    ['박재민 한빛대 총장은 웃었다. 박재민 부총장은 울었다.', ['총장', '부총장']],
    ['박재민 한빛대 총장은 웃었다. 박 총장은 떠났다.', undefined],
    ['도하윤 가온연구원장은 웃었다. 도하윤 가온연구원 부원장은 울었다.', ['원장', '부원장']],
    ['도하윤 나루시 부시장은 웃었다. 도하윤 나루시 시장은 울었다.', ['부시장', '시장']],
    ['도하윤 한빛은행장은 웃었다. 도하윤 전 새롬은행장은 울었다.', undefined],
    ['도하윤 전 가온연구원장은 웃었다. 도하윤 가온연구원 부원장은 울었다.', undefined],
    ['도하윤 한빛대 교수는 웃었다. 도하윤 가온연구원 이사는 울었다.', undefined],
  ])('%s', (text, expected) => {
    expect(extract(text).entities.find(({ kind }) => kind === 'person')?.conflictingTitles).toEqual(expected);
  });
});
