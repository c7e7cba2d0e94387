/**
 * Draws the picture of the README anew, in headless Chromium. A test of pixels would fail with every other font, so it is
 * drawn by hand, after a change of what a page looks like.
 *
 *   npx tsx scripts/docs/picture.ts
 */
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/index';
import { toHTML } from '../../src/render';
import { launchChromium } from '../browser/chromium';
import { newPage } from '../browser/pages';

const ARTICLE = `서하늘 총장 “도서관, 시민과 함께 쓴다”
물빛일보 한이랑 기자
입력 2026-10-12 09:30

서하늘 한빛대학교 총장은 12일 강원 춘천시에서 기자들과 만나 “다음 달 20일부터 도서관을 시민에게 열겠다”고 말했다.
서 총장은 “춘천시, 한국국제협력단(KOICA)과 함께 준비했다”고 덧붙였다. 초대 관장은 도하윤 전 환경부 차관이다.
학교 관계자는 “예산이 모자란다는 말은 사실이 아니다”라고 반박했다.`;
const PICTURE = fileURLToPath(new URL('../../docs/picture.png', import.meta.url));
const SIZE = { width: 1100, height: 700 };

const browser = await launchChromium();
const { page } = await newPage(browser, { viewport: SIZE, colorScheme: 'light' });
await page.setContent(toHTML(ARTICLE, extract(ARTICLE), { locale: 'en' }));
await page.waitForFunction("document.querySelector('.ke-arrows path[d]') !== null");
await page.screenshot({ path: PICTURE, clip: { x: 0, y: 0, ...SIZE } });
await browser.close();
