/**
 * A worker of the pool: makes its extractor once, then does jobs, a bundle at a time.
 */
import { workerData } from 'node:worker_threads';
import { doJob, encodeResult, extractorOf, type EncodedResult, type ExtractorRecipe, type Job } from './jobs';

const making = extractorOf(workerData as ExtractorRecipe);

export default async function work(jobs: readonly Job[]): Promise<EncodedResult[]> {
  const extractor = await making;
  return jobs.map((job) => encodeResult(doJob(extractor, job)));
}
