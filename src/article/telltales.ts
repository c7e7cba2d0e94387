/**
 * The words by which the furniture of Korean news pages gives itself away. Compiled by hand from the page templates in
 * common use; whole labels only, so that a word inside a sentence never counts. Spaces are left out, as labels are
 * compared without them.
 */

/** Labels of the navigation: log-in links, search, the way around a site. */
const MENU_LABELS = `전체메뉴 메뉴 메뉴닫기 메뉴열기 전체보기 검색 검색창 통합검색 상세검색 기사검색 로그인 로그아웃 회원가입 회원정보 마이페이지 구독신청
구독하기 구독 신문구독 정기구독 지면보기 지면신문 지면pdf pdf지면보기 모바일웹 모바일버전 pc버전 사이트맵 rss 뉴스레터 즐겨찾기 시작페이지로
컨텐츠바로가기 콘텐츠바로가기 처음으로 홈 home 홈으로 메인 메인페이지 본문바로가기 메뉴바로가기 주메뉴바로가기 상단영역 본문영역 하단영역 본문내용 주요서비스 바로가기
기사본문 기사보기 이전기사 다음기사 이전 다음 목록 목록보기 목록으로 맨위로 위로 top 더보기 more 닫기 열기 확인 취소 english 日本語 中文
전체기사 기사목록 섹션 카테고리 알림 설정 언어선택 update updated 실시간 구독자 네이버에서구독 언론사구독 뉴스홈 편집 가나다순
기사듣기 음성재생 음성으로듣기 번역 요약보기 자동요약 기사요약 닫기버튼 다크모드 화면모드`;

/** Names of sections, which count only in a row or on a line of their own. */
const SECTION_LABELS = `정치 행정 경제 사회 문화 연예 스포츠 국제 세계 지역 전국 교육 오피니언 사설 칼럼 기고 포토 영상 동영상 기획 특집 연재 인물 인사
부고 동정 부음 증권 부동산 금융 산업 it it·과학 과학 기업 유통 생활 라이프 건강 여행 레저 날씨 북한 외교 국방 국회 정당 법원 검찰 사건사고
사건·사고 노동 환경 복지 농업 축산 해양 종합 정치·행정 정치·경제 사회·문화 문화·연예 문화·체육 교육·문화 경제·산업 자치행정 지방자치 의회 시정
도정 취업 대학 입시 초·중·고 공무원 로스쿨 자격증 이슈 핫이슈 인터뷰 사람들 화보 만평 웹툰 팩트체크 국내증시 해외증시 코인 자동차 중기 벤처 글로벌
의료 의학 바이오 종교 학술 공연 전시 책 출판 영화 방송 음악 가요 드라마 야구 축구 골프 농구 배구 포토뉴스 독자마당 독자투고 여론 보도자료 공지
공지사항 게시판 자유게시판 커뮤니티 카드뉴스 시사 운세 퀴즈 이벤트 쇼핑 증시일정 환율 금시세 시세 시황 서울 부산 대구 인천 광주 대전 울산 세종
경기 강원 충북 충남 전북 전남 경북 경남 제주 수도권 영남 호남 충청`;

/** Share, print and font-size buttons. */
const SHARE_LABELS = `페이스북 카카오톡 카카오스토리 카카오 트위터 엑스 네이버블로그 네이버밴드 밴드 블로그 라인 인스타그램 유튜브 텔레그램 핀터레스트 facebook
twitter kakao kakaotalk naver band x 공유 공유하기 기사공유 기사공유하기 페이스북공유 카카오톡공유 트위터공유 네이버공유 밴드공유 페이스북공유하기
트위터공유하기 카카오톡공유하기 url복사 url 주소복사 링크복사 기사주소복사 복사 복사하기 인쇄 인쇄하기 프린트 스크랩 스크랩하기 이메일 메일 메일보내기
기사보내기 sns기사보내기 sns공유 글자크기 글씨크기 글자크기조절 글자크기설정 글자크게 글자작게 글자크기변경 글자크기조정 share 본문글씨키우기 본문글씨줄이기 글씨키우기
글씨줄이기 폰트크기 폰트 가 가가 가- 가+ 가가가가 크게 작게 보통 조절 확대 축소 바로가기복사하기 페이스북(으)로기사보내기
트위터(으)로기사보내기 카카오톡(으)로기사보내기 카카오스토리(으)로기사보내기 url복사(으)로기사보내기 다른공유찾기 기사스크랩하기 이메일(으)로기사보내기
프린트하기 북마크 관심기사 읽어주기 기사읽어주기 음성듣기 사진확대 사진크게보기 이미지확대 이미지크게보기 원본보기 원문보기 확대보기 폰트사이즈`;

/** Reaction and comment counters. */
const REACTION_LABELS = `좋아요 훈훈해요 슬퍼요 화나요 후속기사원해요 후속기사 원해요 추천 추천해요 비추천 공감 공감해요 공감백배 감동이에요 놀랐어요 싫어요 응원해요
쏠쏠정보 흥미진진 분석탁월 유익해요 기뻐요 댓글 댓글수 댓글쓰기 댓글달기 조회수 조회 이기사가도움이되었나요 도움돼요`;

/** What opens a list of other articles. */
const TEASER_LABELS = `관련기사 관련뉴스 연관기사 관련키워드기사 최신뉴스 최신기사 최근기사 최근뉴스 많이본뉴스 많이본기사 가장많이본뉴스 가장많이본기사 많이본 인기기사
인기뉴스 실시간인기뉴스 실시간인기기사 추천기사 추천뉴스 추천콘텐츠 주요기사 주요뉴스 주요기사보기 핫뉴스 핫이슈뉴스 오늘의주요뉴스 오늘의핫이슈
이시각주요뉴스 이시각인기뉴스 이시간주요뉴스 이슈포토 포토뉴스더보기 photonews weeklyhotissue hotissue hotnews bestnews topnews 랭킹뉴스 뉴스랭킹
랭킹 베스트뉴스 베스트클릭 이기자의다른기사 기자의다른기사 다른기사보기 이기자의최신기사 이기자의인기기사 다른기사 함께본뉴스 함께읽으면좋은기사
놓치면안되는기사 섹션주요뉴스 분야별주요뉴스 언론사주요뉴스 많이읽은기사 많이읽은뉴스 댓글많은뉴스 오늘의뉴스 지금뜨는뉴스 당신이좋아할만한기사
실시간뉴스 속보 속보뉴스 헤드라인 헤드라인뉴스 오피니언더보기 이슈 당신을위한추천 추천영상 인기영상 인기동영상 관련영상 이전다음기사`;

/** What opens the comments. */
const COMMENT_LABELS = `뉴스댓글 댓글 개의댓글 기사댓글 댓글쓰기 댓글달기 댓글보기 전체댓글 독자댓글 의견쓰기 독자의견 네티즌의견 한줄의견 0개의댓글 회원로그인댓글 댓글정렬
등록순 최신순 공감순 답글 답글쓰기 이기사에대해의견을남겨주세요 로그인후댓글을남겨주세요`;

/** The foot of a page. */
const FOOTER_LABELS = `회사소개 매체소개 신문사소개 인사말 광고문의 광고안내 광고·제휴문의 제휴문의 제휴안내 기사제보 제보하기 제보 독자제보 독자투고 불편신고
개인정보처리방침 개인정보취급방침 개인정보보호정책 청소년보호정책 청소년보호책임자 이용약관 저작권정책 저작권보호정책 저작권규약 이메일무단수집거부
이메일주소무단수집거부 찾아오시는길 오시는길 고충처리인 윤리강령 편집규약 정정보도 고객센터 구독문의 패밀리사이트 familysite 채용안내 사업제휴
콘텐츠구매 대표전화 배너 뉴스제보`;

/** Advertising and what stands for it. */
const AD_LABELS = `광고 ad advertisement sponsored 스폰서 배너광고 aderror 이미지 사진 동영상 재생 video 구글광고 제휴광고 쿠키설정 모두수락 모두거부 쿠키정책`;

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

/** What a label belongs to, as bits: a word may be several (댓글 opens the comments and counts them). */
export const Label = {
  menu: 1,
  section: 2,
  share: 4,
  reaction: 8,
  teaserHead: 16,
  commentHead: 32,
  footer: 64,
  ad: 128,
} as const;

/** All labels with their bits. */
export const LABELS: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const table = new Map<string, number>();
  const lists: readonly (readonly [number, string])[] = [
    [Label.menu, MENU_LABELS], [Label.section, SECTION_LABELS], [Label.share, SHARE_LABELS], [Label.reaction, REACTION_LABELS],
    [Label.teaserHead, TEASER_LABELS], [Label.commentHead, COMMENT_LABELS], [Label.footer, FOOTER_LABELS], [Label.ad, AD_LABELS],
  ];
  for (const [bit, list] of lists) for (const word of words(list)) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
})();

/** Beginnings of lines that no article has; compared without spaces. */
export const NOTICE_STARTS: readonly string[] = words(`이기사를공유 이기사는외부 이기사는ai 이기사는프리미엄 이기사는유료 이기사는구독 이콘텐츠는 본문글씨 기사를읽어드 자바스크립트를
브라우저에서자바 당사는쿠키 이사이트는쿠키 저희는쿠키 쿠키사용 로그인후이용 회원만열람 댓글을남겨 댓글작성 제보는카카오톡 카카오톡'제보' ▶제보 ▷제보 ■제보 ☞제보
▶네이버 ▶카카오톡 ▶한눈에 ▶구독 ▶클릭 ☞클릭 ▶유튜브 첫댓글을 댓글첫댓글 주소복사가 ※댓글 (예시)가장빠른 이글자크기로 전체맥락을이해 이기사의카테고리 기사가속한카테고리
언론사는한기사를 당신의제보가 '당신의제보 ※'당신의제보 ‘당신의제보 ※‘당신의제보 네이버채널 네이버구독 카카오채널 유튜브구독 첨부파일`);

/** Beginnings of inline pointers to other articles; compared without spaces. */
export const POINTER_STARTS: readonly string[] = words('관련기사 [관련기사 ▶관련 ☞관련 ▷관련 <관련기사 ◆관련기사 ■관련기사 ▶바로가기 ☞바로가기 [바로가기 ▶함께 [이시각');

/** What a copyright line holds; compared without spaces, in lower case. */
export const COPYRIGHT_WORDS: readonly string[] = words('무단전재 무단복제 무단배포 재배포금지 저작권자 저작권은 allrightsreserved ai학습이용금지 ai학습및활용금지');

/** What the legal notice in a page's foot holds; compared without spaces. */
export const IMPRINT_WORDS: readonly string[] = words('발행인 편집인 등록번호 사업자등록 통신판매업 청소년보호책임자 발행·편집인 대표이사: 제호: 발행소 인터넷신문등록');

/** What opens a line of contacts. */
export const CONTACT_STARTS: readonly string[] = words('문의 담당 담당부서 담당자 책임자 연락처 전화 전화번호 팩스 tel fax e-mail email 이메일 홈페이지 제보전화 대표전화 자료문의 취재문의 보도자료문의 총괄 공동');

/** The state of the sky, as weather lists put it. */
export const SKY: readonly string[] = words('맑음 구름많음 구름조금 흐림 흐리고 비 눈 박무 안개 연무 황사 소나기 진눈깨비 비/눈 눈/비 뇌우 천둥번개');

/** What stands before the moment of first publication. */
export const FIRST_PUBLICATION: readonly string[] = words('기사승인 기사입력 기사등록 최초입력 최초등록 최초승인 입력 등록 승인 송고 발행 게재 작성 보도시점 배포일시 배포 published posted');

/** What stands before a later change. */
export const LATER_CHANGE: readonly string[] = words('최종수정 기사수정 마지막수정 수정 업데이트 최종편집 최종업데이트 updated 갱신 편집 지면');

/** Roles of those who write and take pictures. */
export const REPORTER_ROLES = setOf(`기자 인턴기자 수습기자 선임기자 전문기자 객원기자 사진기자 대기자 시민기자 학생기자 명예기자 영상기자 취재기자 여행기자 의학전문기자
정치부장 경제부장 사회부장 문화부장 국제부장 산업부장 체육부장 편집부장 편집국장 기상캐스터 경제전문기자 부장기자 차장기자 특파원 순회특파원 통신원 논설위원 pd 피디 에디터 리포터 선임 인턴 온라인기자 데이터기자 연수기자 팀장기자 주재기자 본부장기자`);

/** Labels that stand in a byline and name nobody. */
export const BYLINE_LABELS = setOf(`글 사진 글·사진 사진·글 글/사진 글쓴이 작성자 기자명 취재 정리 영상 촬영 편집 그래픽 취재·사진 영상취재 영상편집 제공 by 기사승인 뉴스 담당 및 외 도움 자료 댓글
페이지 기자페이지 구독 구독하기 다른기사 다른 기사 보기 더보기 공동취재 공동취재단 사진공동취재단 편집자 데스크 온라인 디지털 종합 글= 사진= 본지 자사 db`);

/** Endings of desks and teams, which sign articles and are no names. */
export const DESK_ENDINGS: readonly string[] = words('팀 취재부 사회부 정치부 경제부 문화부 체육부 국제부 산업부 편집부 사진부 지역부 전국부 제2사회부 편집국 보도국 본부 취재본부 지사 센터 총국 데스크');

/** Endings of the names of outlets. */
export const OUTLET_ENDINGS: readonly string[] = words(`신문 일보 뉴스 통신 통신사 방송 타임스 타임즈 저널 미디어 위크 투데이 데일리 헤럴드 포스트 프레스 매일 매거진 리포트 리뷰 비즈 이코노미 경제
tv 티비 신보 시보 시민신문 스포츠 라디오 포커스 위클리 온라인 닷컴 이코노미스트 인사이트 브리핑 오늘 소식 시대`);

/** Broadcasters and agencies whose names end like no outlet's, in lower case. */
export const OUTLET_NAMES = setOf('kbs mbc sbs ebs cbs bbs cpbc obs ytn jtbc mbn tbs tbc knn kbc cjb tjb jtv ubc jibs g1 tv조선 채널a knn afp ap epa cnn bbc nhk 뉴시스 뉴스핌 뉴스1 연합뉴스 로이터 신화통신 교도통신 타스통신');

/** Parts that mark an outlet wherever they stand. */
export const OUTLET_PARTS: readonly string[] = words('뉴스 신문 일보');

/** Bracketed labels that look like outlets and are none. */
export const GENRE_LABELS = setOf(`뉴스 방송 경제 스포츠 포토뉴스 카드뉴스 영상뉴스 주간뉴스 단신 단신뉴스 지역뉴스 오늘의뉴스 뉴스분석 뉴스해설 뉴스초점 뉴스해부 뉴스인사이드 뉴스줌인 뉴스룸
뉴스브리핑 간추린뉴스 한줄뉴스 이슈브리핑 모닝브리핑 브리핑 오늘 기획시리즈 지역경제 글로벌경제 생활경제 투데이 해외스포츠 연예스포츠 뉴스속으로 뉴스+ 뉴스플러스 뉴스큐레이션`);

/** Labels that editors put before or behind a headline and that say nothing of its content. */
export const HEADLINE_TAGS = setOf(`속보 단독 종합 종합1보 종합2보 종합3보 종합4보 1보 2보 3보 4보 긴급 상보 업데이트 수정 영상 포토 사진 동영상 화보`);

/** Places that datelines name, so that they aren't taken for reporters. */
export const DATELINE_PLACES = setOf(`서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 고양 용인 안양 평택 의정부 파주 이천 춘천 강릉 원주 속초 청주 충주 제천 천안 아산 홍성 공주 서산 전주 군산
익산 목포 여수 순천 나주 무안 포항 경주 안동 구미 창원 진주 김해 통영 양산 제주 서귀포 평양 과천 광명 화성 김포 구리 하남 여주 도쿄 베이징 상하이 홍콩 방콕
하노이 워싱턴 뉴욕 로스앤젤레스 런던 파리 베를린 모스크바 브뤼셀 제네바 카이로 이스탄불 자카르타 뉴델리 시드니 선양 진안 남원 전국 정읍`);
