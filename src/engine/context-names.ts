/** The names and numbers of what may stand before and behind a span. */
import { CUE_GROUPS, HEAD_GROUPS, PARTICLE_WORDS } from './cue-words';

const PARTICLE_NAMES = 'none topic subject object genitive locative source dative comitative direction also only range copula quoting comparison vocative according'.split(' ');

/** Kinds of what is written onto a name. */
export const ATTACHED_NAMES = ['side', 'address', 'derivative', 'plural', 'locative', 'acting', 'bound', 'title', 'suffix', 'noun', 'verb', 'other'];

/** What is written onto a name, by the name of its context. */
export const ATTACHED_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['side', '측 쪽'],
      ['address', '씨 군 양 님 옹 여사 선생 선생님'],
      ['derivative', '산 인 어 식 계 제 형 풍 파 판 전 권 호 용 급 령 화 적 성 별 간 외 하 측근 팀 당 제품 사람 인들 계의'],
      ['plural', '들'],
      ['locative', '시내 지역 인근 일대 현지 앞바다 내 상 부근 주변 근처 전역'],
      ['acting', '역 분'],
      ['bound', '행 발 방향 방면 국적 매체'],
    ] as const
  ).map(([name, words]): [string, string[]] => [name, words.split(' ')]),
);

/** All right contexts, by number. */
export const RIGHT_CONTEXTS: readonly string[] = [
  'end',
  'open-hangul',
  'open-latin',
  'open-digit',
  'open-hanja',
  'open-other',
  'close',
  'quote-close',
  'comma',
  'joint',
  'stop',
  'mark',
  'latin',
  'digit',
  'hanja',
  'space-title',
  'space-status',
  'space-name',
  'space-place',
  'space-organization',
  'space-suffix',
  'space-role',
  'space-number',
  'space-latin',
  'space-open',
  'space-quote',
  'space-verb',
  'space-hangul',
  'space-address',
  'space-elder',
  ...PARTICLE_NAMES.map((name) => `josa-${name}`),
  ...ATTACHED_NAMES.map((name) => `attached-${name}`),
  ...CUE_GROUPS.map((name) => `cue-${name}`),
  ...PARTICLE_WORDS.map(([particle, name]) => `${particle}-${name}`),
  'measured',
  'space-measure',
];

/** All left contexts, by number. */
export const LEFT_CONTEXTS: readonly string[] = [
  'start',
  'sentence',
  'open',
  'quote-open',
  'close',
  'comma',
  'joint',
  'mark',
  'inside',
  'digit',
  'space-title',
  'space-status',
  'space-place',
  'space-country',
  'space-organization',
  'space-suffix',
  'space-date',
  'space-topic',
  'space-subject',
  'space-object',
  'space-genitive',
  'space-locative',
  'space-comitative',
  'space-adnominal',
  'space-connective',
  'space-latin',
  'space-close',
  'space-common',
  'space-hangul',
  ...HEAD_GROUPS.map((name) => `head-${name}`),
];

const rightNumber = new Map(RIGHT_CONTEXTS.map((name, index) => [name, index]));
const leftNumber = new Map(LEFT_CONTEXTS.map((name, index) => [name, index]));

/** The number of a right context by name. */
export function rightContextNumber(name: string): number {
  return rightNumber.get(name)!;
}

/** The number of a left context by name. */
export function leftContextNumber(name: string): number {
  return leftNumber.get(name)!;
}
