/** What pages and reports say around a text, in Korean and English. */
import type { MentionKind, OrganizationType, QuoteMention, RoleStatus, SpeechAct, ZoneType } from '../types';

/** The language of what stands around a text. */
export type RenderLocale = 'ko' | 'en';

/** The words of one language. */
export interface Words {
  kinds: Readonly<Record<MentionKind, string>>;
  zones: Readonly<Record<ZoneType, string>>;
  statuses: Readonly<Record<RoleStatus, string>>;
  forms: Readonly<Record<QuoteMention['form'], string>>;
  acts: Readonly<Record<SpeechAct, string>>;
  types: Readonly<Record<OrganizationType | 'group', string>>;
  genders: Readonly<Record<'female' | 'male', string>>;
  article: string;
  found: string;
  toFound: string;
  legend: string;
  nothing: string;
  speaker: string;
  noSpeaker: string;
  role: string;
  parent: string;
  age: string;
  party: string;
  approximate: string;
  contradiction: string;
  candidates: string;
  channel: string;
  spokenOn: string;
  reporter: string;
  why: string;
  documents: string;
}

const KOREAN: Words = {
  kinds: { person: '인물', organization: '기관', place: '장소', date: '날짜', quote: '인용' },
  zones: { headline: '제목', subheadline: '부제', byline: '기자 정보', dateline: '발신', caption: '사진 설명', body: '본문', teaser: '다른 기사', boilerplate: '페이지 틀' },
  statuses: { current: '현직', former: '전직', acting: '직무대행', nominee: '후보자·내정자', elect: '당선인', deceased: '고인' },
  forms: { direct: '직접 인용', indirect: '간접 인용', mixed: '섞인 인용' },
  acts: { statement: '진술', denial: '부인', demand: '요구', promise: '약속', criticism: '비판', prediction: '전망', question: '질문' },
  types: {
    government: '정부', ministry: '부처', agency: '청·처', 'local-government': '지방자치단체', assembly: '의회', court: '법원', prosecution: '검찰',
    police: '경찰', fire: '소방', military: '군', party: '정당', 'public-agency': '공공기관', company: '기업', bank: '은행', university: '대학교',
    school: '학교', hospital: '병원', media: '언론', association: '협회·단체', union: '노동조합', ngo: '시민단체', religious: '종교 단체', team: '팀',
    league: '리그', international: '국제기구', 'foreign-government': '외국 정부', country: '국가', research: '연구소', department: '부서',
    committee: '위원회', venue: '시설', 'agency-entertainment': '연예 기획사', other: '기타', group: '그룹',
  },
  genders: { female: '여', male: '남' },
  article: '기사',
  found: '찾은 것',
  toFound: '찾은 것으로 건너뛰기',
  legend: '표시',
  nothing: '찾은 것이 없습니다.',
  speaker: '말한 이',
  noSpeaker: '말한 이가 나오지 않음',
  role: '직함',
  parent: '상위 기관',
  age: '나이',
  party: '정당',
  approximate: '대략',
  contradiction: '어긋남',
  candidates: '가능한 곳',
  channel: '말한 자리',
  spokenOn: '말한 날',
  reporter: '기자',
  why: '판단 근거',
  documents: '글 목록',
};

const ENGLISH: Words = {
  kinds: { person: 'Person', organization: 'Organization', place: 'Place', date: 'Date', quote: 'Quote' },
  zones: { headline: 'Headline', subheadline: 'Subheadline', byline: 'Byline', dateline: 'Dateline', caption: 'Caption', body: 'Body', teaser: 'Teaser', boilerplate: 'Boilerplate' },
  statuses: { current: 'current', former: 'former', acting: 'acting', nominee: 'nominee', elect: 'elect', deceased: 'deceased' },
  forms: { direct: 'direct quote', indirect: 'indirect quote', mixed: 'mixed quote' },
  acts: { statement: 'statement', denial: 'denial', demand: 'demand', promise: 'promise', criticism: 'criticism', prediction: 'prediction', question: 'question' },
  types: {
    government: 'government', ministry: 'ministry', agency: 'agency', 'local-government': 'local government', assembly: 'assembly', court: 'court',
    prosecution: 'prosecution', police: 'police', fire: 'fire service', military: 'military', party: 'party', 'public-agency': 'public agency',
    company: 'company', bank: 'bank', university: 'university', school: 'school', hospital: 'hospital', media: 'media', association: 'association',
    union: 'union', ngo: 'NGO', religious: 'religious body', team: 'team', league: 'league', international: 'international body',
    'foreign-government': 'foreign government', country: 'country', research: 'research institute', department: 'department', committee: 'committee',
    venue: 'venue', 'agency-entertainment': 'entertainment agency', other: 'other', group: 'group',
  },
  genders: { female: 'female', male: 'male' },
  article: 'Article',
  found: 'Found',
  toFound: 'Skip to what was found',
  legend: 'Legend',
  nothing: 'Nothing found.',
  speaker: 'speaker',
  noSpeaker: 'no speaker named',
  role: 'role',
  parent: 'part of',
  age: 'age',
  party: 'party',
  approximate: 'approximate',
  contradiction: 'contradiction',
  candidates: 'possible places',
  channel: 'said in',
  spokenOn: 'said on',
  reporter: 'reporter',
  why: 'Why',
  documents: 'Documents',
};

const WORDS: ReadonlyMap<RenderLocale, Words> = new Map([
  ['ko', KOREAN],
  ['en', ENGLISH],
]);

/** The languages that there are. */
export const LOCALES: readonly RenderLocale[] = [...WORDS.keys()];

/** The words of a language. */
export function wordsOf(locale: RenderLocale): Words {
  return WORDS.get(locale)!;
}
