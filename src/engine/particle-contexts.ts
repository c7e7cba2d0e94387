/** What follows a particle says more than the particle alone: 부산을 찾은, 일본을 꺾고, 경기도에 제출했다, 중국의 반대. */
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { ParticleClass } from '../hangul/particles';
import { CharClass, CLASS_OF } from '../text/characters';
import { rightContextNumber } from './context-names';
import { PARTICLE_WORDS } from './cue-words';

/** The words behind a particle, by their first syllables, with the contexts that they make; by the class of the particle. */
const WORDS: readonly (WordTable | undefined)[] = /* @__PURE__ */ Object.values(ParticleClass).reduce<(WordTable | undefined)[]>((tables, cls) => {
  const name = rightContextNumber('josa-none') + cls;
  const groups = PARTICLE_WORDS.filter(([particle]) => rightContextNumber(`josa-${particle}`) === name);
  if (groups.length > 0) {
    tables[cls] = new WordTable(groups.flatMap(([particle, group, words]) => words.split(' ').map((word): [string, number] => [word.replace('_', ' '), rightContextNumber(`${particle}-${group}`)])));
  }
  return tables;
}, []);

/** Where the digits of a number end that begins at an offset: 1,302 and 8.5 whole. */
function numberEnd(text: string, at: number): number {
  let end = at;
  const limit = at + 12;
  while (end < limit && (CLASS_OF[text.charCodeAt(end)] === CharClass.digit || ((text[end] === '.' || text[end] === ',') && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.digit))) end++;
  return end;
}

/** 2-0, 3:1: what a team is beaten by. */
function isScore(text: string, at: number): boolean {
  const end = numberEnd(text, at);
  return end > at && (text[end] === '-' || text[end] === ':') && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.digit;
}

const OPPONENT = rightContextNumber('object-opponent');
const MEASURED = rightContextNumber('measured');
const NONE = rightContextNumber('josa-none');

/** What a place is measured by: shares, ranks, counts, sums, degrees. */
const MEASURES = ['%', '퍼센트', '위', '명', '곳', '개', '건', '달러', '원', '만', '억', '천', '도', '배', '가구', '채', '㎜', 'mm', '㎝', 'cm', '시간'];

/** 8.5%로, 90위, 2달러: a number with a measure at an offset. */
export function isMeasure(text: string, at: number): boolean {
  const end = numberEnd(text, at);
  return end > at && MEASURES.some((measure) => text.startsWith(measure, end));
}

/**
 * The context of a particle with the word behind it, where that word says more: what is done with an object (부산을 찾은),
 * what is given to whom (경기도에 제출했다), whose deed or site it is (중국의 반대, 강릉의 한 병원).
 *
 * @param particle its class
 * @param end where the word ends that it closes
 */
export function particleContext(text: string, particle: number, end: number): number {
  const spaced = text.charCodeAt(end) === 32;
  if (spaced && particle === ParticleClass.object && isScore(text, end + 1)) return OPPONENT;
  if (spaced && (particle === ParticleClass.topic || particle === ParticleClass.subject) && (isMeasure(text, end + 1) || text.startsWith('가장 ', end + 1))) return MEASURED;
  const words = WORDS[particle];
  let context = NONE + particle;
  let state = spaced && words ? ROOT : DEAD;
  for (let at = end + 1; state !== DEAD; at++) {
    state = words!.step(state, text.charCodeAt(at));
    // The longest counts: 대표적 is no 대표.
    if (state !== DEAD && words!.at(state) >= 0) context = words!.at(state);
  }
  return context;
}
