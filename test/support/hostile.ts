/**
 * Texts that try to break an extractor: floods, deep nesting, odd code points, odd forms of ordinary prose.
 */
import fc from './fast-check';
import { anyString, mutatedArticle, pieces } from './articles';

const LONGEST_FLOOD = 2_000;
const LONGEST_BLOCK = 120;
const BLOCK = 0x80;
const BLOCKS = 0x11_0000 / BLOCK;

/** Units whose repetition some rule might answer with work that grows faster than the text. */
const FLOODS = [
  '“', '”', '"', '‘', '’', "'", '「', '『', '«', '(', ')', '[', '{', '<', '“‘', '“가', '"가 ', '“가”고 ', '“가”, ', '(가', '가(', '=', '·', ',', '.', '…', '-', '~', '∼', '/', ':', '\n', '\r', '\t', ' ', '\u3000',
  '1', '1.', '1,', '1∼', '15일', '15일 ', '5월 ', '2020년', '지난 ', '부터', '까지', '오후 ', '가', '김', '김 ', '김모', '씨', '박재민 ', '은', '는 ', '원장', '원장 ', '서울', '서울 ', '시', '경기 수원시 ', '경찰 ', '정부는 ', '㈜', '(주)', '(이하 ',
  'A', 'A씨 ', 'KBS ', '尹', '라고 ', '고 말했다. ', '에 따르면 ', '그는 ', '것으로 알려졌다 ', '측은 ', '관계자는 ', '▲', '▶', '◇', 'ⓒ', '기자 ', '입력 ', '\u0301', '\u200b', '\ufeff', '\ud83d', '\udc00', '\u1112\u1161\u11ab', '\u1100', '\u0000', '１', '，', '𠀋',
] as const;

const flood: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...FLOODS), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: LONGEST_FLOOD }))
  .map(([units, length]) => units.join('').repeat(Math.ceil(length / units.join('').length)));

/** Marks opened one inside the other, with a little text on every level. */
const nested: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('“”', '‘’', '""', "''", '「」', '『』', '«»', '()', '[]', '〈〉', '《》'), pieces, fc.integer({ min: 1, max: 60 }))
  .map(([[open = '', close = ''], inner, depth]) => `${`${open}가 `.repeat(depth)}${inner}${`라고 했다${close}`.repeat(depth)}`);

/** Code points of one block of Unicode, assigned or not. */
const oneBlock: fc.Arbitrary<string> = fc
  .tuple(fc.nat({ max: BLOCKS - 1 }), fc.array(fc.nat({ max: BLOCK - 1 }), { maxLength: LONGEST_BLOCK }))
  .map(([block, places]) => places.map((place) => String.fromCodePoint(block * BLOCK + place)).join(''));

const FULL_WIDTH = 0xfee0;

/** An article in another form: decomposed, compatibility forms, full-width letters and digits, other line ends, no spaces. */
const otherForm: fc.Arbitrary<string> = fc.tuple(mutatedArticle, fc.constantFrom('NFD', 'NFKD', 'wide', 'crlf', 'tight', 'spaced', 'upper')).map(([text, form]) => {
  if (form === 'NFD' || form === 'NFKD') return text.normalize(form);
  if (form === 'wide') return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH));
  if (form === 'crlf') return text.replaceAll('\n', '\r\n');
  if (form === 'tight') return text.replace(/\s/g, '');
  return form === 'spaced' ? [...text].join(' ') : text.toUpperCase();
});

/** One of them, or an edited article, or any string. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutatedArticle, weight: 3 },
  { arbitrary: anyString, weight: 4 },
  { arbitrary: flood, weight: 3 },
  { arbitrary: nested, weight: 2 },
  { arbitrary: oneBlock, weight: 4 },
  { arbitrary: otherForm, weight: 1 },
);

/** Texts of millions of code units, by what they are. */
export const GIANTS: ReadonlyMap<string, () => string> = new Map([
  ['10,000,000 times 가', () => '가'.repeat(10_000_000)],
  ['10,000,000 opening marks', () => '“'.repeat(10_000_000)],
  ['10,000,000 digits', () => '7'.repeat(10_000_000)],
  ['10,000,000 line feeds', () => '\n'.repeat(10_000_000)],
  ['a line of a million characters', () => '도하윤 원장은 15일 진천군에서 “문턱을 낮추겠다”고 말했다. '.repeat(30_000)],
  ['100,000 brackets, one inside the other', () => `${'('.repeat(100_000)}가${')'.repeat(100_000)}`],
  ['100,000 quotes, one inside the other', () => `${'“가 '.repeat(100_000)}${'”고 했다'.repeat(100_000)}`],
]);
