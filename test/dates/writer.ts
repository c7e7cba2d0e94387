/** Writes dates in Korean for the round-trip test: each phrase with the value that a reader must find in it. */

/** A phrase and its EDTF value or duration. */
export interface Phrase {
  text: string;
  value: string;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Numbers from 0 on, below a bound. */
export type Random = (below: number) => number;

/** A generator with a fixed seed (Lehmer). */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const fromUtc = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
const later = (day: Day, by: number): Day => fromUtc(new Date(utc(day).getTime() + by * 86_400_000));
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const range = (from: Day, to: Day): string => `${iso(from)}/${iso(to)}`;
/** 0 for Monday. */
const weekdayOf = (day: Day): number => (utc(day).getUTCDay() + 6) % 7;

const NAMES = '월화수목금토일';
const DIGITS = '일이삼사오육칠팔구';
const COUNTS = ['하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘'];
const NATIVE = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** A number below 10,000 in Sino-Korean: 2020 is 이천이십. */
export function sino(value: number): string {
  let text = '';
  for (const [unit, name] of [[1000, '천'], [100, '백'], [10, '십'], [1, '']] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit > 0) text += (digit > 1 || unit === 1 ? DIGITS[digit - 1]! : '') + name;
  }
  return text;
}

const sinoMonth = (month: number): string => (month === 6 ? '유월' : month === 10 ? '시월' : `${sino(month)}월`);

type Writer = (now: Day, random: Random) => Phrase;

const anyDay = (random: Random): Day => later({ year: 1900, month: 1, day: 1 }, random(73_000));

/** A day that is nearest to now when its year is left out: within five months. */
const nearDay = (now: Day, random: Random): Day => later(now, random(280) - 140);

const hours = (random: Random): { text: string; clock: string } => {
  const hour = random(24);
  const minute = random(3) === 0 ? 0 : random(60);
  const text = hour < 12 ? `오전 ${hour}시` : `오후 ${hour === 12 ? 12 : hour - 12}시`;
  return { text: minute ? `${text} ${minute}분` : text, clock: `${two(hour)}:${two(minute)}:00` };
};

/** What is written, by kind. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  '온전한 날': (_, random) => {
    const day = anyDay(random);
    const { year, month, day: d } = day;
    const forms = [`${year}년 ${month}월 ${d}일`, `${year}년${month}월${d}일`, `${year}-${two(month)}-${two(d)}`, `${year}.${month}.${d}.`, `${year}/${month}/${d}`, `${year}年 ${month}月 ${d}日`, `${sino(year)}년 ${sinoMonth(month)} ${sino(d)}일`];
    return { text: forms[random(forms.length)]!, value: iso(day) };
  },
  '요일을 괄호에': (_, random) => {
    const day = anyDay(random);
    return { text: `${day.year}년 ${day.month}월 ${day.day}일(${NAMES[weekdayOf(day)]})`, value: iso(day) };
  },
  '해와 달': (_, random) => {
    const { year, month } = anyDay(random);
    return { text: `${year}년 ${month}월`, value: `${year}-${two(month)}` };
  },
  '달과 날': (now, random) => {
    const day = nearDay(now, random);
    return { text: `${day.month}월 ${day.day}일`, value: iso(day) };
  },
  '날과 시각': (_, random) => {
    const day = anyDay(random);
    const { text, clock } = hours(random);
    return { text: `${day.year}년 ${day.month}월 ${day.day}일 ${text}`, value: `${iso(day)}T${clock}` };
  },
  '구간': (_, random) => {
    const from = anyDay(random);
    const to = later(from, 1 + random(400));
    const sameYear = from.year === to.year;
    const end = sameYear ? (from.month === to.month ? `${to.day}일` : `${to.month}월 ${to.day}일`) : `${to.year}년 ${to.month}월 ${to.day}일`;
    const joints: [string, string][] = [['부터 ', '까지'], ['에서 ', '까지'], ['∼', ''], ['~', ''], [' – ', '']];
    const [joint, close] = joints[random(joints.length)]!;
    return { text: `${from.year}년 ${from.month}월 ${from.day}일${joint}${end}${close}`, value: range(from, to) };
  },
  '달 구간': (_, random) => {
    const year = 1950 + random(80);
    const from = 1 + random(11);
    const to = from + 1 + random(12 - from);
    return { text: `${year}년 ${from}∼${to}월`, value: `${year}-${two(from)}/${year}-${two(to)}` };
  },
  '시작과 길이': (_, random) => {
    const from = anyDay(random);
    const length = 2 + random(9);
    return { text: `${from.year}년 ${from.month}월 ${from.day}일부터 ${COUNTS[length - 1]}간`, value: range(from, later(from, length - 1)) };
  },
  '한쪽 구간': (_, random) => {
    const day = anyDay(random);
    const written = `${day.year}년 ${day.month}월 ${day.day}일`;
    return random(2) === 0 ? { text: `${written}까지`, value: `../${iso(day)}` } : { text: `${written} 이후`, value: `${iso(day)}/..` };
  },
  '분기와 반기': (_, random) => {
    const year = 1990 + random(40);
    const quarter = 1 + random(4);
    return random(3) > 0 ? { text: `${year}년 ${quarter}분기`, value: `${year}-${32 + quarter}` } : { text: `${year}년 ${quarter > 2 ? '하' : '상'}반기`, value: `${year}-${quarter > 2 ? 41 : 40}` };
  },
  '철': (_, random) => {
    const year = 1990 + random(40);
    const season = random(4);
    return { text: `${year}년 ${['봄', '여름', '가을', '겨울'][season]}`, value: `${year}-${21 + season}` };
  },
  '연대와 세기': (_, random) => {
    if (random(2) === 0) {
      const decade = 180 + random(24);
      return { text: `${decade}0년대`, value: `${decade}X` };
    }
    const century = 10 + random(12);
    return { text: `${century}세기`, value: `${two(century - 1)}XX` };
  },
  '가까운 날': (now, random) => {
    const words: [string, number][] = [['그끄저께', -3], ['그저께', -2], ['어제', -1], ['오늘', 0], ['내일', 1], ['모레', 2], ['글피', 3], ['그글피', 4]];
    const [word, by] = words[random(words.length)]!;
    return { text: word, value: iso(later(now, by)) };
  },
  '며칠 앞뒤': (now, random) => {
    const count = 1 + random(10);
    const after = random(2) === 0;
    const written = random(2) === 0 ? COUNTS[count - 1]! : `${count}일`;
    return { text: `${written} ${after ? '뒤' : '전'}`, value: iso(later(now, after ? count : -count)) };
  },
  '몇 주 앞뒤': (now, random) => {
    const count = 1 + random(30);
    const after = random(2) === 0;
    return { text: `${count}주 ${after ? '후' : '전'}`, value: iso(later(now, 7 * (after ? count : -count))) };
  },
  '주와 요일': (now, random) => {
    const words: [string, number][] = [['지지난주', -2], ['지난주', -1], ['이번 주', 0], ['다음 주', 1], ['다다음 주', 2]];
    const [word, by] = words[random(words.length)]!;
    const weekday = random(7);
    return { text: `${word} ${NAMES[weekday]}요일`, value: iso(later(now, 7 * by - weekdayOf(now) + weekday)) };
  },
  '지난, 오는 요일': (now, random) => {
    const weekday = random(7);
    const ahead = random(2) === 0;
    const gap = ahead ? (weekday - weekdayOf(now) + 7) % 7 || 7 : -((weekdayOf(now) - weekday + 7) % 7 || 7);
    return { text: `${ahead ? '오는' : '지난'} ${NAMES[weekday]}요일`, value: iso(later(now, gap)) };
  },
  '앞뒤 달의 날': (now, random) => {
    const by = random(2) === 0 ? -1 : 1;
    const index = now.year * 12 + now.month - 1 + by;
    const day = { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 + random(28) };
    return { text: `${by < 0 ? '지난달' : '다음 달'} ${day.day}일`, value: iso(day) };
  },
  '앞뒤 해의 달': (now, random) => {
    const words: [string, number][] = [['재작년', -2], ['지난해', -1], ['올해', 0], ['내년', 1], ['내후년', 2]];
    const [word, by] = words[random(words.length)]!;
    const month = 1 + random(12);
    return { text: `${word} ${month}월`, value: `${now.year + by}-${two(month)}` };
  },
  '몇째 요일': (_, random) => {
    const year = 1990 + random(50);
    const month = 1 + random(12);
    const [n, weekday] = [random(4), random(7)];
    const first = { year, month, day: 1 };
    const day = later(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * n);
    return { text: `${year}년 ${month}월 ${['첫째', '둘째', '셋째', '넷째'][n]} ${NAMES[weekday]}요일`, value: iso(day) };
  },
  '길이': (_, random) => {
    const count = 1 + random(10);
    const forms: [string, string][] = [[`${count}년간`, `P${count}Y`], [`${count}개월`, `P${count}M`], [`${count}주간`, `P${count}W`], [`${NATIVE[count - 1]} 달`, `P${count}M`], [`${COUNTS[count - 1]} 동안`, `P${count}D`], [`${count}시간`, `PT${count}H`], [`${count}년 ${count}개월`, `P${count}Y${count}M`]];
    const [text, value] = forms[random(forms.length)]!;
    return { text, value };
  },
};
