/**
 * A worker of the pool: makes its extractor once, then does jobs, a bundle at a time.
 */
import { workerData } from 'node:worker_threads';
import { doJob, extractorOf, type ExtractorRecipe, type Job, type JobResult } from './jobs';

const making = extractorOf(workerData as ExtractorRecipe);

export default async function work(jobs: readonly Job[]): Promise<JobResult[]> {
  const extractor = await making;
  return jobs.map((job) => doJob(extractor, job));
}
