/** Countries and divisions that act, told by what they do: 베트남의 반대로, 칠레·페루와 협정을 맺었다, 전남도에 예비비를 요청했다. */
import type { Candidate } from '../engine/candidates';
import { RIGHT_CONTEXTS, rightContextNumber } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharacterSet } from '../engine/tables';
import { DEAD, ROOT, WordTable } from '../hangul/word-table';
import { CharClass, CLASS_OF } from '../text/characters';
import { ORGANIZATION_TABLE, organizationClass } from './evidence';

/** What only someone does, by how the nouns and verbs begin. */
const DEEDS: WordTable = /* @__PURE__ */ new WordTable(
  (
    '밝혔 밝힌 밝히 발표 요구 촉구 요청 제안 건의 결정 결의 합의 반대 찬성 거부 거절 수용 비난 비판 규탄 경고 위협 압박 항의 반발 반박 도발 침공 공격 공습 철수 제재 보복 협상 협의 논의 회담 ' +
    '체결 서명 비준 승인 공유 협력 협조 약속 선언 주장 강조 설명 통보 제출 추진 검토 도입 시행 파견 발사 대응 개입 참여 참가 탈퇴 가입 선정 지정 확정 투입 편성 공개 배포 지원 제공 노력 입장 태도 ' +
    '외교 정책 전략 방침 의도 움직임 대립 갈등 동맹 책임 사과 공약 총리 대통령 주석 외교장관 외무장관 국방장관 정상 대표단 사절 당국 성명 담화 조치 개최 운영 조성 모집 건립 인상 인하 계획 나섰 나선 맞서 맞섰 내놨 내놓'
  )
    .split(' ')
    .map((word): [string, number] => [word, 1]),
);

/** What its agent does, by how the verbs begin: behind 은, 이 and 도 alone, since others are where it is done (군내면에 짓기로). */
const ACTIONS: WordTable = /* @__PURE__ */ new WordTable(
  '보냈 보내 보낸 냈다 내린 내렸 올렸 올린 늘렸 늘린 늘리 줄였 줄인 줄이 세웠 세운 맺었 맺은 막았 막은 열었 열기 풀었 받아들 받지 맡았 맡는 뽑았 꾸렸 꾸린 펼쳤 펼친 벌였 벌인 쏟아 쏘았 쐈다 샀다 팔았 지었 짓기 만들 바꾸 바꿨 옮겼 옮기 알렸 알린 갖췄 마련 부과 강화 완화 철회 중단 금지 허용 해제'.split(' ').map((word): [string, number] => [word, 1]),
);

/** What is put to somebody, behind 에 and an object: 미국에 협상 재개를 요청했다. */
const REQUESTS: WordTable = /* @__PURE__ */ new WordTable('요청 요구 촉구 통보 전달 경고 제안 제의 항의 건의 사과 주문 호소 당부 압박'.split(' ').map((word): [string, number] => [word, 1]));

/** What a country has that acts, behind 의 alone. */
const POWERS: WordTable = /* @__PURE__ */ new WordTable('미사일 핵 안보 군사 국방 제재 정부'.split(' ').map((word): [string, number] => [word, 1]));

const GROUPS = ['genitive', 'comitative', 'locative', 'topic', 'subject', 'also'];
/** Of them those whose name does what is done to an object behind it: 중국은 관세를 내렸다. */
const AGENTS = ['topic', 'subject', 'also'];
/** Behind 에, with an object between. */
const REQUESTED = ORGANIZATION_TABLE.number('request-behind');
/** Behind 은 and 는, at the end of the sentence. */
const FAR_DEED = ORGANIZATION_TABLE.number('deed-at-end');
/** Behind a headline's first name, in place of a particle. */
const OPENS_HEADLINE = ORGANIZATION_TABLE.number('opens-headline');
/** Cities abroad are called 다만 and 바로 as well. */
const ACTORS: ReadonlySet<number> = new Set((['country', 'division', 'short', 'chain', 'hanja'] as const).map(organizationClass));
/** What acts as a government by its full name. */
const GOVERNMENTS: ReadonlySet<number> = new Set((['country', 'division', 'chain'] as const).map(organizationClass));
const HEADLINE = /^(?:, | [“"‘'])/;
const FEATURES = ORGANIZATION_TABLE.family('deed-behind', [...GROUPS, ...AGENTS.map((name) => `${name}-object`)]);
/** The contexts of a particle, with those that the word behind it makes. */
const contextsOf = (particle: string): number[] => [`josa-${particle}`, ...RIGHT_CONTEXTS.filter((name) => name.startsWith(`${particle}-`))].map(rightContextNumber);
const FEATURE_OF: ReadonlyMap<number, number> = new Map(GROUPS.flatMap((name, k) => contextsOf(name).map((context): [number, number] => [context, FEATURES[k]!])));
const OBJECT_OF: ReadonlyMap<number, number> = new Map(AGENTS.map((name, k) => [rightContextNumber(`josa-${name}`), FEATURES[GROUPS.length + k]!]));

/** How far the deed may stand behind the particle: next to it for 의, in its clause for others. */
const NEXT = 2;
const IN_CLAUSE = 5;
const GENITIVE: ReadonlySet<number> = new Set(contextsOf('genitive'));
const LOCATIVE: ReadonlySet<number> = new Set(contextsOf('locative'));
const TOPIC: ReadonlySet<number> = new Set(contextsOf('topic'));
/** How far the end of the sentence may be, and how much of it is looked at. */
const LONGEST_SENTENCE = 160;
const LAST_WORDS = 12;
/** 내기로 했다, 지을 방침이다, 모집한다: what ends a sentence that says what somebody does. */
const LAST_DEED = /(?:기로 했다|(?:방침|계획|예정)이다|나섰다|나선다|(?:추진|시행|운영|지원|제공|개최|모집|조성|마련|확대|강화|발표|결정|요청|요구|촉구|건의|약속|협의|검토|도입|배포|실시|접수|공모|점검|발굴|추진 중이)(?:한다|했다|하고 있다|하기로 했다|할 (?:방침|계획|예정)이다|다))$/;
/** What a word ends with that closes its clause: 번지면서, 오르자, 꺾고. */
const CLAUSE_ENDS = new CharacterSet('서며고자');
/** 에서 is where something is done. */
const WHERE = '서'.charCodeAt(0);

/** Notes on places that may act whether a deed stands behind their particle. */
export function noteDeeds(document: NameDocument): void {
  for (const candidate of document.candidates.list) {
    if (candidate.kind !== 'organization' || candidate.note !== 'place') continue;
    const { text } = document.scan;
    if (ACTORS.has(candidate.features[0]!) && opensPart(text, candidate.start) && HEADLINE.test(text.slice(candidate.end, candidate.end + 2))) candidate.features.push(OPENS_HEADLINE);
    const right = document.right(candidate.end);
    const feature = FEATURE_OF.get(right);
    if (feature === undefined || text.charCodeAt(candidate.end + 1) === WHERE) continue;
    const deeds = GENITIVE.has(right) ? [DEEDS, POWERS] : OBJECT_OF.has(right) ? [DEEDS, ACTIONS] : [DEEDS];
    const found = behind(document.scan, candidate, GENITIVE.has(right) ? NEXT : IN_CLAUSE, deeds);
    if (found === Behind.deed) candidate.features.push(feature);
    else if (found === Behind.object && OBJECT_OF.has(right)) candidate.features.push(OBJECT_OF.get(right)!);
    if (LOCATIVE.has(right) && found === Behind.deed && behind(document.scan, candidate, IN_CLAUSE, [REQUESTS]) === Behind.deed) candidate.features.push(REQUESTED);
    if (TOPIC.has(right) && found !== Behind.deed && GOVERNMENTS.has(candidate.features[0]!) && endsInDeed(text, candidate.end)) candidate.features.push(FAR_DEED);
  }
}

/** Whether a line or a part of a headline begins at an offset: 가온시, 예산 늘린다; 값 올라…가온시 “곧 대책”. */
function opensPart(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '…';
}

/** Whether a deed stands behind a place that may act. */
export function hasDeedBehind({ note, features }: Candidate): boolean {
  return note === 'place' && features.some((feature) => feature >= FEATURES[0]! && feature < FEATURES[0]! + FEATURES.length);
}

/** Whether a sentence that goes on from an offset ends in a deed: 서구는 … 심사를 거쳐 … 예산에 넣을 방침이다. */
function endsInDeed(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + LONGEST_SENTENCE);
  for (let at = from; at < limit && text[at] !== '\n'; at++) if (text[at] === '.' && text[at - 1] === '다') return LAST_DEED.test(text.slice(Math.max(from, at - LAST_WORDS), at));
  return false;
}

/** What stands behind a name and its particle in the same clause. */
enum Behind {
  nothing,
  deed,
  object,
}

/** What the particle of an object is. */
const OBJECTS = new CharacterSet('을를');

/**
 * Whether one of the next words begins like a deed; whether something is an object.
 *
 * @param words how many words are looked at
 * @param deeds what counts as one
 */
function behind({ text, runEnd }: Scan, { end }: Candidate, words: number, deeds: readonly WordTable[]): Behind {
  let at = runEnd[end]!;
  let found = Behind.nothing;
  for (let count = 0; count < words && text[at] === ' '; count++) {
    at++;
    while (CLASS_OF[text.charCodeAt(at)] === CharClass.digit) at = runEnd[at]!;
    const cls = CLASS_OF[text.charCodeAt(at)];
    if (cls !== CharClass.hangul && cls !== CharClass.latin) break;
    const next = runEnd[at]!;
    if (deeds.some((table) => beginsLike(table, text, at, next))) return Behind.deed;
    const last = text.charCodeAt(next - 1);
    if (next - at > 1 && OBJECTS.has(last)) found = Behind.object;
    if (CLAUSE_ENDS.has(last)) break;
    at = next;
  }
  return found;
}

function beginsLike(words: WordTable, text: string, start: number, end: number): boolean {
  let state = ROOT;
  for (let at = start; state !== DEAD && at < end; at++) {
    state = words.step(state, text.charCodeAt(at));
    if (state !== DEAD && words.at(state) >= 0) return true;
  }
  return false;
}
