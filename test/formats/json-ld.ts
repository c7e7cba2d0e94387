/** A JSON-LD processor that looks nowhere but here for contexts. */
import jsonld from 'jsonld';

/** The terms of the Web Annotation vocabulary (https://www.w3.org/TR/annotation-vocab/) that annotations of text use. */
const ANNOTATION_CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(['Annotation', 'TextualBody', 'TextPositionSelector', 'TextQuoteSelector', 'identifying', 'tagging', 'describing', 'exact', 'prefix', 'suffix'].map((term) => [term, `oa:${term}`])),
  AnnotationPage: 'as:OrderedCollectionPage',
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  format: 'dc:format',
};

const CONTEXTS = new Map<string, object>([
  ['http://www.w3.org/ns/anno.jsonld', ANNOTATION_CONTEXT],
  ['https://schema.org', { '@vocab': 'https://schema.org/', schema: 'https://schema.org/' }],
]);

/** The statements (N-Quads) of a document; what its context does not know is an error, and so is a relative address. */
export async function statementsOf(document: object): Promise<string[]> {
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    base: 'https://example.org/article',
    safe: true,
    documentLoader: (url: string) => {
      const context = CONTEXTS.get(url);
      return context ? Promise.resolve({ documentUrl: url, document: { '@context': context } }) : Promise.reject(new Error(`asks for ${url}`));
    },
  } as jsonld.Options.ToRdf);
  return String(quads).trimEnd().split('\n');
}
