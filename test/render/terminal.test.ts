import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import { toTerminal, type TerminalOptions } from '../../src/render';

const PUBLISHED = { publishedAt: '2026-10-12' };
const shown = (text: string, options: Partial<TerminalOptions> = {}): string => toTerminal(text, extract(text, PUBLISHED), { colors: false, ...options });

const ESCAPE = '\u001b';
const style = (open: number, close: number) => (text: string): string => `${ESCAPE}[${open}m${text}${ESCAPE}[${close}m`;
const bold = style(1, 22);
const dim = style(2, 22);
const italic = style(3, 23);
const [green, magenta, cyan] = [style(32, 39), style(35, 39), style(36, 39)];

describe('색 없이', () => {
  it.each([
    ['이름과 날짜', '서하늘 총장은 지난 9일 춘천시에 갔다.', '[서하늘|인물] 총장은 [지난 9일|날짜 2026-10-09] [춘천시|장소]에 갔다.\n'],
    ['인용 안의 이름', '서하늘 총장은 “춘천시에서 만나자”고 말했다.', '[서하늘|인물] 총장은 “[[춘천시|장소]에서 만나자|인용 ← 서하늘]”고 말했다.\n'],
    ['나뉜 인용', '서하늘 총장은 “열자”며 “함께 가자”고 말했다.', '[서하늘|인물] 총장은 “[열자|인용]”며 “[함께 가자|인용 ← 서하늘]”고 말했다.\n'],
    ['없음', '비가 왔다.', '비가 왔다.\n'],
    ['빈 글', '', '\n'],
    ['줄 바꿈으로 끝나는 글', '비가 왔다.\n', '비가 왔다.\n'],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('영어로, 고른 종류만', () => {
    expect(shown('서하늘 총장은 지난 9일 웃었다.', { locale: 'en', kinds: ['date'] })).toBe('서하늘 총장은 [지난 9일|Date 2026-10-09] 웃었다.\n');
  });
});

describe('색으로', () => {
  it('인용은 기울이고, 그 안의 이름은 색과 기울임을 함께 갖는다', () => {
    const text = '서하늘 총장은 “춘천시에서 지난 9일 만났다”고 말했다.';
    const [line, legend] = shown(text, { colors: true }).split('\n');
    const expected = [
      bold(cyan('서하늘')), ' 총장은 “', bold(green(italic('춘천시'))), italic('에서 '), bold(magenta(italic('지난 9일'))), dim(' (2026-10-09)'), italic(' 만났다'), dim(' (← 서하늘)'), '”고 말했다.',
    ];
    expect(line).toBe(expected.join(''));
    expect(legend).toBe(`${bold(cyan('인물'))} ${bold(green('장소'))} ${bold(magenta('날짜'))} ${italic('인용')}`);
  });

  it('이야기 밖의 줄은 흐리다', () => {
    const page = readFileSync(new URL('../../examples/pages/battery.txt', import.meta.url), 'utf8');
    const lines = shown(page, { colors: true }).split('\n');
    expect(lines).toContain(dim('로그인 회원가입 지면보기 뉴스레터'));
    expect(shown(page, { colors: true, zones: false }).split('\n')).toContain('로그인 회원가입 지면보기 뉴스레터');
  });

  it('제어 문자는 나오지 않는다', () => {
    expect(shown('서하늘\u001b[31m 총장은\u0007 웃었다.\u202e')).toBe('[서하늘|인물][31m 총장은 웃었다.\n');
  });
});
