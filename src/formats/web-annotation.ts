/** W3C Web Annotation (https://www.w3.org/TR/annotation-model/): JSON-LD that points into a text by position and by quote. */
import type { Span } from '../types';
import { checkedInput, checkOptions } from './checks';
import type { OffsetConverter, OffsetUnit } from './offsets';
import type { AnnotatedMention, Annotations } from './types';

/** Options of {@link toWebAnnotation}. */
export interface WebAnnotationOptions {
  /** Names the document where no `source` is given: `urn:ko-entities:` and the id. */
  id?: string | number;
  /** The IRI of the text that is annotated. */
  source?: string;
  /** What positions count. Default `codepoint`, as the standard says. */
  offsets?: OffsetUnit;
}

/** How much text stands before and behind a quoted one, in UTF-16 code units at most. */
const CONTEXT = 32;

/** The pointer to a stretch of text: twice, so that it is found again in a text that has changed. */
export interface TextTarget {
  source: string;
  selector: [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ];
}

/** One mention as an annotation. */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  body: [
    /** The kind. */
    { type: 'TextualBody'; purpose: 'tagging'; value: string },
    /** All other fields of the mention, as JSON. */
    { type: 'TextualBody'; purpose: 'describing'; format: 'application/json'; value: string },
  ];
  /** Several for a quote in several pieces. */
  target: TextTarget | TextTarget[];
}

/** The annotations of one text. */
export interface WebAnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: WebAnnotation[];
}

/**
 * The mentions of a text as a page of Web Annotations.
 *
 * @throws KoEntitiesError with the code `INVALID_TEXT`, `INVALID_SPAN` or `INVALID_OPTION`
 *
 * @example
 * toWebAnnotation('서울', { mentions: [{ kind: 'place', start: 0, end: 2 }] }).items[0]?.body[0].value; // 'place'
 */
export function toWebAnnotation(text: string, document: Annotations, options: WebAnnotationOptions = {}): WebAnnotationPage {
  checkOptions(options, ['id', 'source', 'offsets']);
  const { mentions, offsets } = checkedInput(text, document, options.offsets ?? 'codepoint');
  const source = options.source ?? `urn:ko-entities:${encodeURIComponent(String(options.id ?? 'text').replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    items: mentions.map((mention, index) => annotationOf(text, mention, `${source}#annotation-${index + 1}`, source, offsets)),
  };
}

function annotationOf(text: string, mention: AnnotatedMention, id: string, source: string, offsets: OffsetConverter): WebAnnotation {
  const { kind, start, end, text: _text, segments, parts: _parts, ...fields } = mention;
  const spans: readonly Span[] = segments && segments.length > 0 ? segments : [{ start, end }];
  const [first, ...more] = spans.map((span) => targetOf(text, span, source, offsets));
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(fields) },
    ],
    target: more.length === 0 ? first! : [first!, ...more],
  };
}

function targetOf(text: string, { start, end }: Span, source: string, offsets: OffsetConverter): TextTarget {
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start: offsets.fromUtf16(start), end: offsets.fromUtf16(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  };
}

/** An offset that does not cut a surrogate pair, moved behind it where it would. */
function wholeCharacter(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}
