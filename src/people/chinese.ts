/** Chinese names as 외래어 표기법 (표 5) writes them: a surname and one syllable or two, each of one Hangul syllable or two. */
import { Flag, PLACE_FLAGS } from '../dictionary/flags';
import { RightContextSet } from '../engine/context-sets';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { CharacterSet } from '../engine/tables';
import { PERSON, PERSON_EVIDENCE, PERSON_TABLE, personClass } from './evidence';
import { endsInParticle, isNew, wordEvidence } from './propose';
import { roleRoom } from './room';

/** Surnames, the hundred most frequent and their like. */
const SURNAMES: ReadonlySet<string> = new Set(
  ('왕 리 장 류 천 양 자오 황 저우 우 쉬 쑨 후 주 가오 린 허 궈 마 뤄 량 쑹 정 셰 한 탕 펑 위 둥 샤오 청 차오 위안 덩 푸 선 쩡 뤼 쑤 루 차이 자 딩 웨이 쉐 예 옌 판 두 다이 ' +
    '샤 중 톈 런 팡 스 야오 탄 랴오 쩌우 슝 진 하오 쿵 바이 추이 캉 마오 추 친 구 허우 사오 멍 룽 완 돤 레이 첸 인 창 라이 궁 원 쭤 니 지 쉔 롄 퍄오 잉 구이 먀오 쭝 거 어우양 쓰마').split(' '),
);

/** What the syllables of Chinese are written with, in one Hangul syllable or two. */
const UNITS: ReadonlySet<string> = new Set(
  ('아 아이 안 앙 아오 바 바이 반 방 바오 베이 번 벙 비 볜 뱌오 볘 빈 빙 보 부 차 차이 찬 창 차오 처 천 청 츠 충 처우 추 촨 촹 추이 춘 춰 다 다이 단 당 다오 더 덩 디 뎬 댜오 뎨 딩 둥 더우 두 돤 두이 둔 둬 어 언 얼 ' +
    '파 판 팡 페이 펀 펑 포 퍼우 푸 가 가이 간 강 가오 거 건 겅 궁 거우 구 과 과이 관 광 구이 군 궈 하 하이 한 항 하오 허 헤이 헌 헝 훙 허우 후 화 화이 환 황 후이 훈 훠 지 자 젠 장 자오 제 진 징 중 주 쥐 쥐안 줴 쥔 ' +
    '카 카이 칸 캉 카오 커 컨 쿵 커우 쿠 콰 콰이 콴 쾅 쿠이 쿤 쿼 라 라이 란 랑 라오 러 레이 렁 리 롄 량 랴오 례 린 링 류 룽 러우 루 롼 룬 뤄 뤼 마 마이 만 망 마오 메이 먼 멍 미 몐 먀오 민 밍 모 머우 무 ' +
    '나 나이 난 낭 나오 네이 넝 니 녠 냥 냐오 녜 닝 뉴 눙 누 눠 뉘 어우 파이 파오 피 폔 퍄오 핀 핑 치 첸 체 친 칭 취 취안 췌 췬 런 르 루이 뤄 사 싸이 싼 쌍 싸오 써 썬 사이 산 상 사오 서 선 성 스 서우 수 솨이 솽 수이 순 숴 쓰 쑹 쑤 쏸 쑤이 쑨 쒀 ' +
    '타 타이 탄 탕 타오 터 텅 티 톈 탸오 톄 팅 퉁 터우 투 퇀 투이 툰 퉈 와 와이 완 왕 웨이 원 웡 워 우 시 샤 셴 샹 샤오 셰 신 싱 슝 슈 쉬 쉬안 쉐 쉰 야 옌 양 야오 예 이 인 잉 융 유 위 위안 웨 윈 ' +
    '짜 짜이 짠 짱 짜오 쩌 쩐 쩡 자이 잔 저 전 정 즈 저우 좡 준 줘 쯔 쭝 쩌우 쭈 쭈이 쭌 쭤').split(' '),
);

const SYLLABLES = new CharacterSet([...SURNAMES, ...UNITS].join(''));
const FIRST_SYLLABLES = new CharacterSet([...SURNAMES].map((surname) => surname[0]!));

/** Syllables that hardly stand in Korean words or in names of other languages. */
const MARKS = new CharacterSet('쑨쑹쩡뤄뤼쉬쉐셰궈둬쥔쥐줴췬취롄옌웨쯔쓰쑤짜쩌쩐짱훙퉁쿵뎬볜셴톈녠덩둥쭝슝윈쉰쭤줘촨촹좡솽싼퍄랴뱌댜먀탸냐첸쾅콴춰뉘눠훠퉈돤례샹샤웡쭈쭌쌍썬멍궁룽몐');

/** The longest name: 어우양샤오후이. */
const LONGEST = 6;

/** Whether a stretch is one to a number of units. */
function isUnits(text: string, start: number, end: number, most: number): boolean {
  if (start === end) return true;
  if (most === 0 || end - start > most * 2) return false;
  return (UNITS.has(text.slice(start, start + 1)) && isUnits(text, start + 1, end, most - 1)) || (end - start > 1 && UNITS.has(text.slice(start, start + 2)) && isUnits(text, start + 2, end, most - 1));
}

/** Whether a stretch is a surname and a given name of one syllable or two of Chinese. */
function isChineseName(text: string, start: number, end: number): boolean {
  for (let cut = start + 1; cut <= start + 2 && cut < end; cut++) if (SURNAMES.has(text.slice(start, cut)) && isUnits(text, cut, end, 2)) return true;
  return false;
}

const OTHER_WORD = Flag.common | Flag.title | Flag.organization | Flag.generic | PLACE_FLAGS;
const ATTACHED = new RightContextSet(['attached-address', 'attached-title', 'attached-side']);
const CHINESE = personClass('chinese');
const RULE = 'people/chinese';

/** 쑨자오밍, 셰윈, 궈샤오펑: Chinese names, where one syllable at least is of no other language. */
export function proposeChinese(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let k = 0; k < scan.hangulRunCount; k++) {
    const start = scan.hangulRuns[k]!;
    if (!FIRST_SYLLABLES.has(text.charCodeAt(start))) continue;
    const limit = Math.min(scan.runEnd[start]!, start + LONGEST);
    let marks = MARKS.has(text.charCodeAt(start)) ? 1 : 0;
    for (let end = start + 2; end <= limit && SYLLABLES.has(text.charCodeAt(end - 1)); end++) {
      if (MARKS.has(text.charCodeAt(end - 1))) marks++;
      if (marks === 0 || !(endsAsWord(scan, end) || ATTACHED.has(document, end)) || scan.flagsBetween(start, end) & OTHER_WORD || !isChineseName(text, start, end)) continue;
      const marked = PERSON.chineseMarks[Math.min(marks, 3)]!;
      const weights = PERSON_TABLE.ready();
      const isFirst = isNew(document, start, end);
      if (isFirst && PERSON_EVIDENCE.isHopeless(document, RULE, CHINESE, start, end, weights[marked]! + roleRoom(scan, start, end, weights))) continue;
      const candidate = candidates.propose('person', start, end, RULE, CHINESE);
      candidate.features.push(marked);
      if (endsInParticle(scan, start, end)) candidate.features.push(PERSON.particleInside);
      if (isFirst) wordEvidence(scan, candidate);
    }
  }
}
