import { DEAD, ROOT, WordTable } from './word-table';
import { finalBefore } from './syllable';

/**
 * Particles (josa) by what they do for the word before them. The classes are those that evidence is counted by;
 * forms follow 한글 맞춤법 and 표준어 규정 제26항; agreement with the final consonant is checked by {@link readParticle}.
 */
export const ParticleClass = {
  none: 0,
  topic: 1,
  subject: 2,
  object: 3,
  genitive: 4,
  locative: 5,
  source: 6,
  dative: 7,
  comitative: 8,
  direction: 9,
  also: 10,
  only: 11,
  range: 12,
  copula: 13,
  quoting: 14,
  comparison: 15,
  vocative: 16,
  according: 17,
} as const;

/** Which final the word before must have: v none (vowel), c any consonant, r none or ㄹ, x consonant but not ㄹ, - both. */
type Agreement = 'v' | 'c' | 'r' | 'x' | '-';

const FORMS: readonly (readonly [number, Agreement, string])[] = [
  [ParticleClass.topic, 'c', '은 이란 이라는'],
  [ParticleClass.topic, 'v', '는 란 라는'],
  [ParticleClass.subject, 'c', '이'],
  [ParticleClass.subject, 'v', '가'],
  [ParticleClass.subject, '-', '께서 께서는 께서도'],
  [ParticleClass.object, 'c', '을'],
  [ParticleClass.object, 'v', '를'],
  [ParticleClass.genitive, '-', '의'],
  [ParticleClass.locative, '-', '에 에는 에도 에만 에서도 에선 에서는 에서만 에서의 에서 에서나 에서부터 에서까지 에로의'],
  [ParticleClass.according, '-', '에게서 한테서 로부터'],
  [ParticleClass.according, 'x', '으로부터'],
  [ParticleClass.dative, '-', '에게 에게는 에게도 에게만 에겐 께 한테 한테는 한테도 에게까지 더러'],
  [ParticleClass.comitative, 'c', '과 과의 과는 과도 이랑 이나 이며 과만'],
  [ParticleClass.comitative, 'v', '와 와의 와는 와도 랑 나 며 와만'],
  [ParticleClass.comitative, '-', '하고'],
  [ParticleClass.direction, 'r', '로 로는 로도 로의 로서 로서는 로서도 로써 로선 로까지 로만'],
  [ParticleClass.direction, 'x', '으로 으로는 으로도 으로의 으로서 으로서는 으로서도 으로써 으로선 으로까지 으로만'],
  [ParticleClass.also, '-', '도 만도'],
  [ParticleClass.only, '-', '만 만이 만은 만을 만의 만큼 만큼은 뿐 뿐만 조차 마저 밖에 대로 씩'],
  [ParticleClass.range, '-', '부터 까지 부터는 까지는 까지도 까지의 부터의 까지만 까지가'],
  [ParticleClass.copula, 'c', '이다 이었다 이라면 이지만 이고 이자 이던 이었던 이어서 이기도 이므로 입니다 이든 이에요 이죠 이냐 이야'],
  [ParticleClass.copula, 'v', '다 였다 라면 지만 이다 이자 자 이던 였던 여서 므로 이고 이며 이었던 입니다 든 예요 이지만'],
  [ParticleClass.copula, '-', '인 인데 이었 일 임 인지 인가'],
  [ParticleClass.quoting, 'c', '이라고 이라며 이라면서 이라는데'],
  [ParticleClass.quoting, 'v', '라고 라며 라면서 라는데'],
  [ParticleClass.comparison, '-', '보다 보다는 처럼 같은 같이 마냥'],
  [ParticleClass.vocative, 'c', '아'],
  [ParticleClass.vocative, 'v', '야'],
  [ParticleClass.also, 'c', '이나마 이라도'],
  [ParticleClass.also, 'v', '나마 라도'],
];

/** The finals that agreement tells apart: -1 (unknown) to 27. */
const FINALS = 29;

/** The finals that a form agrees with, in ranges of {@link Forms.verdicts}, where -1 stands at 0 and ㄹ at 9; the ends are exclusive. */
const AGREEING: Readonly<Record<Agreement, readonly (readonly [from: number, to: number])[]>> = {
  v: [[0, 2]],
  c: [[0, 1], [2, FINALS]],
  r: [[0, 2], [9, 10]],
  x: [[0, 1], [2, 9], [10, FINALS]],
  '-': [[0, FINALS]],
};

/** Forms that are written alike, with what each final before them makes of them. */
interface Forms {
  /** From the last syllable to the first: a run's end is where particles are looked for. */
  words: WordTable;
  /** For each word and final (from -1) the class, -1 where no form agrees. */
  verdicts: Int8Array;
}

const TABLE: Forms = /* @__PURE__ */ (() => {
  const numbers = new Map<string, number>();
  for (const [, , forms] of FORMS) for (const form of forms.split(' ')) if (!numbers.has(form)) numbers.set(form, numbers.size);
  const verdicts = new Int8Array(numbers.size * FINALS).fill(-1);
  // The first class counts where two agree: it is written last.
  for (let row = FORMS.length - 1; row >= 0; row--) {
    const [cls, agreement, forms] = FORMS[row]!;
    for (const form of forms.split(' ')) {
      const slot = numbers.get(form)! * FINALS;
      for (const [from, to] of AGREEING[agreement]) verdicts.fill(cls, slot + from, slot + to);
    }
  }
  return { words: new WordTable(numbers, true), verdicts };
})();

/** The longest particle form, in syllables. */
export const LONGEST_PARTICLE = 5;

function verdict(form: number, text: string, offset: number): number {
  return TABLE.verdicts[form * FINALS + 1 + finalBefore(text, offset)]!;
}

/** The number of the particle form that fills a stretch, -1 for none. */
function formOf(text: string, start: number, end: number): number {
  if (end - start > LONGEST_PARTICLE) return -1;
  let state = ROOT;
  for (let at = end - 1; at >= start && state !== DEAD; at--) state = TABLE.words.step(state, text.charCodeAt(at));
  return TABLE.words.at(state);
}

/**
 * The class of the particle that fills `text` from `start` to `end`, when it agrees with the character before it.
 *
 * @returns a {@link ParticleClass}, `none` for an empty stretch, -1 when it is no particle.
 */
export function readParticle(text: string, start: number, end: number): number {
  if (start === end) return ParticleClass.none;
  const form = formOf(text, start, end);
  return form < 0 ? -1 : verdict(form, text, start);
}

/** Whether a stretch is written like a particle, whatever stands before it. */
export function isParticleForm(text: string, start: number, end: number): boolean {
  return formOf(text, start, end) >= 0;
}

/**
 * Writes the class of the particle that fills a Hangul run from each offset on, -1 where it is none: {@link readParticle}
 * for all offsets of the run in one look at its last syllables.
 */
export function markParticles(text: string, start: number, end: number, classes: Int8Array): void {
  for (let at = start; at < end; at++) classes[at] = -1;
  const first = Math.max(start, end - LONGEST_PARTICLE);
  let state = ROOT;
  for (let at = end - 1; at >= first; at--) {
    state = TABLE.words.step(state, text.charCodeAt(at));
    if (state === DEAD) return;
    const form = TABLE.words.at(state);
    if (form >= 0) classes[at] = verdict(form, text, at);
  }
}
