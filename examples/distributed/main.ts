/**
 * An archive over several worker processes, one of which is killed on the way: every article has exactly one result in
 * the end, the same that one process gives.
 *
 *   npx tsx examples/distributed/main.ts [ARTICLES] [WORKERS]
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Job, Queue, QueueEvents } from 'bullmq';
import { extract } from '../../src/index';
import { articles } from '../../scripts/articles';
import { ATTEMPTS, QUEUE, type Article, type Result } from './queue';
import { startRedis } from './redis';

const [count = 400, workers = 3] = process.argv.slice(2).map(Number);
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

const redis = await startRedis();
const connection = { host: '127.0.0.1', port: redis.port };
const processes = await Promise.all(Array.from({ length: workers }, startWorker));
const queue = new Queue<Article, Result>(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
await events.waitUntilReady();

const completed = new Map<string, number>();
let killed = false;
let takenOver = 0;
const finished = new Promise<void>((resolve, reject) => {
  events.on('completed', ({ jobId }) => {
    completed.set(jobId, (completed.get(jobId) ?? 0) + 1);
    if (!killed && completed.size > count / 4) {
      killed = true;
      processes[0]?.kill('SIGKILL');
    }
    if (completed.size === count) resolve();
  });
  events.on('stalled', () => (takenOver += 1));
  events.on('failed', ({ jobId, failedReason }) => reject(new Error(`${jobId}: ${failedReason}`)));
});

try {
  const submitted: Article[] = articles(count).map((text, index) => ({ id: `a${index}`, text, publishedAt: '2026-10-02' }));
  const jobs = submitted.map((article) => ({
    name: 'extract',
    data: article,
    opts: { jobId: article.id, attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 200 } },
  }));
  await queue.addBulk(jobs);
  // A second submission changes nothing: an article's id is its job's id.
  await queue.addBulk(jobs.slice(0, 10));
  await finished;

  const wrong = [];
  for (const article of submitted) if (!(await isRight(article))) wrong.push(article.id);
  const twice = [...completed.values()].filter((times) => times > 1).length;
  console.log(`${completed.size} of ${count} articles have a result, ${twice} more than one, ${wrong.length} another than one process gives`);
  console.log(`1 of ${workers} workers was killed on the way, others took ${takenOver} jobs of it over`);
  if (twice > 0 || wrong.length > 0 || takenOver === 0) process.exitCode = 1;
} finally {
  await Promise.all([events.close(), queue.close()]);
  await Promise.all(processes.map(stop));
  await redis.stop();
}

async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', WORKER], { env: { ...process.env, REDIS_PORT: String(redis.port) }, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** Whether the article's job has the result that this process gives. */
async function isRight({ id, text, publishedAt }: Article): Promise<boolean> {
  const job = await Job.fromId<Article, Result>(queue, id);
  const expected = { id, ...extract(text, publishedAt === undefined ? {} : { publishedAt }).toJSON() };
  return isDeepStrictEqual(job?.returnvalue, JSON.parse(JSON.stringify(expected)));
}
