/** Media by what they do: 가온넷이 24일 보도했다, … 것으로 보인다고 솔빛온라인은 전했다. */
import type { NameDocument } from '../engine/document';
import { CUE_RULE, isUnknownName } from './cues';
import { ORGANIZATION, organizationClass } from './evidence';

/** The verb of a medium, and one that others have as well: behind a clause in 고 alone. */
const REPORTED = ' 보도했';
const TOLD = ' 전했다';

/** Subject or topic before a day and the verb: `가온넷이`, `가온넷이 16일(현지시각)`. */
const SUBJECT = /(?:^|[\s'"‘’“”])(?<name>[가-힣A-Za-z]{2,12})[은는이가](?: (?:지난 )?\d{1,2}일(?:\([^()\s]{1,8}\))?| 이날)?$/;
/** What media are called by, and things as well. */
const MEDIUM = /(?:온라인|닷컴|뉴스|일보|신보|조보|타임스|데일리|포스트)$/;
/** How far before the verb a subject is looked for. */
const REACH = 36;

/** Proposes subjects of reporting that no dictionary has, and notes the verb on those that are candidates already. */
export function proposeMedia(document: NameDocument): void {
  proposeBefore(document, REPORTED);
  proposeBefore(document, TOLD);
}

function proposeBefore(document: NameDocument, verb: string): void {
  const { text } = document.scan;
  for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
    const from = Math.max(0, at - REACH);
    const name = SUBJECT.exec(text.slice(from, at))?.groups?.['name'];
    if (name === undefined) continue;
    const start = text.lastIndexOf(name, at - 1);
    const end = start + name.length;
    if (verb === TOLD && !/고 ['"‘“]?$/.test(text.slice(Math.max(0, start - 3), start))) continue;
    noteReport(document, start, end);
  }
}

function noteReport({ scan, candidates }: NameDocument, start: number, end: number): void {
  const known = candidates.find('organization', start, end);
  if (known && known.rule !== CUE_RULE) known.features.push(ORGANIZATION.reports);
  else if (end - start > 2 && scan.runStart[start] === start && scan.flagsBetween(start, end) === 0 && (isUnknownName(scan, start, end) || MEDIUM.test(scan.text.slice(start, end)))) {
    candidates.propose('organization', start, end, CUE_RULE, organizationClass('cue')).features.push(ORGANIZATION.reports);
  }
}
