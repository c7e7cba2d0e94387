import { finalIndex } from '../hangul/syllable';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import type { SpeechAct } from '../types';
import type { Statement } from './types';

/** The acts of the dictionary's verbs and nouns, by those that users see. */
const ACTS: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ['denial', 'denial'],
  ['demand', 'demand'],
  ['order', 'demand'],
  ['proposal', 'demand'],
  ['promise', 'promise'],
  ['criticism', 'criticism'],
  ['prediction', 'prediction'],
  ['question', 'question'],
]);

const NUMBERED: readonly SpeechAct[] = ['statement', 'denial', 'demand', 'promise', 'prediction', 'question', 'criticism'];
/** An ending that predicts only behind ㄹ: 오를 것이다, and not 오른 것이다. */
const PROSPECTIVE = NUMBERED.length;
const FINAL_L = 8;

/**
 * Endings of a statement by what they make of a neutral verb (말하다, 밝히다), `_` for a space; the longest one counts. The
 * first row takes back what a shorter ending would say (모르겠다 promises nothing).
 */
const ENDINGS: readonly (readonly [act: number, endings: string])[] = [
  [0, '모르겠다 모르겠습니다 좋겠다 좋겠습니다 알겠다 알겠습니다 있겠다 없겠다 어렵겠다 힘들겠다 되겠다 싶겠다 하겠나 니까 으니까'],
  [1, '사실이_아니다 사실_아니다 사실이_아니라 사실이_아닙니다 사실과_다르다 사실과_다릅니다 사실무근 사실무근이다 사실무근이라 사실무근입니다 근거_없다 근거가_없다 무관하다 무관합니다 관련_없다 관련이_없다 관련이_없습니다 관계없다 관계가_없다 적_없다 적이_없다 적_없습니다 적이_없습니다 적도_없다 바_없다 바가_없다 바_없습니다'],
  [2, '야_한다 야한다 야_합니다 야_된다 야_됩니다 야_할_것 말_것 야_할_것이다 야_할_것이라 야_할_것입니다 야_할_때다 야_할_때 야죠 야지요 하라 달라 말라 마라 가라 십시오 시오 주세요 마세요 달라는_것이다 하자 되자 가자 보자 내자 말자 주자 두자 갖자 만들자 나서자 모으자 지키자 살리자 합시다 갑시다 봅시다 맙시다 바란다 바랍니다 촉구한다 촉구합니다 요구한다 요구합니다 요청한다 요청합니다 제안한다 제안합니다 부탁한다 부탁드린다 부탁드립니다 부탁합니다'],
  [3, '겠다 겠습니다 겠어요 겠죠 계획이다 계획이라 계획입니다 방침이다 방침이라 방침입니다 예정이다 예정이라 예정입니다 기로_했다 기로_했습니다 약속한다 약속합니다 약속드린다 약속드립니다'],
  [4, '것_같다 것_같습니다 것_같아요 듯하다 듯합니다 전망이다 전망이라 전망입니다 전망된다 전망한다 예상된다 예상한다 예상합니다 것으로_보인다 것으로_보입니다 것으로_본다 것으로_봅니다 것으로_보고_있다 것으로_기대한다 것으로_기대된다 가능성이_크다 가능성이_높다 가능성이_있다 가능성도_있다 수도_있다 수_있을_것이다 수_있을_것이라 수_있을_것입니다 우려된다'],
  [5, '인가 는가 은가 한가 던가 된가 건가 까 습니까 입니까 합니까 됩니까 냐 나요 가요 까요 않나 했나 있나 없나 되나 았나 었나 은지 는지'],
  [6, '유감 유감이다 유감이라 유감입니다 유감스럽다 유감스럽습니다 유감을_표한다 유감을_표합니다 개탄스럽다 규탄한다 규탄합니다 비판한다 비판합니다 경악스럽다 실망스럽다 실망스럽습니다 분노한다 어불성설 어불성설이다 언어도단 언어도단이다'],
  [PROSPECTIVE, '것 것이다 것이라 것입니다 거다 겁니다 거예요'],
];

const TABLE: WordTable = /* @__PURE__ */ new WordTable(
  ENDINGS.flatMap(([act, endings]) => endings.split(' ').map((ending) => [ending.replaceAll('_', ' '), act] as const)),
  true,
);

const IS_CLOSING: ReadonlySet<string> = new Set(' .!,…”"’\'');

/** What the end of a statement says that its speaker does. */
function actOfEnding(text: string, start: number, close: number): SpeechAct {
  let end = close;
  while (end > start && IS_CLOSING.has(text[end - 1]!)) end--;
  if (text[end - 1] === '?') return 'question';
  let act = 0;
  let at = end - 1;
  for (let state = ROOT; at >= start; at--) {
    state = TABLE.step(state, text.charCodeAt(at));
    if (state === DEAD) break;
    const found = TABLE.at(state);
    if (found >= 0) act = found === PROSPECTIVE && !isProspective(text, at) ? 0 : found;
  }
  return act === PROSPECTIVE ? 'prediction' : NUMBERED[act]!;
}

function isProspective(text: string, at: number): boolean {
  return finalIndex(text.charCodeAt(text[at - 1] === ' ' ? at - 2 : at - 1)) === FINAL_L;
}

/** Acts of verbs and nouns that say nothing of what is done by saying it. */
const NEUTRAL: ReadonlySet<string> = new Set(['statement', 'report', 'answer']);

/** What a speaker does by a statement: by its verb or noun, or where that is a neutral one by its end. */
export function actOf(text: string, { act, segments }: Statement): SpeechAct {
  const known = act === undefined ? undefined : ACTS.get(act);
  if (known) return known;
  if (act !== undefined && !NEUTRAL.has(act)) return 'statement';
  const last = segments[segments.length - 1]!;
  return actOfEnding(text, last.start, last.end);
}
