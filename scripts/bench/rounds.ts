/**
 * Times of several tasks on a machine that does other things too: every task once a round, rounds one after the other,
 * so that what slows the machine down slows all of them.
 */
import { Bench } from 'tinybench';

/** Milliseconds of every round, by the name of the task. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Runs tasks in rounds.
 *
 * @param tasks by name; each is run whole
 * @param rounds how many rounds count; one before them warms up
 */
export async function inRounds(tasks: ReadonlyMap<string, () => void>, rounds: number): Promise<Times> {
  const times = new Map([...tasks.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const bench = new Bench({ time: 0, iterations: 1, warmup: false });
    // Unless it is told, it runs each task once more to see whether that gives a promise.
    for (const [name, task] of tasks) bench.add(name, task, { async: false });
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state === 'errored') throw result.error;
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      if (round >= 0) times.get(name)!.push(result.period);
    }
  }
  return times;
}

/** The middle one of some figures, the upper one of two; not a number for none. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** The median of the rounds' ratios of one task's time to another's: what disturbs a round disturbs both. */
export function ratio(times: Times, name: string, base: string): number {
  const bases = times.get(base) ?? [];
  return median((times.get(name) ?? []).map((time, round) => time / bases[round]!));
}
