/**
 * A worker of the pool: makes its extractor once, then does jobs, a bundle at a time.
 */
import { workerData } from 'node:worker_threads';
import { doJob, extractorOf, type ExtractorRecipe, type Job, type JobResult } from './jobs';

const extractor = extractorOf(workerData as ExtractorRecipe);

export default function work(jobs: readonly Job[]): JobResult[] {
  return jobs.map((job) => doJob(extractor, job));
}
