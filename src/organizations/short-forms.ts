/** How news shortens a name that it has given in full: 금소초등학교 to 금소초, 경제산업위원회 to 경제산업위. */

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
  ['엔터테인먼트', ['엔터', '']],
  ['홀딩스', ['']],
  ['주식회사', ['']],
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
    if (!name.endsWith(ending)) continue;
    const stem = name.slice(name.lastIndexOf(' ') + 1, name.length - ending.length);
    return stem.length < LEAST ? NONE : shorts.map((short) => stem + short);
  }
  return NONE;
}
