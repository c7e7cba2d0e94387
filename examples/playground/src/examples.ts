/** Texts to start from, and a dictionary that changes one of them. All people and newspapers are invented. */
import battery from '../../pages/battery.txt?raw';
import festival from '../../pages/festival.txt?raw';

/** A text to start from. */
export interface Example {
  /** In Korean: it is the text's own title. */
  title: string;
  text: string;
  /** Where the text does not say it. */
  publishedAt: string;
}

const LIBRARY = `한빛대 총장 “도서관 자정까지 시민에게 연다”

서하늘 한빛대학교(이하 한빛대) 총장은 지난 9일 강원 춘천시 교동 본관에서 기자들과 만나 “다음 달 1일부터 도서관을 자정까지 시민에게 열겠다”고 밝혔다. 서 총장은 “책을 빌리는 데 주소는 묻지 않겠다”며 “대학의 담을 낮추는 첫걸음”이라고 덧붙였다.

춘천시와 한빛대는 2024년 3월부터 야간 개방을 협의해 왔다. 도하윤 춘천시 문화과장은 운영비 3억원의 절반을 시가 맡는다고 설명했다.

학생회는 반대했다. 설나영(23) 총학생회장은 “시험 기간만이라도 자리를 나눠야 한다”고 요구했다. 한빛대 관계자는 “예약제를 검토하고 있다”고 말했다.

대학은 11월 21, 22일 공청회를 열고 올해 말까지 운영안을 확정한다.`;

const INTERVIEW = `[인터뷰] 마지막 뱃사공 길은우 씨 “강이 얼지 않는 게 제일 무섭다”

가온군 누리나루에서 53년째 노를 저어 온 길은우(78) 씨를 지난 2일 만났다. 그는 1973년 봄 아버지에게서 배를 물려받았다.

-언제가 가장 힘들었나.
“1987년 여름 홍수 때다. 사흘 동안 면사무소 사람들을 실어 날랐다.”

-다리가 놓인다는데.
“2028년 상반기에 놓인다고 들었다. 가온군은 나루를 남기겠다고 하지만 누가 배를 타겠나.”

길 씨의 딸 길아라 가온군의원은 “나루를 체험장으로 바꾸는 조례를 오는 12월 내겠다”고 했다. 한국나루연구소 차도윤 소장은 보존 가치가 높다고 평가했다.`;

const TRICKY = `아래는 헷갈리기 쉬운 문장이다. 전주비빔밥을 먹고 제주항공을 탔다. 국민은행 이사는 이사를 갔고, 한국은행은 오늘 금리를 동결했다.

완주‧은평구‧진천군에서 모인 이장들은 “우리도 간다”고 외쳤다. 한미 정상은 15일 만난다. 중구는 16일 축제를 연다. 김모(33)씨와 A씨는 다른 사람이다. 5·18 민주화운동과 제17회 대회는 날짜가 아니다.

㈜가온전자(이하 가온)는 3분기 매출이 10% 늘었다고 공시했다. 가온은 내년 초까지 공장을 늘린다.`;

/** In the order of the menu; the first is shown at the start. */
export const EXAMPLES: readonly Example[] = [
  { title: '도서관을 여는 대학', text: LIBRARY, publishedAt: '2026-10-12' },
  { title: '축제 기사 페이지', text: festival, publishedAt: '' },
  { title: '산업 기사 페이지', text: battery, publishedAt: '' },
  { title: '인터뷰', text: INTERVIEW, publishedAt: '2026-11-05' },
  { title: '헷갈리기 쉬운 문장', text: TRICKY, publishedAt: '2026-11-10' },
];

/** A dictionary to start from. */
export const DICTIONARY = `{
  "organizations": [
    { "name": "한국나루연구소", "type": "research", "aliases": ["나루연"] }
  ],
  "people": [
    { "name": "서하늘", "titles": ["총장"], "affiliation": "한빛대학교" }
  ],
  "titles": ["뱃사공"],
  "notEntities": []
}
`;
