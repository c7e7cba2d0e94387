/**
 * A worker process: takes articles off the queue and gives their documents back. Run as many as there are cores, on as
 * many machines as there are; they meet at Redis.
 *
 *   REDIS_PORT=6379 npx tsx examples/distributed/worker.ts
 */
import { Worker } from 'bullmq';
import { createExtractor } from '../../src/index';
import { connection, LOCK, QUEUE, type Article, type Result } from './queue';

const extractor = createExtractor();

const worker = new Worker<Article, Result>(QUEUE, (job) => Promise.resolve(extract(job.data)), {
  connection,
  // Extraction is one thread's work; the next jobs come over the network meanwhile.
  concurrency: 8,
  lockDuration: LOCK,
  stalledInterval: LOCK,
  // Killed workers count as stalls; a text that kills every worker must end as a failed job.
  maxStalledCount: 2,
});

function extract({ id, text, publishedAt }: Article): Result {
  return { id, ...extractor.extract(text, publishedAt === undefined ? {} : { publishedAt }).toJSON() };
}

worker.on('error', (error) => console.error(error.message));
process.once('SIGTERM', () => void worker.close());
await worker.waitUntilReady();
console.log('ready');
