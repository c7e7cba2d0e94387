/** Vietnamese names as 외래어 표기법 (표 10) writes them: a surname and one word to three, each of one Vietnamese syllable. */
import type { NameDocument } from '../engine/document';
import { endsAsWord } from '../engine/contexts';
import { CharacterSet } from '../engine/tables';
import { RightContextSet } from '../engine/context-sets';
import { CharClass, CLASS_OF } from '../text/characters';
import { PERSON, personClass } from './evidence';
import { isNew } from './propose';

const SURNAMES: ReadonlySet<string> = new Set(
  '응우옌 쩐 레 팜 호앙 황 후인 판 부 보 당 부이 도 호 응오 즈엉 리 딘 쯔엉 르엉 마이 도안 찐 또 타이 까오 하 람 럼 루 루엉 따 라 쭈 끼에우 똔 레이'.split(' '),
);

const SURNAME_STARTS = /* @__PURE__ */ new CharacterSet(SURNAMES);

/** Syllables that stand in no Korean word of their own: one at least tells the language. */
const MARKS: ReadonlySet<string> = new Set(
  ('응우옌 쩐 호앙 즈엉 쯔엉 르엉 끼에우 후인 똔 꽝 꾸옥 꾸이 꾸옌 꾸인 꾸엉 끄엉 끼엔 끼엣 까인 껌 꽁 뚜언 뚜옛 뜨엉 띠엔 띤 떤 떰 비엣 쩌우 쫑 쭝 찌에우 짱 짜인 쯔엉 썬 쑤언 ' +
    '응옥 응이 응이아 응에 뉴엉 니엔 득 두이 지에우 허우 호아이 화이 후옌 후엔 후언 후이 흐엉 히에우 히엔 히엡 칵 카인 캄 쿠에 쿠옌 쿠엉 키엠 루언 루엉 르우 리엔 럼 마인 무어이 낌 푹 푸엉 프엉 팟 ' +
    '타인 타잉 티엔 티에우 토아 투이 투언 투엉 투옛 뚜옛 트엉 아인 옌 닷 더우 디에우 디엡 롱 밍').split(' '),
);

/** All others. */
const SYLLABLES: ReadonlySet<string> = new Set(
  ('안 아이 바 바오 박 반 방 보 부 빅 빈 빙 비 까 깜 끼 꼰 따 따이 땀 뚜 띠 짜 찌 찐 찡 쭈 쌍 냐 년 뉴 니 다오 다이 단 담 당 도 도안 동 두 둥 딘 딩 중 즈 하 하이 한 항 호 호아 화 홍 흥 후 훙 카 카이 콰 킴 람 란 랑 레 ' +
    '러이 로이 루 리 린 링 마이 만 미 민 모 남 나 푸 퐁 피 사 상 송 신 타 타이 탄 탕 탐 터 텀 티 틴 토 톤 통 투 쯔 유 이엔').split(' '),
);

const LONGEST = 4;
const SPACE = 32;

/** The rule's id. */
export const VIETNAMESE = 'people/vietnamese';

const FOREIGN_WORDS = personClass('foreign-words');
const ATTACHED = new RightContextSet(['attached-address', 'attached-title', 'attached-side']);
const TITLE_BEHIND = new RightContextSet(['space-title']);

/** Where the Vietnamese syllable ends that begins a run at an offset, the longest that ends as a word; -1 where none does. */
function syllableEnd(document: NameDocument, start: number): number {
  const { scan } = document;
  const limit = Math.min(scan.runEnd[start]!, start + 3);
  for (let end = limit; end > start; end--) {
    if (!endsAsWord(scan, end) && !ATTACHED.has(document, end)) continue;
    const word = scan.text.slice(start, end);
    if (MARKS.has(word) || SYLLABLES.has(word)) return end;
  }
  return -1;
}

/** 응우옌 반 득, 르엉 티 홍: a surname and the words behind it, where one of them is of no other language; and 득 주석 alone where the text has such a name. */
export function proposeVietnamese(document: NameDocument): void {
  const { scan } = document;
  const { text } = scan;
  let names: Set<string> | undefined;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    const first = scan.runEnd[start]!;
    if (first - start > 3 || !SURNAME_STARTS.has(text.charCodeAt(start)) || text.charCodeAt(first) !== SPACE || !SURNAMES.has(text.slice(start, first))) continue;
    let marked = MARKS.has(text.slice(start, first));
    let words = 1;
    let end = first;
    let last = start;
    while (words < LONGEST && text.charCodeAt(end) === SPACE && CLASS_OF[text.charCodeAt(end + 1)] === CharClass.hangul) {
      const next = syllableEnd(document, end + 1);
      if (next < 0) break;
      last = end + 1;
      if (MARKS.has(text.slice(last, next))) marked = true;
      end = next;
      words++;
      if (end < scan.runEnd[last]!) break;
    }
    if (!marked || words < 2 || !isNew(document, start, end)) continue;
    const candidate = document.candidates.propose('person', start, end, VIETNAMESE, FOREIGN_WORDS);
    candidate.features.push(PERSON.foreignMany[9]!, PERSON.foreignWords[words]!, PERSON.foreignKnown[words]!);
    (names ??= new Set()).add(text.slice(last, end));
  }
  if (names) proposeGivenNames(document, names);
}

/** 득 주석: news calls a Vietnamese by the last word of the name. */
function proposeGivenNames(document: NameDocument, names: ReadonlySet<string>): void {
  const { scan } = document;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    const end = scan.runEnd[start]!;
    if (end - start > 3 || !names.has(scan.text.slice(start, end)) || !TITLE_BEHIND.has(document, end)) continue;
    if (isNew(document, start, end)) document.candidates.propose('person', start, end, VIETNAMESE, personClass('surname-title')).features.push(PERSON.surnameElsewhere);
  }
}
