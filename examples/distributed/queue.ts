/**
 * What the processes of this example agree on: the queue, and what a job holds and gives.
 */
import type { DocumentJson } from '../../src/index';

/** The queue's name in Redis. */
export const QUEUE = 'articles';

/** One article; its id is the job's id, so that an article that is submitted twice is extracted once. */
export interface Article {
  id: string;
  text: string;
  publishedAt?: string;
}

/** What BullMQ keeps as the job's result. */
export type Result = DocumentJson & { id: string };

/** Where Redis is: `REDIS_PORT` on this machine. */
export const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) };

/** In milliseconds. A job whose worker has not renewed its lock for so long is given to another worker. */
export const LOCK = 1500;

/** How often a job is tried: another worker may have been lost, or memory may have run out. */
export const ATTEMPTS = 3;
