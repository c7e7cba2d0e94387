/**
 * `ko-entities/node`: what needs files, streams and threads.
 *
 * @packageDocumentation
 */
export { loadDictionary } from './dictionary';
export { extractLines } from './lines';
export type { DocumentExtractor, DocumentLine, FailedLine, LineSource } from './lines';
export { createExtractorPool, type ExtractorPool, type ExtractorPoolOptions } from './pool';
export { extractStream } from './stream';
