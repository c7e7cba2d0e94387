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
    '외교 정책 전략 방침 의도 움직임 대립 갈등 동맹 책임 사과 공약 총리 대통령 주석 외교장관 외무장관 국방장관 정상 대표단 사절 당국 성명 담화 조치 개최 운영 조성 모집 건립 인상 인하 나섰 나선 맞서 맞섰 내놨 내놓'
  )
    .split(' ')
    .map((word): [string, number] => [word, 1]),
);

/** What its agent does, by how the verbs begin: behind 은, 이 and 도 alone, since others are where it is done (군내면에 짓기로). */
const ACTIONS: WordTable = /* @__PURE__ */ new WordTable(
  '보냈 보내 보낸 냈다 내린 내렸 올렸 올린 늘렸 늘린 늘리 줄였 줄인 줄이 세웠 세운 맺었 맺은 막았 막은 열었 열기 풀었 받아들 받지 맡았 맡는 뽑았 꾸렸 꾸린 펼쳤 펼친 벌였 벌인 쏟아 쏘았 쐈다 샀다 팔았 지었 짓기 만들 바꾸 바꿨 옮겼 옮기 알렸 알린 갖췄 마련'.split(' ').map((word): [string, number] => [word, 1]),
);

/** What a country has that acts, behind 의 alone. */
const POWERS: WordTable = /* @__PURE__ */ new WordTable('미사일 핵 안보 군사 국방 제재 정부'.split(' ').map((word): [string, number] => [word, 1]));

const GROUPS = ['genitive', 'comitative', 'locative', 'topic', 'subject', 'also'];
/** Of them those whose name does what is done to an object behind it: 중국은 관세를 내렸다. */
const AGENTS = ['topic', 'subject', 'also'];
/** Behind a headline's first name, in place of a particle. */
const OPENS_HEADLINE = ORGANIZATION_TABLE.number('opens-headline');
/** Cities abroad are called 다만 and 바로 as well. */
const ACTORS: ReadonlySet<number> = new Set((['country', 'division', 'short', 'chain', 'hanja'] as const).map(organizationClass));
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
    const more = GENITIVE.has(right) ? POWERS : OBJECT_OF.has(right) ? ACTIONS : undefined;
    const found = behind(document.scan, candidate, GENITIVE.has(right) ? NEXT : IN_CLAUSE, more);
    if (found === Behind.deed) candidate.features.push(feature);
    else if (found === Behind.object && OBJECT_OF.has(right)) candidate.features.push(OBJECT_OF.get(right)!);
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
 * @param more deeds that count behind the particle besides
 */
function behind({ text, runEnd }: Scan, { end }: Candidate, words: number, more: WordTable | undefined): Behind {
  let at = runEnd[end]!;
  let found = Behind.nothing;
  for (let count = 0; count < words && text[at] === ' '; count++) {
    at++;
    while (CLASS_OF[text.charCodeAt(at)] === CharClass.digit) at = runEnd[at]!;
    const cls = CLASS_OF[text.charCodeAt(at)];
    if (cls !== CharClass.hangul && cls !== CharClass.latin) break;
    const next = runEnd[at]!;
    if (beginsLike(DEEDS, text, at, next) || (more !== undefined && beginsLike(more, text, at, next))) return Behind.deed;
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
