/**
 * `ko-entities/formats`: what was found as files of other tools, and their annotations back.
 *
 * @packageDocumentation
 */
export { toCsv, CSV_COLUMNS, type CsvOptions } from './csv';
export { toConll, type ConllOptions } from './conll';
export { fromConll, type FromConllOptions } from './conll-reader';
export { toBrat, bratConfiguration, type BratOptions } from './brat';
export { fromBrat, type FromBratOptions } from './brat-reader';
export { toWebAnnotation, type TextTarget, type WebAnnotation, type WebAnnotationOptions, type WebAnnotationPage } from './web-annotation';
export { fromWebAnnotation, type FromWebAnnotationOptions } from './web-annotation-reader';
export { jsonLdScript, toSchemaOrg, type SchemaArticle, type SchemaOrgOptions } from './schema-org';
export { toTimeML, type TimeMLOptions } from './timeml';
export { fromLabelStudio, labelStudioConfiguration, toLabelStudio, type FromLabelStudioOptions, type LabelStudioOptions, type LabelStudioResult, type LabelStudioTask } from './label-studio';
export { fromDoccano, toDoccano, type DoccanoLine, type DoccanoOptions, type FromDoccanoOptions } from './doccano';
export { fromSpacy, toDisplacy, toSpacy, type DisplacyEnts, type FromSpacyOptions, type SpacyDoc, type SpacyOptions, type SpacySpan } from './spacy';
export { KLUE_LABELS, type KindLabels, type LabelKinds } from './labels';
export { offsetsOf, withOffsets, type OffsetConverter, type OffsetUnit } from './offsets';
export type { AnnotatedDocument, AnnotatedKind, AnnotatedMention, AnnotatedPiece, Annotations } from './types';
