import { describe, expect, it } from 'vitest';
import { createExtractor } from '../src/index';
import type { ExplainedCandidate } from '../src/types';

const extractor = createExtractor();

/** The features of the candidate for a person between the marks ⟦ and ⟧. */
function evidenceOf(marked: string): string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = extractor.explain(text, { start, end }).candidates.find((candidate: ExplainedCandidate) => candidate.kind === 'person' && candidate.start === start && candidate.end === end);
  return found?.evidence.map(({ feature }) => feature) ?? [];
}

const WITH_PERSON = 'listed-with-person';
const WITH_OTHER = 'listed-with-other';

describe('이웃한 이름이 후보의 종류를 말한다', () => {
  it.each([
    ['배우 도하윤(24)과 ⟦이든⟧은 무대에 올랐다.', WITH_PERSON],
    ['도하윤 의원 곁에서 서이담 씨, ⟦구가람⟧, 문새빛이 웃었다.', WITH_PERSON],
    ['배우 ⟦이든⟧·도하윤 씨는 무대에 올랐다.', WITH_PERSON],
    ['배우 도하윤(24·한빛시청)·⟦이든⟧은 무대에 올랐다.', WITH_PERSON],
    ['서울 강남구와 ⟦강동구⟧를 돌았다.', WITH_OTHER],
    ['서울 ⟦강동구⟧, 서초구를 돌았다.', WITH_OTHER],
  ])('%s', (marked, feature) => {
    expect(evidenceOf(marked)).toContain(feature);
  });

  it.each([
    ['배우 도하윤(24)은 ⟦이든⟧을 만났다.'],
    ['A씨와 ⟦이든⟧은 무대에 올랐다.'],
    ['배우 도하윤(24)이 말한 ⟦이든⟧은 무대에 올랐다.'],
  ])('목록이 아니다: %s', (marked) => {
    const evidence = evidenceOf(marked);
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence).not.toContain(WITH_PERSON);
    expect(evidence).not.toContain(WITH_OTHER);
  });
});
