/** A small article of our own with every kind in it, and what is found in it. */
import { extract } from '../../src/index';
import type { ExtractedDocument } from '../../src/types';

/** The astral character before the second sentence sets the units of offsets apart. */
export const ARTICLE = `모두의 도서관 문 연다
물빛일보 한이랑 기자
입력 2026-10-12 09:30

서하늘 한빛대학교 총장은 지난 9일 강원 춘천시에서 “도서관 문을 시민에게 열겠다”라며 “예산은 마련했다”고 말했다.
😀 유가람 전 환경부 차관은 11월 20일부터 22일까지 공청회를 연다고 밝혔다.
`;

/** What `extract` finds in it. */
export const FOUND: ExtractedDocument = extract(ARTICLE);
