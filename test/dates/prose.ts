/** Prose for tests of properties: pieces of dates strung together, and the days on which it is published. */
import fc from '../support/fast-check';
import { PUBLISHED } from './find';

const PIECES =
  '15일,28일,3일,7월,12월,2020년,1월,지난,오는,다음,이번,부터,까지,∼,-, , , ,(수),오후,3시,30분,사흘,간,동안,설,지난해,이날,전날,·,이후,이전,말,초,중순,1990년대,현재까지,기원전 ,57년,19세기,2분기,하반기,봄,겨울,추석,연휴,월요일,셋째 주,마지막 날,과 ,사이,쯤,께,이틀 전,음력 ,조선시대,주말,로부터 ,2주 뒤,에서 ,약 ,자정,24시,99년,2013∼14시즌,쇼와 ,대체공휴일,30일,2월,31일,매년 ,화·목요일,윤4월 ,2학기,미만'.split(',');
/** Pieces of dates in any order. */
export const prose = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
/** Publication days of all seasons, and none. */
export const days = [null, PUBLISHED, { year: 2023, month: 12, day: 31 }, { year: 2024, month: 2, day: 29 }, { year: 1950, month: 3, day: 1 }, { year: 2060, month: 8, day: 1 }];
