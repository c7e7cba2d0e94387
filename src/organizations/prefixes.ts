/** Organizations by what stands before their names: ㈜가온배터리, 주식회사 가온, 법무법인 한결; and by ㈜ behind them. */
import { Flag } from '../dictionary/flags';
import type { NameDocument } from '../engine/document';
import type { Scan } from '../engine/scan';
import { CharClass, CLASS_OF } from '../text/characters';
import { ORGANIZATION, organizationClass } from './evidence';
import { joinedStart } from './suffixes';

/** What stands behind a form of company or foundation as often as a name does: 법무법인 설립, 재단법인 이사. */
const FOLLOWERS = new Set(
  '설립 설치 소속 출신 인가 허가 등록 전환 해산 합병 청산 분할 운영 경영 관리 감독 업무 명의 명칭 이름 형태 형식 자격 선임 선정 의뢰 자문 상담 수임 수사 조사 감사 고발 고소 이사 임원 직원 대표 변호사 변호인 회계사 세무사 법무사 사무실 사무소 본사 지사 관련 관계 사건 소송 기부 기금 출연 출자 지분 주주 상대 대상 지원 보조 제도 법률 규정 정관 가운데 사이 대부분 일부 모두 전체'.split(' '),
);

/** ㈜가온배터리, (주)새론테크, 주식회사 가온, 법무법인 한결: what stands before a name and belongs to it. */
export function proposePrefixed(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (let at = text.indexOf('㈜'); at >= 0; at = text.indexOf('㈜', at + 1)) proposeAfterMark(document, at, at + 1);
  for (let at = text.indexOf('(주)'); at >= 0; at = text.indexOf('(주)', at + 1)) proposeAfterMark(document, at, at + 3);
  for (let m = 0; m < scan.count; m++) {
    if (!(scan.flags[m]! & Flag.organizationPrefix)) continue;
    const start = scan.start[m]!;
    let nameStart = scan.end[m]!;
    if (scan.runStart[start] !== start) continue;
    // 법무법인을, 주식회사 설립: no name stands behind it.
    if (text[nameStart] === ' ') nameStart++;
    else if (scan.particleAt(nameStart) >= 0) continue;
    const end = nameEnd(scan, nameStart);
    if (scan.flagsBetween(nameStart, end) & Flag.common && FOLLOWERS.has(text.slice(nameStart, end))) continue;
    if (end - nameStart >= 2 && !candidates.find('organization', start, end)) candidates.propose('organization', start, end, 'organizations/prefix', organizationClass('corporate-mark'));
  }
}

/** Where the bare name that starts at an offset ends: its run, joined Latin, without a particle. */
function nameEnd(scan: Scan, start: number): number {
  let at = start;
  while (CLASS_OF[scan.text.charCodeAt(at)]! === CharClass.latin || CLASS_OF[scan.text.charCodeAt(at)]! === CharClass.digit) at = scan.runEnd[at]!;
  if (CLASS_OF[scan.text.charCodeAt(at)] !== CharClass.hangul) return at;
  const runEnd = scan.runEnd[at]!;
  for (let cut = at + (at > start ? 0 : 2); cut < runEnd; cut++) if (scan.particleAt(cut) > 0) return cut;
  return runEnd;
}

function proposeAfterMark(document: NameDocument, start: number, nameStart: number): void {
  const { scan, candidates } = document;
  const cls = CLASS_OF[scan.text.charCodeAt(nameStart)]!;
  if (cls >= CharClass.hangul && cls <= CharClass.digit) {
    const end = nameEnd(scan, nameStart);
    candidates.propose('organization', start, end, 'organizations/corporate-mark', organizationClass('corporate-mark'));
    candidates.find('organization', nameStart, end)?.features.push(ORGANIZATION.inComposite);
  }
  // 새론테크㈜
  const before = start - 1;
  const beforeClass = CLASS_OF[scan.text.charCodeAt(before)]!;
  if (before >= 0 && (beforeClass === CharClass.hangul || beforeClass === CharClass.latin) && !(cls >= CharClass.hangul && cls <= CharClass.digit && scan.text[start - 1] === ' ')) {
    candidates.propose('organization', joinedStart(scan, scan.runStart[before]!), nameStart, 'organizations/corporate-mark', organizationClass('corporate-mark'));
  }
}
