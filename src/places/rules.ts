/** The catalogue of the rules that propose places (propose.ts, chains.ts). */
import type { Rule } from '../engine/rule';

/**
 * The rules of places. What the gazetteer knows is named by its sort (`places/country`); every one of these may also act,
 * and is an organization then.
 */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'places/country',
    why: 'A country that locates is a place (names: CLDR, with the aliases of the press).',
    accept: ['두 사람은 ⟦베트남⟧에서 만났다.', '그는 ⟦페루⟧에 산다.'],
    reject: ['⟦인도⟧를 걷던 시민이 다쳤다.', '⟦중국산⟧ 배추가 들어왔다.'],
  },
  {
    id: 'places/division',
    why: 'An administrative division by its full name (법정동코드).',
    accept: ['⟦진천군⟧에서 불이 났다.', '축제는 ⟦통영시⟧에서 열린다.'],
    reject: ['⟦다시⟧ 불이 났다.', '축제는 ⟦역시⟧ 밤에 열린다.'],
  },
  {
    id: 'places/short',
    why: 'Provinces and cities are written without their unit (충북, 부산, 통영).',
    accept: ['⟦부산⟧에서 축제가 열린다.', '그는 ⟦충북⟧ 출신이다.'],
    reject: ['⟦전주비빔밥⟧을 먹었다.', '⟦공주⟧와 왕자가 춤을 췄다.'],
  },
  {
    id: 'places/region',
    why: 'Regions that are no divisions have names of their own (수도권, 호남, 동남아시아).',
    accept: ['비는 ⟦수도권⟧에 많이 온다.', '파도는 ⟦동해안⟧에서 높다.'],
    reject: ['그는 ⟦호남형⟧이다.'],
  },
  {
    id: 'places/foreign',
    why: 'Cities and provinces abroad by their Korean names (GeoNames, 외래어 표기법).',
    accept: ['두 사람은 ⟦하노이⟧에서 만났다.'],
    reject: ['그는 ⟦파리⟧채를 들었다.'],
  },
  {
    id: 'places/landmark',
    why: 'Mountains, rivers, roads, stations, palaces and other sights that readers know by name.',
    accept: ['등산객이 ⟦한라산⟧에서 길을 잃었다.', '시민들은 ⟦광화문⟧에 모였다.'],
    reject: ['병사들은 ⟦독도법⟧을 배웠다.'],
  },
  {
    id: 'places/local',
    why: 'A legal neighbourhood or village by its name, where the extension ko-entities/dong is loaded (법정동코드).',
    extension: 'dong',
    accept: ['⟦두촌리⟧에서 물이 끊겼다.', '⟦압구정동⟧ 상가가 문을 닫았다.'],
    reject: ['그는 ⟦행동⟧에 나섰다.', '⟦대리⟧ 기사가 왔다.'],
  },
  {
    id: 'places/one-syllable',
    why: 'A place of one syllable is no other word, has its Latin name in a bracket, or stands in a list of places.',
    accept: ['일행은 ⟦괌⟧에서 돌아왔다.', '축제는 ⟦칸⟧(Cannes)에서 열린다.', '배는 ⟦태국⟧과 ⟦괌⟧에 들른다.'],
    reject: ['빈 ⟦칸⟧에 이름을 적었다.', '⟦본⟧ 사업은 끝났다.', '그는 ⟦함⟧에 올랐다.'],
  },
  {
    id: 'places/hanja',
    why: 'Headlines name countries by one Hanja (美, 日, 北).',
    accept: ['방위산업 수출, ⟦日⟧ 제치고 2위'],
    reject: ['⟦尹⟧ 대통령 출국'],
  },
  {
    id: 'places/compound',
    why: 'In 한미, 남북, 중일 each syllable is a country, which mostly acts and seldom locates.',
    weak: true,
    accept: ['⟦한⟧⟦중⟧ 해역에서 배가 뒤집혔다.'],
    reject: ['하나도 ⟦남일⟧이 아니다.'],
  },
  {
    id: 'places/syllable',
    why: 'One syllable stands for a country before an institution of it (미 노동부).',
    weak: true,
    accept: ['그는 ⟦미⟧ 국무부를 찾았다.'],
    reject: ['그는 ⟦북⟧ 장단에 춤을 췄다.'],
  },
  {
    id: 'places/constituency',
    why: 'A number behind a division, in the bracket behind a politician is a constituency.',
    accept: ['도하윤(⟦아산5⟧·초선) 의원은 법안을 냈다.'],
    reject: ['부산 ⟦2⟧곳에서 축제가 열린다.'],
  },
  {
    id: 'places/chain',
    why: 'Divisions from the larger to the smaller, with a facility at the end, are one address.',
    accept: ['불은 ⟦경기 수원시 팔달구 매교동⟧에서 났다.', '그는 ⟦전남 신안군⟧에 산다.'],
    reject: ['관객은 ⟦경기 내내⟧ 노래를 불렀다.'],
  },
  {
    id: 'places/venue',
    why: 'A name that no dictionary holds closes an address, with 에서 behind it or 인근, 앞 and the like.',
    accept: ['회담은 ⟦서울 서초구 노바렌 그란티아⟧에서 열렸다.', '그는 ⟦부산 해운대구 다솔빌⟧ 앞에서 쉬었다.'],
    reject: ['그는 서울 서초구 ⟦자택⟧에서 쉬었다.', '그는 서울 서초구 ⟦한 식당⟧에서 쉬었다.'],
  },
  {
    id: 'places/list-member',
    why: 'The last member of a list is written with the unit of all (강남·서초·송파구).',
    accept: ['⟦대구 수성⟧·⟦달서구⟧에 눈이 왔다.', '⟦서울 도봉⟧·⟦강북⟧·⟦성북구⟧에서 축제가 열린다.'],
    reject: ['⟦가죽⟧·⟦종이⟧·진도군 특산물을 판다.'],
  },
  {
    id: 'places/province-pair',
    why: 'Two provinces that share their first syllable are written as one (전남북, 충남·북).',
    accept: ['⟦전남⟧⟦북⟧에 눈이 왔다.', '비는 ⟦충남⟧·⟦북⟧에 내린다.'],
    reject: ['⟦경남⟧⟦북⟧상하는 비구름이 보인다.'],
  },
  {
    id: 'places/numbered',
    why: 'Roads have numbers, and a neighbourhood or village that was divided counts its parts.',
    accept: ['사고는 ⟦국도 37호선⟧에서 났다.', '차는 ⟦33번 국도⟧를 달렸다.', '⟦솔달1리⟧에서 불이 났다.'],
    reject: ['우리 ⟦아파트 101동⟧에서 불이 났다.', '⟦지하철 37호⟧ 차량이 멈췄다.'],
  },
  {
    id: 'places/range-end',
    why: 'Both ends of a stretch are places: a name that no dictionary has beside one that is a place for sure.',
    accept: ['차들이 여주분기점~⟦솔달⟧ 구간에서 서행한다.', '⟦다솔내⟧~수원 구간이 막힌다.'],
    reject: ['수요일~⟦금요일⟧ 사이에 연다.', '유치원~⟦고등학교⟧ 사이의 학생이다.'],
  },
  {
    id: 'places/suffix',
    why: 'A word that ends like a facility or a natural feature is one.',
    accept: ['행사는 14일 ⟦노달문화회관⟧에서 열린다.', '사고는 15일 ⟦노달산업단지⟧에서 났다.'],
    reject: ['⟦도매시장⟧이 얼어붙었다.'],
  },
  {
    id: 'places/suffix-spaced',
    why: 'The word for a facility may stand apart from its name; behind a division it ends a chain.',
    weak: true,
    accept: ['그는 서울 ⟦달빛 공원⟧에서 쉬었다.', '행사는 ⟦루자니 컨벤션센터⟧에서 열린다.'],
    reject: ['경기는 ⟦새로 지은 스타디움⟧에서 열린다.'],
  },
  {
    id: 'places/suffix-{syllable}',
    why: 'One syllable ends the names of units and natural features (동, 역, 산, 호); it also ends many nouns, so the locative particle and the rest of the document decide.',
    accept: ['불은 ⟦다온동⟧ 인근에서 났다.', '그는 ⟦솔내천⟧ 인근에서 쉬었다.'],
    reject: ['그는 ⟦행동⟧에 나섰다.', '⟦인적사항⟧을 적었다.'],
  },
];
