import { describe, expect, it } from 'vitest';
import { LONGEST_PARTICLE, ParticleClass, readParticle } from '../../src/hangul/particles';

/** The class of the particle behind the slash. */
function classOf(written: string): number {
  const [word = '', particle = ''] = written.split('/');
  return readParticle(word + particle, word.length, word.length + particle.length);
}

describe('조사의 갈래', () => {
  it.each([
    ['원장/은', 'topic'], ['의사/는', 'topic'], ['원장/이', 'subject'], ['의사/가', 'subject'], ['대통령/께서는', 'subject'],
    ['장관/을', 'object'], ['차/를', 'object'], ['서울/의', 'genitive'], ['서울/에서', 'locative'], ['서울/에서는', 'locative'], ['서울/에', 'locative'],
    ['김 씨/에게', 'dative'], ['선생님/께', 'dative'], ['친구/로부터', 'according'], ['부산/과', 'comitative'], ['대구/와의', 'comitative'],
    ['서울/로', 'direction'], ['대구/로', 'direction'], ['부산/으로', 'direction'], ['원장/으로서', 'direction'], ['나/도', 'also'], ['나/만', 'only'],
    ['15일/부터', 'range'], ['17일/까지', 'range'], ['원장/이다', 'copula'], ['의사/다', 'copula'], ['의사/인', 'copula'],
    ['도둑/이라고', 'quoting'], ['의사/라며', 'quoting'], ['작년/보다', 'comparison'],
  ] as const)('%s: %s', (written, name) => {
    expect(classOf(written)).toBe(ParticleClass[name]);
  });
});

describe('조사는 앞말의 받침을 따른다', () => {
  it.each([
    '원장/는', '의사/은', '원장/가', '의사/이', '장관/를', '차/을', '부산/와', '대구/과', '부산/로', '서울/으로', '대구/으로', '의사/이라고', '원장/라며',
  ])('%s: 조사가 아니다', (written) => {
    expect(classOf(written)).toBe(-1);
  });
  it.each(['LG/는', '3/은', '2/는', '1/로', 'KBS/가', 'TBN/은', '金/은', '金/는', '(주)/는', '”/이라고', '”/라고'])('%s: 읽는 소리를 따르고 모르면 둘 다 된다', (written) => {
    expect(classOf(written)).toBeGreaterThan(ParticleClass.none);
  });
});

describe('조사가 아닌 것', () => {
  it.each(['서울/역', '박/재민', '원장/은행', '서울/에서에서에서', '사람/constructor', '말/toString'])('%s', (written) => {
    expect(classOf(written)).toBe(-1);
  });
  it('빈 것은 조사가 없는 것이다', () => {
    expect(classOf('서울/')).toBe(ParticleClass.none);
  });
  it('가장 긴 조사의 길이를 지킨다', () => {
    expect(classOf('사람/으로서는')).toBe(ParticleClass.direction);
    expect('으로서는'.length).toBeLessThanOrEqual(LONGEST_PARTICLE);
  });
});
