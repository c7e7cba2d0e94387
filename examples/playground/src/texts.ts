/** What the page says, in Korean and English. */
import type { RenderLocale } from '../../../src/render';

const KOREAN = {
  title: 'ko-entities 놀이터',
  tagline: '한국어 뉴스에서 기관, 인물과 직함, 날짜, 장소, 인용을 찾습니다. 글은 이 기기를 떠나지 않습니다.',
  toResult: '결과로 건너뛰기',
  share: '링크 복사',
  shared: '이 글과 설정을 담은 링크를 복사했습니다.',
  sharedHere: '복사할 수 없어 주소창에 링크를 넣었습니다.',
  badLink: '링크가 온전하지 않아 예를 보입니다.',
  otherLanguage: 'English',
  text: '글',
  example: '예',
  ownText: '직접 쓴 글',
  explainSelection: '고른 부분 설명',
  nothingSelected: '글에서 설명할 부분을 먼저 고르세요.',
  options: '설정',
  publishedAt: '발행일',
  strictness: '엄격함',
  scope: '범위',
  kinds: '종류',
  strict: '엄격하게',
  balanced: '고르게',
  broad: '넓게',
  story: '기사만',
  all: '페이지 전체',
  dictionary: '내 사전',
  dictionaryHint: '고치면 바로 쓰입니다. organizations, people, places, titles, organizationSuffixes, speechVerbs, notEntities, remove를 받습니다.',
  messages: '사전에 대한 알림',
  error: '오류',
  warning: '주의',
  dictionaryGood: '사전에 잘못이 없습니다.',
  result: '결과',
  views: '보기',
  viewArticle: '본문',
  viewList: '목록',
  viewSources: '취재원',
  viewTimeline: '연표',
  viewData: '데이터',
  copyJson: 'JSON 복사',
  copyCsv: 'CSV 복사',
  copied: '복사했습니다.',
  notCopied: '복사하지 못했습니다. 아래 글을 골라 복사하세요.',
  cut: '… 여기까지만 보입니다. 복사하면 모두 담깁니다.',
  close: '닫기',
  rule: '규칙',
  confidence: '확신도',
  evidence: '근거',
  noEvidence: '점수를 더하는 근거 없이 규칙만으로 정했습니다.',
  won: '이긴 후보',
  lost: '진 후보',
  noneLost: '진 후보가 없습니다.',
  noCandidates: '이 부분에는 후보가 없습니다.',
  score: '점수',
  source: '취재원',
  role: '직함·소속',
  statements: '발언',
  unattributed: '말한 이 없음',
  named: '실명',
  'role-only': '직함만',
  anonymized: '익명',
  noSources: '인용이 없습니다.',
  noDates: '날짜가 없습니다.',
  published: '발행',
  undated: '날짜가 매이지 않은 것',
  characters: '자',
  milliseconds: '밀리초',
  loading: '사전을 펼치는 중입니다 …',
  failed: '뽑지 못했습니다',
} as const;

/** The name of a text. */
export type TextKey = keyof typeof KOREAN;

const ENGLISH: Readonly<Record<TextKey, string>> = {
  title: 'ko-entities playground',
  tagline: 'Finds organizations, people with titles, dates, places and quotes in Korean news. The text does not leave this device.',
  toResult: 'Skip to the result',
  share: 'Copy link',
  shared: 'Copied a link that holds this text and these settings.',
  sharedHere: 'Could not copy; the link is in the address bar.',
  badLink: 'The link is damaged; here is an example.',
  otherLanguage: '한국어',
  text: 'Text',
  example: 'Example',
  ownText: 'Text of your own',
  explainSelection: 'Explain selection',
  nothingSelected: 'Select a part of the text first.',
  options: 'Settings',
  publishedAt: 'Published',
  strictness: 'Strictness',
  scope: 'Scope',
  kinds: 'Kinds',
  strict: 'strict',
  balanced: 'balanced',
  broad: 'broad',
  story: 'story',
  all: 'whole page',
  dictionary: 'Your dictionary',
  dictionaryHint: 'Edits take effect at once. It takes organizations, people, places, titles, organizationSuffixes, speechVerbs, notEntities, remove.',
  messages: 'Messages about the dictionary',
  error: 'Error',
  warning: 'Warning',
  dictionaryGood: 'Nothing is wrong with the dictionary.',
  result: 'Result',
  views: 'Views',
  viewArticle: 'Text',
  viewList: 'List',
  viewSources: 'Sources',
  viewTimeline: 'Timeline',
  viewData: 'Data',
  copyJson: 'Copy JSON',
  copyCsv: 'Copy CSV',
  copied: 'Copied.',
  notCopied: 'Could not copy. Select the text below and copy it.',
  cut: '… shown up to here. A copy holds everything.',
  close: 'Close',
  rule: 'Rule',
  confidence: 'Confidence',
  evidence: 'Evidence',
  noEvidence: 'The rule alone decided; no evidence adds to a score.',
  won: 'What won',
  lost: 'What lost',
  noneLost: 'Nothing lost.',
  noCandidates: 'No candidate here.',
  score: 'score',
  source: 'Source',
  role: 'Title, affiliation',
  statements: 'Statements',
  unattributed: 'no speaker named',
  named: 'named',
  'role-only': 'role only',
  anonymized: 'anonymized',
  noSources: 'No quotes.',
  noDates: 'No dates.',
  published: 'published',
  undated: 'Tied to no day',
  characters: 'characters',
  milliseconds: 'ms',
  loading: 'Unpacking the dictionary …',
  failed: 'The extraction failed',
};

const TEXTS: ReadonlyMap<RenderLocale, Readonly<Record<TextKey, string>>> = new Map([
  ['ko', KOREAN],
  ['en', ENGLISH],
]);

let locale: RenderLocale = 'ko';

/** The language that the page speaks. */
export function currentLocale(): RenderLocale {
  return locale;
}

/** A text in the page's language. */
export function say(key: TextKey): string {
  return TEXTS.get(locale)![key];
}

/** Puts the page's fixed texts into a language: those of `data-text`, and the labels of `data-label`. */
export function speak(language: RenderLocale): void {
  locale = language;
  document.documentElement.lang = language;
  document.title = say('title');
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) node.textContent = say(node.dataset['text'] as TextKey);
  for (const node of document.querySelectorAll<HTMLElement>('[data-label]')) node.setAttribute('aria-label', say(node.dataset['label'] as TextKey));
  document.getElementById('language')!.lang = language === 'ko' ? 'en' : 'ko';
}
