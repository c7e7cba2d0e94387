/** How news shortens a name that it has given in full: 금소초등학교 to 금소초, 경제산업위원회 to 경제산업위, 새롬은행 to 새롬. */

import { CharacterSet } from '../engine/tables';

/** Endings and what stands for them. */
const SHORTENED: readonly (readonly [string, readonly string[]])[] = [
  ['초등학교', ['초', '초교']],
  ['여자중학교', ['여중']],
  ['중학교', ['중']],
  ['여자고등학교', ['여고']],
  ['공업고등학교', ['공고']],
  ['상업고등학교', ['상고']],
  ['과학고등학교', ['과학고', '과고']],
  ['외국어고등학교', ['외고']],
  ['고등학교', ['고', '고교']],
  ['여자대학교', ['여대']],
  ['교육대학교', ['교대']],
  ['대학교', ['대']],
  ['대학교병원', ['대병원']],
  ['위원회', ['위']],
  ['상공회의소', ['상의']],
  ['노동조합', ['노조']],
  ['농업협동조합', ['농협']],
  ['축산업협동조합', ['축협']],
  ['수산업협동조합', ['수협']],
  ['협의회', ['협']],
  ['연합회', ['연']],
  ['엔터테인먼트', ['엔터']],
];

/** The fewest syllables that a short form keeps of the name before the ending. */
const LEAST = 2;

/** What the endings end with: nearly all other names are told by their last syllable. */
const LAST_SYLLABLES = new CharacterSet(SHORTENED.map(([ending]) => ending[ending.length - 1]!));

const NONE: readonly string[] = [];

/** The short forms that a name's ending allows; none for most names. */
export function shortForms(name: string): readonly string[] {
  if (!LAST_SYLLABLES.has(name.charCodeAt(name.length - 1))) return NONE;
  for (const [ending, shorts] of SHORTENED) {
    const stem = stemOf(name, ending);
    if (stem !== undefined) return shorts.map((short) => stem + short);
  }
  return NONE;
}

/** What firms and foundations are called without, longer endings first. */
const DROPPED =
  '엔터테인먼트 인더스트리 주식회사 모빌리티 네트웍스 네트워크 저축은행 투자증권 자산운용 문화재단 장학재단 복지재단 손해보험 생명보험 법무법인 회계법인 시스템즈 시스템 솔루션즈 솔루션 홀딩스 중공업 에너지 텔레콤 게임즈 소프트 컴퍼니 테크놀로지 바이오 테크 랩스 푸드 제약 건설 전자 화학 증권 은행 카드 그룹 재단 항공 해운 미디어 모터스 파마 식품 물산 산업'.split(' ').sort((a, b) => b.length - a.length);

/** What they end with. */
const DROPPED_LAST = new CharacterSet(DROPPED.map((ending) => ending[ending.length - 1]!));

/**
 * The stem that stands alone for a firm or a foundation: 새롬 for 새롬은행, 가온나루 for 가온나루재단; `undefined` for other
 * names. What else the stem may mean is the caller's to ask.
 */
export function bareStem(name: string): string | undefined {
  if (!DROPPED_LAST.has(name.charCodeAt(name.length - 1)) || name.includes(' ')) return undefined;
  for (const ending of DROPPED) {
    const stem = stemOf(name, ending);
    if (stem !== undefined) return HANGUL.test(stem) ? stem : undefined;
  }
  return undefined;
}

const HANGUL = /^[가-힣]+$/;

/** What stands before an ending in a name's last word, where enough of it is left. */
function stemOf(name: string, ending: string): string | undefined {
  if (!name.endsWith(ending)) return undefined;
  const stem = name.slice(name.lastIndexOf(' ') + 1, name.length - ending.length);
  return stem.length < LEAST ? undefined : stem;
}
