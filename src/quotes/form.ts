import type { QuotedSpan } from '../text/marks';
import { firstMarkFrom } from './tokens';
import type { Piece, Statement } from './types';

/** Direct when all pieces are in marks, mixed when some are or when the speaker's own words in double marks stand inside. */
export function formOf(marks: readonly QuotedSpan[], segments: readonly Piece[], known?: Statement['form']): Statement['form'] {
  if (known === 'mixed') return known;
  let direct = 0;
  for (const piece of segments) if (piece.direct) direct++;
  if (direct > 0) return direct === segments.length ? 'direct' : 'mixed';
  return segments.some((piece) => holdsOwnWords(marks, piece)) ? 'mixed' : 'indirect';
}

function holdsOwnWords(marks: readonly QuotedSpan[], piece: Piece): boolean {
  for (let index = firstMarkFrom(marks, piece.start); index < marks.length && marks[index]!.open < piece.end; index++) {
    if (marks[index]!.mark === 'double' && marks[index]!.close <= piece.end) return true;
  }
  return false;
}
