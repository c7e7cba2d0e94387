import { describe, expect, it } from 'vitest';
import { packedLexicon } from '../../src/data/lexicon';
import { compileDictionaries } from '../../src/dictionary/compile';
import { defineDictionary } from '../../src/dictionary/define';
import { Flag } from '../../src/dictionary/flags';
import { Lexicon } from '../../src/dictionary/lexicon';
import { Scan } from '../../src/engine/scan';
import { INSTEAD } from '../../src/engine/user-words';
import { USER_WORDS, WordForms } from '../../src/engine/word-forms';

const lexicon = new Lexicon(packedLexicon);
const NAMES = ['부산시', '부산', '부산시청 광장', '서울대학교병원 별관', '서울대병원장', '경찰', '경찰청장', '가온', '가온 나눔', '가온 나눔 센터', '물길', '#물길', 'LG', 'LG전자 서비스', '산시', '서울역', '물길♥', '물길♥나루', '나래 美 센터', '나래 3호점'];
const user = compileDictionaries([
  defineDictionary({ organizations: NAMES, notEntities: ['#가나', '이사회', '강남'], remove: ['대구'] }),
  { ...defineDictionary({ places: [{ name: '명동', code: '1114012700' }, { name: '가온동', code: '1144099900' }], organizations: ['기장'] }), builtIn: true },
  { entries: defineDictionary({ places: [{ name: '성수동', code: '1120011400' }] }).entries.map((entry) => ({ ...entry, fields: new Map([...entry.fields, ['context', 'yes']]) })), builtIn: true },
], () => lexicon)!;

interface Match {
  start: number;
  end: number;
  flags: number;
  isOwn: boolean;
}

function matches({ start, end, flags, word, count }: Scan): Match[] {
  return Array.from({ length: count }, (_, m) => ({ start: start[m]!, end: end[m]!, flags: flags[m]!, isOwn: word[m]! >= USER_WORDS }));
}

/** The words that an own one of the same span leaves of the built-in ones: what a scan of both dictionaries holds. */
function settled(text: string, own: readonly Match[]): Match[] {
  const builtIn = matches(new Scan(text, new WordForms(lexicon))).map((match) => {
    const beside = own.find(({ start, end }) => start === match.start && end === match.end);
    if (!beside) return match;
    if (beside.flags & INSTEAD) return { ...match, flags: 0 };
    return { ...match, flags: beside.flags & Flag.local && !(beside.flags & Flag.context) ? match.flags & ~Flag.landmark : match.flags };
  });
  return [...builtIn, ...own].sort((a, b) => a.start - b.start || a.end - b.end || Number(a.isOwn) - Number(b.isOwn));
}

/** What stands at each offset, over all matches of a list. */
function together(list: readonly Match[], length: number, side: 'start' | 'end'): number[] {
  const flags = new Array<number>(length + 1).fill(0);
  for (const match of list) flags[match[side]]! |= match.flags;
  return flags;
}

const TEXTS = [
  '부산시는 부산에서 부산시청 광장을 열었다.',
  '부산시청광장과 부산시립대학교, 부산 시청',
  '서울대병원장은 서울대학교병원 별관에서 서울대학교병원장과 만났다.',
  '서울대학교병원 별관과 서울대학교병원 정문',
  '경찰청장과 경찰청은 경찰에 알렸다. 경찰',
  '가온 나눔 센터는 가온 나눔과 가온에 있다. 가온나눔센터',
  '#물길은 물길이다. LG전자 서비스와 LG는 LG전자다.',
  '명동과 가온동, 기장군 기장에서 명동주민센터 성수동 인사동',
  '대구와 대구시, 대구광역시는 이사회를 강남구 강남에서 연다.',
  '새부산시부산시청부산', '부산', '', '서울역에서 서울로', '물길♥은 물길♥나루와 물길♡',
  '나래 美 센터는 나래 센터가 아니다. 나래 3호점과 나래3호점, 나래 호점', '#가나는 #가온과 다르다.',
];

describe.each(TEXTS)('%j', (text) => {
  const words = new WordForms(lexicon, user);

  it.each(['처음 읽을 때', '다시 읽을 때', '또 읽을 때'])('%s 제 낱말은 붙박이 낱말의 자리를 빼앗고, 모두 끝나는 차례로 선다', () => {
    const scan = new Scan(text, words);
    const found = matches(scan);
    expect(found).toEqual(settled(text, found.filter(({ isOwn }) => isOwn)));
    expect([...scan.startFlags.subarray(0, text.length + 1)]).toEqual(together(found, text.length, 'start'));
    expect([...scan.endFlags.subarray(0, text.length + 1)]).toEqual(together(found, text.length, 'end'));
  });

  it('이름이 아니라고 한 낱말은 자리마다 한 번 막힌다', () => {
    const scan = new Scan(text, words);
    const own = matches(scan).filter(({ flags, isOwn }) => isOwn && flags & Flag.notName);
    expect(scan.blocked).toEqual(own.map(({ start, end }) => ({ start, end })));
  });
});

describe('제 낱말', () => {
  it.each([
    ['부산시는 부산에서', ['부산', '부산시', '산시', '부산']],
    ['부산시청 광장을', ['부산', '부산시', '부산시청 광장', '산시']],
    ['서울대학교병원 별관', ['서울대학교병원 별관']],
    ['서울대학교병원 정문', []],
    ['가온 나눔 센터', ['가온', '가온 나눔', '가온 나눔 센터']],
    ['#물길', ['#물길', '물길']],
    ['LG전자 서비스', ['LG', 'LG전자 서비스']],
    ['대구 이사회', ['대구', '이사회']],
    ['물길♥나루', ['물길', '물길♥', '물길♥나루']],
    ['나래 美 센터', ['나래 美 센터']],
    ['나래 3호점은', ['나래 3호점']],
    ['명동 가온동', ['명동', '가온', '가온동']],
  ])('%s', (text, expected) => {
    const own = matches(new Scan(text, new WordForms(lexicon, user))).filter(({ isOwn }) => isOwn);
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('동네 이름은 같은 이름의 명소를 가리지만, 맥락이 있어야 하는 확장의 낱말은 옆에 설 뿐이다', () => {
    const flags = (text: string): number => new Scan(text, new WordForms(lexicon, user)).flagsBetween(0, text.length);
    const landmarks = ['명동', '성수동', '인사동'];
    expect(landmarks.map((name) => (lexicon.flagsOf(name) & Flag.landmark) !== 0)).toEqual([true, true, true]);
    expect(landmarks.map((name) => [(flags(name) & Flag.landmark) !== 0, (flags(name) & Flag.local) !== 0])).toEqual([[false, true], [true, true], [true, false]]);
    expect(flags('기장')).toBe(lexicon.flagsOf('기장') | Flag.organization);
    expect([lexicon.flagsOf('부산') & Flag.divisionShort, flags('부산') & Flag.divisionShort]).toEqual([Flag.divisionShort, 0]);
  });
});
