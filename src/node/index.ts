/**
 * `ko-entities/node`: what needs files and streams.
 */
export { loadDictionary } from './dictionary';
export { extractLines } from './lines';
export type { DocumentExtractor, DocumentLine, FailedLine, LineSource } from './lines';
