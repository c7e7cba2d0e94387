/**
 * The bases of a Korean verb: what is left of its inflected forms when the endings are taken off. Five bases and the
 * endings that each can take stand for the whole paradigm (한글 맞춤법 제15–18항).
 */

/** Which base it is, and so which endings may follow. */
export type BaseKind = 'stem' | 'past' | 'infinitive' | 'adnominal' | 'prospective' | 'nominal' | 'polite';

/** How a stem changes before a vowel, where its shape does not tell: 묻다 → 물어, 잇다 → 이어, 눕다 → 누워. */
export type Irregularity = 'regular' | 'ㄷ' | 'ㅂ' | 'ㅅ';

const FIRST = 0xac00;
const FINALS = { none: 0, n: 4, d: 7, l: 8, m: 16, b: 17, s: 19, ss: 20 } as const;
const VOWELS = { a: 0, ae: 1, ya: 2, eo: 4, e: 5, yeo: 6, ye: 7, o: 8, wa: 9, wae: 10, oe: 11, u: 13, wo: 14, we: 15, wi: 16, eu: 18, i: 20 } as const;
const INITIAL_R = 5;

interface Syllable {
  initial: number;
  vowel: number;
  final: number;
}

function split(syllable: string): Syllable {
  const offset = syllable.charCodeAt(0) - FIRST;
  return { initial: Math.floor(offset / 588), vowel: Math.floor((offset % 588) / 28), final: offset % 28 };
}

function join(syllable: Syllable): string {
  return String.fromCharCode(FIRST + syllable.initial * 588 + syllable.vowel * 28 + syllable.final);
}

function withFinal(word: string, final: number): string {
  return word.slice(0, -1) + join({ ...split(word.slice(-1)), final });
}

/** Whether 아 follows and not 어 (모음조화). */
function isBright(vowel: number): boolean {
  return vowel === VOWELS.a || vowel === VOWELS.o || vowel === VOWELS.ya;
}

/** The vowel that a stem-final vowel and 아/어 contract to; undefined where they stay apart (쉬어). */
const CONTRACTIONS: ReadonlyMap<number, number> = new Map([
  [VOWELS.a, VOWELS.a], [VOWELS.eo, VOWELS.eo], [VOWELS.ae, VOWELS.ae], [VOWELS.e, VOWELS.e], [VOWELS.yeo, VOWELS.yeo],
  [VOWELS.o, VOWELS.wa], [VOWELS.u, VOWELS.wo], [VOWELS.i, VOWELS.yeo], [VOWELS.oe, VOWELS.wae],
]);

function vowelStemInfinitives(stem: string): string[] {
  const head = stem.slice(0, -1);
  const last = split(stem.slice(-1));
  const before = head ? split(head.slice(-1)) : undefined;
  if (last.vowel === VOWELS.eu) {
    const vowel = before && isBright(before.vowel) ? VOWELS.a : VOWELS.eo;
    // 르 불규칙: 이르다 → 일러
    if (last.initial === INITIAL_R && before) return [withFinal(head, FINALS.l) + join({ initial: INITIAL_R, vowel, final: 0 })];
    return [head + join({ ...last, vowel })];
  }
  const contracted = CONTRACTIONS.get(last.vowel);
  const apart = stem + (isBright(last.vowel) ? '아' : '어');
  return contracted === undefined ? [apart] : [head + join({ ...last, vowel: contracted }), apart];
}

function consonantStemInfinitives(stem: string, irregularity: Irregularity): string[] {
  const last = split(stem.slice(-1));
  const ending = isBright(last.vowel) ? '아' : '어';
  switch (irregularity) {
    case 'ㄷ':
      return [withFinal(stem, FINALS.l) + ending];
    case 'ㅅ':
      return [withFinal(stem, FINALS.none) + ending];
    case 'ㅂ':
      return [`${withFinal(stem, FINALS.none)}워`, `${withFinal(stem, FINALS.none)}와`];
    case 'regular': {
      const open = stem + ending;
      // 놓아 → 놔
      return stem.endsWith('놓') ? [open, `${stem.slice(0, -1)}놔`] : [open];
    }
  }
}

/** The stem before endings that begin with 으 or a consonant added to it (밝힌, 적은, 물은, 만든). */
function softenedStem(stem: string, irregularity: Irregularity): string {
  switch (irregularity) {
    case 'ㄷ':
      return withFinal(stem, FINALS.l);
    case 'ㅅ':
      return withFinal(stem, FINALS.none);
    case 'ㅂ':
      return `${withFinal(stem, FINALS.none)}우`;
    case 'regular':
      return stem;
  }
}

function attached(stem: string, irregularity: Irregularity, final: number, syllable: string): string {
  const soft = softenedStem(stem, irregularity);
  const last = split(soft.slice(-1)).final;
  const takesVowel = last !== FINALS.none && !(last === FINALS.l && irregularity === 'regular');
  if (takesVowel || irregularity === 'ㅅ') return soft + syllable;
  return withFinal(soft, final);
}

/**
 * All bases of a verb from its dictionary form.
 *
 * @param lemma - the dictionary form, ending in 다; words before the verb (목소리를 높이다) stay as they are.
 * @returns pairs of base and kind. Empty for a form that does not end in a syllable and 다.
 */
export function basesOf(lemma: string, irregularity: Irregularity = 'regular'): [string, BaseKind][] {
  const stem = lemma.slice(0, -1);
  const last = stem.charCodeAt(stem.length - 1);
  if (!lemma.endsWith('다') || !(last >= FIRST && last <= 0xd7a3)) return [];
  const isVowelStem = split(stem.slice(-1)).final === FINALS.none;
  const infinitives = stem.endsWith('하')
    ? [`${stem.slice(0, -1)}해`, `${stem}여`]
    : isVowelStem ? vowelStemInfinitives(stem) : consonantStemInfinitives(stem, irregularity);
  const bases: [string, BaseKind][] = [[stem, 'stem']];
  for (const infinitive of infinitives) {
    bases.push([infinitive, 'infinitive'], [withFinal(infinitive, FINALS.ss), 'past']);
  }
  bases.push(
    [attached(stem, irregularity, FINALS.n, '은'), 'adnominal'],
    [attached(stem, irregularity, FINALS.l, '을'), 'prospective'],
    [attached(stem, irregularity, FINALS.m, '음'), 'nominal'],
  );
  if (isVowelStem) bases.push([withFinal(stem, FINALS.b), 'polite']);
  return bases;
}
