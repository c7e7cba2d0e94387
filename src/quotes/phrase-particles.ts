import { finalBefore, finalIndex } from '../hangul/syllable';

/** What the particle behind a noun phrase makes of it. */
export type PhraseRole = 'topic' | 'subject' | 'also' | 'place';

/** The roles by the number that {@link particleBefore} packs. */
export const ROLES: readonly PhraseRole[] = ['topic', 'subject', 'also', 'place'];
const TOPIC = 0;
const SUBJECT = 1;
const ALSO = 2;
const PLACE = 3;

/** A role and the length of its particle are packed in one number. */
export const LENGTH_BITS = 2;
export const LENGTH_MASK = 3;

/** The last syllables of the particles: 은, 는, 이, 가, 서, 선, 도. */
const Last = { eun: 0xc740, neun: 0xb294, i: 0xc774, ga: 0xac00, seo: 0xc11c, seon: 0xc120, do: 0xb3c4 } as const;

const E = '에'.charCodeAt(0);
const SEO = '서'.charCodeAt(0);
const KKE = '께'.charCodeAt(0);
/** Behind these 는 follows another particle or an ending: 에는, 로는, 때는, 고는. */
const NOT_BEFORE_NEUN: ReadonlySet<number> = new Set([...'에로때고'].map((syllable) => syllable.charCodeAt(0)));
/** Before 서는 these end a verb: 해서는, 봐서는; 경찰서는 is none. */
const VERBAL_BEFORE_SEO: ReadonlySet<number> = new Set([...'해아어여와라가봐서'].map((syllable) => syllable.charCodeAt(0)));
/** 냐 of a question: 막혔냐는, 하느냐는. What else ends so is a name, 케냐는. */
const NYA = '냐'.charCodeAt(0);
const FINAL_SS = 20;
const BEFORE_NYA: ReadonlySet<number> = new Set([...'느으이하러'].map((syllable) => syllable.charCodeAt(0)));

function asks(text: string, end: number): boolean {
  const stem = text.charCodeAt(end - 2);
  return text.charCodeAt(end - 1) === NYA && (finalIndex(stem) === FINAL_SS || BEFORE_NYA.has(stem));
}

function packed(role: number, length: number): number {
  return (role << LENGTH_BITS) | length;
}

/** 은 and 이 follow a final consonant, 는 and 가 none; what no reading is known of takes both. */
function agrees(text: string, end: number, afterConsonant: boolean): boolean {
  const final = finalBefore(text, end);
  return final < 0 || (afterConsonant ? final > 0 : final === 0);
}

/**
 * The particle of a topic, subject or place that a word ends with.
 *
 * @param length - of the word.
 * @returns the number of its role in {@link ROLES}, shifted by {@link LENGTH_BITS}, and its length; 0 for none.
 */
export function particleBefore(text: string, end: number, length: number): number {
  const before = text.charCodeAt(end - 2);
  switch (text.charCodeAt(end - 1)) {
    case Last.eun:
      return agrees(text, end - 1, true) ? packed(TOPIC, 1) : 0;
    case Last.neun:
      if (before === SEO && length > 3) {
        const third = text.charCodeAt(end - 3);
        if (third === E) return packed(PLACE, 3);
        if (third === KKE) return packed(TOPIC, 3);
        if (VERBAL_BEFORE_SEO.has(third)) return 0;
      }
      return !NOT_BEFORE_NEUN.has(before) && !asks(text, end - 1) && agrees(text, end - 1, false) ? packed(TOPIC, 1) : 0;
    case Last.i:
      return agrees(text, end - 1, true) ? packed(SUBJECT, 1) : 0;
    case Last.ga:
      return agrees(text, end - 1, false) ? packed(SUBJECT, 1) : 0;
    case Last.seo:
      return before === KKE ? packed(SUBJECT, 2) : 0;
    case Last.seon:
      return before === E && length > 3 ? packed(PLACE, 2) : 0;
    case Last.do:
      return before === SEO && length > 3 && text.charCodeAt(end - 3) === E ? packed(PLACE, 3) : packed(ALSO, 1);
    default:
      return 0;
  }
}
