/**
 * Listens; `curl -H 'content-type: application/json' -d '{"text":"정부는 15일 밝혔다."}' localhost:3000/extract`
 *
 *   npx tsx examples/serve.ts [PORT]
 */
import { createServer } from './server';

const port = Number(process.argv[2] ?? 3000);
console.log(await createServer().listen({ port, host: '127.0.0.1' }));
