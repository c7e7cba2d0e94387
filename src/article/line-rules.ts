/** What a single line looks like, by named rules that are tried in order; the page decides later what it is. */

import { CLASS_OF, CharClass } from '../text/characters';
import { trimMarks } from '../text/trim';
import { readCredit } from './byline';
import { LineView } from './line-view';
import { isProse, type Line } from './lines';
import { CONTACT_STARTS, COPYRIGHT_WORDS, IMPRINT_WORDS, Label, NOTICE_STARTS, POINTER_STARTS, SKY } from './telltales';

/** What a line looks like on its own. */
export type LineKind =
  | 'blank'
  | 'prose'
  | 'text'
  | 'word'
  | 'copyright'
  | 'stamp'
  | 'changed'
  | 'byline'
  | 'contact'
  | 'weather'
  | 'teaser-head'
  | 'comment-head'
  | 'menu'
  | 'section'
  | 'share'
  | 'reaction'
  | 'footer'
  | 'ad'
  | 'ticker'
  | 'tags'
  | 'notice'
  | 'pointer'
  | 'file'
  | 'marks';

/** One way of knowing a line. */
export interface LineRule {
  id: string;
  kind: LineKind;
  /** Why such a line is what it is. */
  why: string;
  accept: readonly string[];
  reject: readonly string[];
  test(view: LineView): boolean;
}

/** What every copyright line holds, whatever its spacing. */
const RIGHTS = /[ⓒ©]|무단|재배포|저작권|학습|[Cc]opyright|[Rr]ights/;
/** What every imprint holds. */
const IMPRINT = /발행|편집|등록번호|사업자|통신판매|청소년|대표이사|제호|인터넷신문/;
const NAVIGATION = Label.menu | Label.section | Label.footer | Label.share;
const PHONE = /\d{2,4}[-).\s]{1,2}\d{3,4}[-.\s]\d{4}/;
const PICTURE_FILE = /^\S{1,80}\.(?:jpe?g|png|gif|webp|bmp)$/i;
const TEMPERATURE = /-?\d{1,2}(?:\.\d)?\s?(?:℃|°C?|˚C?)$/;
const CHANGE_MARKS = /[▲▼△▽↑↓%+-]/g;

/** The digits of the shortest telephone number. */
const PHONE_DIGITS = 9;

/** How a sentence starts that is no running text. */
const SPEAKING_STARTS: ReadonlySet<string> = new Set([...NOTICE_STARTS, ...POINTER_STARTS].map((start) => start.charAt(0)));

/** Whether a line may be one with which the page speaks to its reader. */
function mayAddress({ line, text }: LineView, longest: number): boolean {
  return line.to - line.from <= longest && SPEAKING_STARTS.has(text.charAt(0).toLowerCase());
}

function starts(text: string, heads: readonly string[]): boolean {
  return heads.some((head) => text.startsWith(head));
}

function holds(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** The credit of a picture behind what the picture shows: 배우 도하윤 / 사진=나루일보. */
const PICTURE_CREDIT = /\S\s?[/|]\s?사진\s?[=:]/;

function isBylineText(view: LineView): boolean {
  if (view.text.length > 100 || PICTURE_CREDIT.test(view.text)) return false;
  if (/기자|특파원|통신원|논설위원|피디|PD|에디터|리포터|부장|국장|캐스터/.test(view.text)) return readCredit(view.text) !== undefined;
  // 나루방송 도하윤 (hayun@naru.example)
  return view.text.includes('@') && !starts(view.bare, CONTACT_STARTS) && (readCredit(view.text, true)?.reporters.length ?? 0) > 0;
}

/** The day on which a page was fetched, above everything: 04.27 (토). */
const DAY_LINE = /^\d{1,2}[./]\d{1,2}\.?\s?\([월화수목금토일]\)$/;
/** What a site says of its rights on a line of its own: ⓒ나루일보(news.example). */
const RIGHTS_LINE = /^[-\s]{0,3}[ⓒ©].{1,50}\.(?:kr|com|net|org|example)\b/;

/** A moment of publication, with nothing before its keyword but a byline. */
function isStampLine(view: LineView): boolean {
  if (view.prose || view.text.length > 140 || view.line.digits < 6) return false;
  const { stamps } = view;
  const first = stamps.find((stamp) => stamp.basis !== 'change');
  if (!first) return false;
  // 2026-05-02     우나린 기자
  if (first.basis === 'bare' && !first.hasTime) return first.start === 0 && (readCredit(view.text.slice(first.end), true)?.reporters.length ?? 0) > 0;
  if (first.basis === 'bare') return view.line.hangul + view.line.latin <= 8;
  const head = trimMarks(view.text.slice(0, Math.min(first.start, stamps[0]?.start ?? 0)), '', '/|·:');
  const tail = view.text.length - (stamps[stamps.length - 1]?.end ?? 0);
  return tail <= 60 && (head === '' || (first.hasTime && head.length <= 30) || readCredit(head, true) !== undefined);
}

function isChangedLine(view: LineView): boolean {
  if (view.prose || view.text.length > 80 || view.line.digits < 6) return false;
  const { stamps } = view;
  return stamps.length > 0 && stamps[0]?.start === 0 && stamps.every((stamp) => stamp.basis === 'change');
}

function isTicker(view: LineView): boolean {
  const { line, text } = view;
  if (view.prose || line.digits < 6) return false;
  const marks = text.match(CHANGE_MARKS)?.length ?? 0;
  return marks >= 1 && /[▲▼△▽↑↓]/.test(text) && line.digits >= line.hangul && line.digits * 3 >= text.length - line.gaps;
}

/** The rules in the order in which they are tried; the first that holds decides. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: 'article/copyright-line',
    kind: 'copyright',
    why: 'the site keeps its rights; the article ends here',
    accept: ['[저작권자ⓒ 가온뉴스. 무단전재-재배포 금지]', '- ⓒ가온뉴스(www.gaon.example).', '<저작권자 © 나루일보, 무단 전재 및 재배포 금지>', 'Copyright ⓒ 나루일보. All rights reserved.'],
    reject: ['사진 ⓒ 가온뉴스', '저작권자는 누구인지 밝혀지지 않았다고 위원회는 설명했다.'],
    test: (view: LineView): boolean => {
      if (RIGHTS_LINE.test(view.text)) return true;
      if (view.text.length > 200 || !RIGHTS.test(view.text) || !holds(view.compact, COPYRIGHT_WORDS)) return false;
      return !view.prose || /[ⓒ©]|copyright/.test(view.compact);
    },
  },
  {
    id: 'article/published-line',
    kind: 'stamp',
    why: 'it gives the moment of publication',
    accept: ['기사승인 : 2026-05-02 09:10:11', '우나린 / 기사승인 : 2026-05-02 09:10', '입력 2026.05.02 09:10 수정 2026.05.02 10:00', '2026-05-02 09:10', '2026-05-02     우나린 기자'],
    reject: ['원서는 2026.05.02까지 등록하면 된다', '2026년 5월 2일 오전 9시 10분 시청 광장'],
    test: isStampLine,
  },
  {
    id: 'article/changed-line',
    kind: 'changed',
    why: 'it gives the moment of a later change alone',
    accept: ['수정 2026.05.02 10:00', 'UPDATED. 2026-05-02 17:31 (목)', '최종수정 : 2026-05-02 10:00:00'],
    reject: ['입력 2026.05.02 09:10 수정 2026.05.02 10:00', '수정 예산안'],
    test: isChangedLine,
  },
  {
    id: 'article/byline-line',
    kind: 'byline',
    why: 'it names reporters and nothing else',
    accept: ['우나린 기자', '나루방송 우나린 (serin@naru.example)', '우나린 정치부장', '글·사진 반지온 기자', '추가람 기자 garam@naru.example', '나루일보 우나린·반지온 기자'],
    reject: ['기자회견장 앞', '배우 우나린 / 사진=반지온 기자', '우나린 기자가 현장을 다녀왔다', '기자'],
    test: isBylineText,
  },
  {
    id: 'article/contact-line',
    kind: 'contact',
    why: 'an address or a telephone number with its label',
    accept: ['garam@naru.example', '문의 : 나루시 문화과 (031-000-0000)', '담당 부서 | 체육정책과 책임자 과장 반지온 (044-000-0000)'],
    reject: ['문의가 이어졌다', '담당 과장 인사'],
    test: (view: LineView): boolean => {
      const { text, line } = view;
      if (view.prose || line.to - line.from > 160) return false;
      if (text.includes('@')) return line.gaps <= 4;
      return line.digits >= PHONE_DIGITS && PHONE.test(text) && starts(view.bare, CONTACT_STARTS);
    },
  },
  {
    id: 'article/weather-line',
    kind: 'weather',
    why: 'the state of the sky, a place and a temperature',
    accept: ['• 맑음가온2.7℃', '구름많음 서울 12.0°C', '서울 -4.1℃'],
    reject: ['낮 최고기온은 서울이 가장 높은 31℃', '맑음'],
    test: (view: LineView): boolean => {
      if (view.text.length > 30 || !TEMPERATURE.test(view.text)) return false;
      return starts(view.bare, SKY) || view.line.gaps <= 2;
    },
  },
  {
    id: 'article/teaser-head',
    kind: 'teaser-head',
    why: 'it opens a list of other articles',
    accept: ['관련기사', '많이 본 뉴스', '최신뉴스 더보기 >', '[관련기사]', 'HOT ISSUE'],
    reject: ['관련기사가 쏟아졌다', '최신'],
    test: (view: LineView): boolean => (view.label & Label.teaserHead) !== 0,
  },
  {
    id: 'article/comment-head',
    kind: 'comment-head',
    why: 'it opens the comments',
    accept: ['뉴스댓글 >', '기사 댓글(3)', '0개의 댓글'],
    reject: ['댓글 3만 개', '댓글이 달렸다'],
    test: (view: LineView): boolean => view.line.gaps <= 4 && (view.countedLabel & Label.commentHead) !== 0 && (view.label & Label.reaction) === 0,
  },
  {
    id: 'article/reaction-line',
    kind: 'reaction',
    why: 'counts of reactions',
    accept: ['좋아요 8 화나요 1 후속기사 원해요 2', '추천 0', '좋아요'],
    reject: ['좋아요를 눌렀다'],
    test: (view: LineView): boolean => view.isRow(Label.reaction) || (view.countedLabel & Label.reaction) !== 0,
  },
  {
    id: 'article/share-line',
    kind: 'share',
    why: 'buttons that share, print or resize',
    accept: ['인쇄', '• 카카오톡 공유', '카카오톡  페이스북  글자크기 조절  URL복사  인쇄', '• 글자크기 가 가'],
    reject: ['페이스북은 새 기능을 내놨다'],
    test: (view: LineView): boolean => (view.label & Label.share) !== 0 || view.isRow(Label.share | Label.reaction),
  },
  {
    id: 'article/footer-line',
    kind: 'footer',
    why: 'the imprint and its links',
    accept: ['광고문의 | 회사소개 | 개인정보처리방침', '나루시 물길로 1 | 발행인 나정하 | 등록번호 나루 가00001'],
    reject: ['발행인이 바뀌었다고 나루일보는 12일 알렸다.'],
    test: (view: LineView): boolean => (view.label & Label.footer) !== 0 || view.isRow(Label.footer) || isImprint(view),
  },
  {
    id: 'article/menu-line',
    kind: 'menu',
    why: 'navigation',
    accept: ['전체메뉴 로그인 검색 구독신청', '나루뉴스 상단 메뉴', '04.27 (토)', '정치 사회 문화 교육', '홈 > 문화 > 공연', '로그인'],
    reject: ['정치 개혁의 길을 묻다', '사회 초년생이 가장 많이 찾는 책'],
    test: (view: LineView): boolean => (view.label & Label.menu) !== 0 || view.isRow(NAVIGATION) || isBreadcrumb(view) || isMenuName(view) || DAY_LINE.test(view.text),
  },
  {
    id: 'article/section-line',
    kind: 'section',
    why: 'the name of a section: furniture on a page, an ordinary word elsewhere',
    accept: ['오피니언', '초·중·고'],
    reject: ['정치 개혁'],
    test: (view: LineView): boolean => (view.label & Label.section) !== 0,
  },
  {
    id: 'article/advertising-line',
    kind: 'ad',
    why: 'a place for advertising',
    accept: ['[광고]', 'ADVERTISEMENT', '- AD -'],
    reject: ['광고 시장이 살아났다'],
    test: (view: LineView): boolean => (view.label & Label.ad) !== 0,
  },
  {
    id: 'article/ticker-line',
    kind: 'ticker',
    why: 'prices with their changes',
    accept: ['KOSPI 3,001.10 ▲2.30  KOSDAQ 900.45 ▼1.20', '가온전자 64,300 ▲1,100'],
    reject: ['▲ 12일 시청 앞', '물가 3.4% 오름세'],
    test: isTicker,
  },
  {
    id: 'article/tag-line',
    kind: 'tags',
    why: 'search tags',
    accept: ['#나루시 #물길축제', '태그 #나루시', '#나루시'],
    reject: ['# 지난해 여름의 일이다'],
    test: ({ text, prose }: LineView): boolean => {
      if (prose || !text.includes('#')) return false;
      const tags = text.split(/[\s,]+/).filter((word) => word.length > 1 && word.startsWith('#')).length;
      return tags > 0 && tags >= text.split(/[\s,]+/).length - 1 && /^(?:#\S|태그|키워드|tag)/i.test(text);
    },
  },
  {
    id: 'article/pointer-line',
    kind: 'pointer',
    why: 'it points to another article',
    accept: ['▶ 관련기사: 물길축제 내달 개막', '[관련기사] 물길축제 내달 개막'],
    reject: ['▶ 물길축제'],
    test: (view: LineView): boolean => mayAddress(view, 120) && starts(view.compact, POINTER_STARTS),
  },
  {
    id: 'article/notice-line',
    kind: 'notice',
    why: 'the site speaks to its reader',
    accept: ['이 기사를 공유합니다', '▶ 제보하기: 나루일보', '저희는 쿠키를 사용합니다.'],
    reject: ['이 기사가 나간 뒤'],
    test: (view: LineView): boolean => mayAddress(view, 100) && starts(view.compact, NOTICE_STARTS),
  },
  {
    id: 'article/picture-file',
    kind: 'file',
    why: 'the name of a picture file',
    accept: ['photo_0502.JPG', '축제.png'],
    reject: ['축제 사진'],
    test: ({ text, line }: LineView): boolean => line.latin > 0 && PICTURE_FILE.test(text),
  },
  {
    id: 'article/marks-only',
    kind: 'marks',
    why: 'no letter and hardly a digit: buttons and rules',
    accept: ['• -', '+', '-----', '★★★', '1 / 3'],
    reject: ['3·1', '北'],
    test: ({ text, line }: LineView): boolean => line.hangul + line.latin === 0 && !hasHanja(text) && (line.digits === 0 || /^\d{1,3}\s?[/|]\s?\d{1,3}$/.test(text)),
  },
];

function hasHanja(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (CLASS_OF[text.charCodeAt(i)] === CharClass.hanja) return true;
  return false;
}

function isImprint(view: LineView): boolean {
  if ((view.prose && !view.text.includes('|')) || !IMPRINT.test(view.text)) return false;
  const found = IMPRINT_WORDS.filter((word) => view.compact.includes(word)).length;
  return found >= 2 || (found === 1 && /[:|]/.test(view.text));
}

/** 나루뉴스 상단 메뉴, 본문 바로가기: what screen readers hear. */
function isMenuName({ text, prose, line }: LineView): boolean {
  return !prose && text.length <= 20 && line.gaps <= 3 && /(?:상단|하단|주|전체|카테고리|서비스) ?메뉴$|\s바로가기$/.test(text);
}

function isBreadcrumb(view: LineView): boolean {
  if (view.prose || view.text.length > 60 || !/[>›»]/.test(view.text)) return false;
  const steps = view.text.split(/\s?[>›»]\s?/);
  return steps.length >= 2 && /^(?:홈|home)$/i.test(steps[0] ?? '') && steps.every((step) => step.length <= 14);
}

const IMPRINT_MARK = '|';

/** What a line looks like. */
export function classify(text: string, line: Line): LineKind {
  if (line.from >= line.to) return 'blank';
  if (line.long) return 'prose';
  const prose = isProse(text, line);
  if (prose && !SPEAKING_STARTS.has(line.text.charAt(0)) && !line.text.includes(IMPRINT_MARK) && !RIGHTS.test(line.text)) return 'prose';
  const view = new LineView(line, prose);
  for (const rule of LINE_RULES) if (rule.test(view)) return rule.kind;
  if (prose) return 'prose';
  return line.gaps >= 1 && line.text.length >= 8 ? 'text' : 'word';
}
