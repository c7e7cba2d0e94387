import type { Span } from '../types';
import type { QuotedSpan } from '../text/marks';
import type { SpeechLexicon } from './lexicon';

/** Particles of quoting that a stray space parts from their marks. */
const PARTICLES = ['고 ', '라고 ', '이라고 ', '며 ', '라며 ', '이라며 ', '면서 ', '라면서 '] as const;

/** Whether a full stop in marks is followed by a space and a particle of quoting: `“곧 연다.” 고 말했다`. */
function isParted(text: string, { end, close }: QuotedSpan, lexicon: SpeechLexicon): boolean {
  if (text[end - 1] !== '.' || text[close] !== ' ') return false;
  const particle = PARTICLES.find((word) => text.startsWith(word, close + 1));
  if (particle === undefined) return false;
  // 고 한가람 씨: the late one, and no particle.
  return particle !== '고 ' || lexicon.verbAt(text, close + 3, Math.min(text.length, close + 12))?.statement === true;
}

/** The sentences of a text, those put together again that a full stop in marks tore apart before the particle of quoting. */
export function joinAtParticles(text: string, sentences: readonly Span[], marks: readonly QuotedSpan[], lexicon: SpeechLexicon): readonly Span[] {
  let closes: Set<number> | undefined;
  for (const mark of marks) if (isParted(text, mark, lexicon)) (closes ??= new Set()).add(mark.close);
  if (!closes) return sentences;
  const joined: Span[] = [];
  for (const { start, end } of sentences) {
    const last = joined[joined.length - 1];
    if (last && closes.has(last.end) && start === last.end + 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
