/**
 * An HTTP endpoint: `POST /extract` with `{ text, publishedAt? }` gives the document, or an error that says what is taken.
 */
import Fastify, { type FastifyInstance } from 'fastify';
import { createExtractor, type ExtractOptions, KoEntitiesError } from '../src/index';

/** The largest body, in bytes: about 300 pages of print. */
const MOST_BYTES = 1_000_000;

interface ExtractRequest extends Pick<ExtractOptions, 'publishedAt' | 'kinds'> {
  text: string;
}

const BODY = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' }, publishedAt: { type: 'string' }, kinds: { type: 'array', items: { type: 'string' } } },
} as const;

/** The server, not listening yet: for `listen`, and for tests with `inject`. */
export function createServer(): FastifyInstance {
  // What is too much or not known is refused, not cut or left out.
  const server = Fastify({ bodyLimit: MOST_BYTES, ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
  server.removeContentTypeParser('text/plain');
  const extractor = createExtractor();

  server.post<{ Body: ExtractRequest }>('/extract', { schema: { body: BODY } }, ({ body: { text, ...options } }) => extractor.extract(text, options).toJSON());

  server.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, _request, reply) => {
    // A bad option is the caller's mistake; its message says what the option takes.
    const status = error instanceof KoEntitiesError ? 400 : (error.statusCode ?? 500);
    const message = status < 500 ? error.message : 'something went wrong';
    return reply.status(status).send({ error: { code: status < 500 ? (error.code ?? 'BAD_REQUEST') : 'INTERNAL', message } });
  });
  return server;
}
