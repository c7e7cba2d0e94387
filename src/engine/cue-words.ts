import { WordTable } from '../hangul/word-table';

/**
 * Words beside a name that speak for or against a kind, in groups. A group is one piece of evidence; what it is worth is
 * fitted. The groups follow the counts of contexts in news prose (who stands before 측, who before 일대).
 */
const GROUPS: readonly (readonly [string, string])[] = [
  ['side', '측 쪽'],
  ['official', '관계자 고위관계자 당국자 소식통 직원 직원들 임직원 간부 실무자 공무원 경찰관 수사관 연구진 의료진 담당자 담당관 제작진 취재진 선수단 노조 노동조합 노조원 조합원 회원 회원들 회원사 구단 소속사 본사 사측 팀'],
  ['affiliated', '소속 산하 부설 직속 계열 계열사 자회사 협력사 입단 입사 이적 합류'],
  ['title-compound', '고위 핵심 일부 내부'],
  ['area', '지역 인근 일대 주변 전역 시내 도심 북부 남부 동부 서부 중부 북동부 북서부 남동부 남서부 지방 현지 앞 앞바다 근처 부근 해역 해상 상공 방면 방향 국경 접경 외곽 중심 중심가 본토 내륙 곳곳 한복판 땅 영토 하늘 거리 북쪽 남쪽 동쪽 서쪽 해안 연안'],
  ['origin', '출신 국적 거주 태생 출생 국민 주민 시민 주민들 시민들 여행 관광 관광객 여행객 유학 유학생 교민 동포 교포 원정 방문 순방 투어 공연 경기 대회 현지인 여성 남성 사람'],
  ['located', '위치한 소재 소재한 있는 열린 열리는 발생한 도착한 출발한 찾은 사는 살고 머물고 거주하는 진출 진출한 향한 향해'],
  ['clock', '시각 시간 현지시간 현지시각'],
  ['counted', '한 내 전 각지 일원 전체 안 밖 안팎 사이 간'],
  ['power', '정부 당국 대통령 총리 의회 국회 정상 외교 외무 국방 군 군부 대사 대사관 당 여당 야당 경찰 검찰 법원 중앙은행 대표팀 국가대표 국가대표팀 대표 협회'],
  ['society', '언론 언론들 매체 매체들 외신 기업 기업들 증시 시장 경제 국채 축구 축구계 선수 선수들 학계 업계 사회 문화 역사 전문가 전문가들 학자 네티즌 네티즌들 누리꾼 누리꾼들 노동자 노동자들 근로자 근로자들 공무원들 학생 학생들 대학생 청년 청년들 소비자 소비자들 투자자 투자자들 팬들 인구 물가 환율 금리 농업 산업 영화 영화계 음식 요리 날씨 여론 정세 정치 정국 정계'],
  ['media', '기자 특파원 방송 방송된 드라마 예능 프로그램 뉴스 신문 보도 인터뷰 라디오 월화드라마 수목드라마 주말드라마 일일드라마 예능프로그램'],
  ['said', '밝혔다 말했다 전했다 설명했다 보도했다 발표했다 강조했다 주장했다 따르면 의하면 관련 통해 대변인 성명 입장 발표 조사 집계 통계 자료 보고서 홈페이지 공식 트위터 페이스북'],
  ['business', '주가 주식 제품 매장 서비스 브랜드 매출 실적 영업이익 공장 지분 인수 투자 채권 사장 대표이사 회장 그룹 모델 스마트폰 자동차'],
  ['game', '전 경기 감독 코치 투수 타자 선수 구단 팬 팬들 유니폼 입단 이적 승리 선발 공격수 수비수 골키퍼 미드필더 홈구장 더그아웃'],
  ['kin', '부부 아내 남편 아들 딸 아버지 어머니 가족 부친 모친 형 동생 누나 오빠 언니 모자 부자 자매 형제 유족 팬미팅'],
  ['acting', '주연 연기 역 배역 분 감독 작가 등 함께 본인 자신 멤버'],
  ['list-end', '등 등이 등은 등을 등의 등과 등에 등으로 등도 및 또는 혹은 그리고'],
  ['quote', '고 라고 이라고'],
  ['games', '올림픽 동계올림픽 하계올림픽 월드컵 아시안게임 패럴림픽 엑스포 박람회 영화제 비엔날레 모터쇼 패션위크 마라톤 콘서트 개봉 개막 노선 직항 항공편 여객기 비자 프로축구 프로야구 프로농구 프로배구 프로골프 프로리그 리그'],
  ['premises', '호텔 식당 음식점 지사 법인 현지법인 지점 사무소 학교 병원 기숙사 아파트 집 자택 별장 농장 농가 대학 대학가 대학들 교회 성당 사찰 박물관 미술관 도서관 상점 가게 편의점 백화점 마트 광장 골목 교도소 학원 어린이집 유치원 양로원 카페 공항 항구 역사 법정 대사관 영사관'],
  ['event', '테러 총격 폭발 참사 지진 산불 홍수 공습 폭격 시위 전투 사태 화재 추락 봉쇄 재건 철수'],
];

/**
 * Words right behind a name and its particle, by how they begin: verbs whose object is a place that is passed, visited or
 * struck, an opponent, a person; what is done with a partner; what is given to somebody; whose deeds there are, what only
 * people have, and whose sights. An underscore stands for the space behind a whole word.
 */
export const PARTICLE_WORDS: readonly (readonly [particle: string, group: string, words: string])[] = [
  ['object', 'path', '잇 이어 가로지 지나 거쳐 거치 통과 관통 방문 찾았 찾은 찾아 찾는 찾을 떠나 떠난 누비 누볐 덮친 덮쳐 강타 향해 향한 향하 둘러보 여행 오가 오간 순방 횡단 종단 출발 벗어나 배경 무대 중심 둘러싼 끼고 돌며 도는 돌아 휩쓴 휩쓸 비롯해'],
  ['object', 'opponent', '상대 겨냥 고소 고발 제치 제쳤 꺾 이겼 이기 누르 눌렀 물리치 물리쳤 격파 비판 규탄 압박 설득 비난 압수 믿 대신 대표 대리 이끌 이끄 맡 인수 설립 세운 운영 운영하'],
  ['object', 'person', '체포 구속 소환 기소 검거 입건 불구속 긴급체포 연행 살해 납치 폭행 성폭행 때려 때린 때렸 만나 만났 만난 만날 접견 예방 면담 초청 초대 배웅 임명 선임 발탁 지명 추대 영입 기용 캐스팅 섭외 앞세 응원 추모 애도 위로 껴안 끌어안 안고 안은 업고 부축 꼽았 꼽으 꼽은 닮은 닮았 존경 짝사랑 치료 붙잡 교체 투입 내보 보좌 지지하 지지했 사칭 불러 부르'],
  ['comitative', 'partner', '함께 협 손잡 손을 업무 공동 맞대결 맞붙 맞서 경기 대결 친선 평가전 결승 계약 합의 교류 회담 논의 대화 협상 조율 공조 연대 힘을 비기 비겨 비긴 무승부 1차전 2차전 3차전 격돌 대치 수교 동맹 거래 갈등 마찰 전쟁 정상회담 정보 관계 대립 싸우 싸웠 겨루 겨뤘 체결 통합 합병 제휴'],
  ['locative', 'recipient', '제출 요청 요구 전달 통보 촉구 항의 대해 대한 대하 맞서 맞선 패배 패했 패해 졌다 져_ 졌고 승리 경고 제안 제공 공급 수출 판매 지원 보내 보낸 보냈 넘겨 넘긴 넘겼 건네 건넸 신고 인계 송치 고발 고소 의뢰 기부 기탁 납품 배상 손해배상 소송 사과 답변 보고 건의 신청 접수 지급 합류 입단 가입 소속 근무 취업 입사 무릎 역전 책임 매각 압력 압박 협조 협력 감사 굴복 군사 미사일 더_ 의해 붙잡 체포 구속 소환 출석 출두 자수 입건 따르면'],
  ['genitive', 'act', '반대 요구 공격 압박 결정 발표 입장 제안 도발 핵_ 미사일 지원 협력 공약 대응 책임 주장 조치 개입 침공 보복 제재 승리 패배 우승 승부 골문 골키퍼 공격수 수비수 미드필더 감독 선수 위협 사과 의도 태도 행보 전략 대표 총리 대통령 외교 국방 장관 포격 통행 경기 최우선 계획 방침 요청 촉구 비판 통신 발사 실험 장거리'],
  ['genitive', 'person', '아들 딸 아내 남편 부인 어머니 아버지 부모 동생 누나 형이 형은 형을 오빠 언니 여자친구 남자친구 연인 유족 유가족 가족 자녀 친구 동료 절친 매니저 소속사 변호인 변호사 측근 생일 나이 본명 어깨 얼굴 머리 목소리 눈물 눈을 눈이 손을 손이 손에 팔을 다리를 다리가 무릎 가슴 몸매 몸을 몸이 미소 표정 시신 주량 노래 연기 열연 발언 말을 말이 말은 말에 말대로 고백 사망 죽음 별세 결혼 열애 이혼 임신 출산 데뷔 득점 골을 골이 골로 골은 슛 크로스 패스 홈런 송구 안타 어시스트 활약 부상 은퇴 컨디션 사퇴 모습 사진 트위터 페이스북 인스타그램 미니홈피 근황 셀카'],
  ['genitive', 'site', '수도 도시 한_ 모_ 어느_ 호텔 거리 명소 관문 북부 남부 동부 서부 서쪽 동쪽 북쪽 남쪽 산_ 강_ 섬_ 마을 시장 중심 전통 역사 문화 자연 날씨 기온 수은주 물가 집값 전셋값 아파트 병원 학교 대학 공항 공장 식당 카페 어린이 양조장 유대인 법궁 새_ 분열 수출 경험 경우 대표적 물결 사례 전_ 외곽 변두리 골목 하늘 겨울 여름 봄_ 가을 밤_'],
];

/** The names of the groups, in order; 0 is none. */
export const CUE_GROUPS: readonly string[] = ['none', ...GROUPS.map(([name]) => name)];

/** The words of some cue groups or head groups, by the groups' names. */
export function wordsOfGroups(names: readonly string[], heads: boolean): string[] {
  return (heads ? HEADS : GROUPS).flatMap(([name, words]) => (names.includes(name) ? words.split(' ') : []));
}

/** Each word with the number of its group; a word of several groups counts for the first. */
function numbered(groups: readonly (readonly [string, string])[]): WordTable {
  return new WordTable(groups.flatMap(([, words], index) => words.split(' ').map((word): [string, number] => [word, index + 1])));
}

/** Cue words with the numbers of their groups. */
export const CUES: WordTable = /* @__PURE__ */ numbered(GROUPS);

/** Nouns that stand right before a name they classify: 매체 X, 소속사 X, 수도 X, 그룹 X. */
const HEADS: readonly (readonly [string, string])[] = [
  ['company', '소속사 업체 기업 회사 제조사 제작사 배급사 게임사 개발사 자회사 모회사 계열사 협력사 시공사 운영사 통신사 이통사 은행 투자은행 대기업 공기업 브랜드 명문 구단 친정팀 라이벌 강호 클럽 스타트업 홍보사 기획사 출판사 관계사 상장사 파트너사 고객사 공급사 투자사 운용사 제약사 증권사'],
  ['media', '매체 언론 언론매체 일간지 신문 통신 방송사 방송 주간지 잡지 뉴스채널 외신 관영 연예매체 경제매체 스포츠매체 온라인매체 포털 포털사이트 커뮤니티 채널'],
  ['group', '그룹 걸그룹 보이그룹 아이돌그룹 밴드 록밴드 듀오 남성그룹 여성그룹 힙합그룹 인조 아이돌 혼성그룹 신예'],
  ['body', '단체 시민단체 기관 연구기관 전문기관 조사기관 여론조사기관 여론조사업체 협회 무장단체 테러단체 정당 노동단체 인권단체 조직 연구소 싱크탱크 모임 동아리 동호회 협의체 극단'],
  ['capital', '수도 도시 항구도시 섬 휴양지 관광지 소도시 이웃 인접한 인근 접경 국경 고향 연고지 본고장'],
  ['direction', '북쪽 남쪽 동쪽 서쪽 북부 남부 동부 서부 중부 현지 국내 해외'],
  ['country-of', '주한 주미 주일 주중 방한한 대한 반 친 한 대'],
  ['person-head', '주인공 범인 용의자 피의자 피고인 피해자 고인 여주인공 남주인공 딸 아들 남편 아내 부인 여자친구 남자친구 연인 동생 형 언니 오빠 누나 아버지 어머니 멤버 리더 막내 주역 주연 조연 스타 톱스타 신인 인 맏형 동료 절친 친구 후배 선배 간판 에이스 특급 거포 신성 꽃미남 청년 소년 소녀 할머니 할아버지'],
  ['said-of', '이어 그러면서 또 한편 앞서 이에 이날 당시 최근 특히 다만 반면 그러나 하지만 따라서 결국 먼저 현재'],
];

/** The names of the head groups, in order; 0 is none. */
export const HEAD_GROUPS: readonly string[] = ['none', ...HEADS.map(([name]) => name)];

const HEAD_WORDS: WordTable = /* @__PURE__ */ numbered(HEADS);

/** The nouns whose compounds classify as they do: 가공업체, 신생기업, 인권단체. */
const HEADS_OF_COMPOUNDS: WordTable = /* @__PURE__ */ new WordTable(
  '업체 기업 회사 매체 단체'.split(' ').map((word): [string, number] => [word, HEAD_WORDS.find(word, 0, word.length)]),
);

/** The number of the head group of the word that fills `text` from `start` to `end`; not positive when it is no head noun. */
export function headGroup(text: string, start: number, end: number): number {
  const own = HEAD_WORDS.find(text, start, end);
  return own > 0 || end - start < 4 ? own : HEADS_OF_COMPOUNDS.find(text, end - 2, end);
}
