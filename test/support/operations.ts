/**
 * How much work a call is, counted and not timed: how often the blocks of the product's code ran (V8's block coverage).
 *
 * The same call gives nearly the same count on every machine, whatever else it does, so that a test may compare the
 * counts of a short and of a long text. Work inside the engine's own functions (`indexOf`, regular expressions) is one
 * operation a call.
 */
import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

const PRODUCT = /\/src\/[^?]*\.ts/;

// Code that the engine has optimized counts no blocks.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-use-osr');

const session = new Session();
session.connect();

function post<Result>(method: string, params: object = {}): Result {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer as Result;
}

// From here on and for good: only what is compiled while coverage runs has counters in its loops and branches.
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The functions of the product that ran since the last time, with the counts of their blocks. */
function takeCoverage(): Profiler.FunctionCoverage[] {
  const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  return result.filter(({ url }) => PRODUCT.test(url)).flatMap(({ functions }) => functions);
}

/**
 * The number of times that a block of the product's code was entered while `call` ran. Loops count from the first call
 * on, as long as this file is imported before the code runs for the first time.
 *
 * @param call runs product code, and gives its result back at once (no promise)
 */
export function operationsOf(call: () => void): number {
  takeCoverage();
  call();
  let operations = 0;
  for (const { ranges } of takeCoverage()) for (const { count } of ranges) operations += count;
  return operations;
}

/** In proportion to its length a text four times as long takes four times the operations, with the square of it sixteen. */
export const MOST_GROWTH = 5;

/**
 * How many times as many operations a call takes on a long text as on a short one. What is built at the first call counts
 * with the short one: make a call before.
 *
 * @param short a text
 * @param long another of the same kind, about four times as long
 */
export function growthOf(short: string, long: string, call: (text: string) => void): number {
  const few = Math.max(operationsOf(() => call(short)), short.length);
  return operationsOf(() => call(long)) / few;
}

/**
 * How many times as many operations a call takes on a text four times as long.
 *
 * @param unit what the texts repeat
 * @param length the shorter text's length, in UTF-16 code units
 */
export function growthOverFourfold(unit: string, length: number, call: (text: string) => void): number {
  const short = unit.repeat(Math.ceil(length / unit.length));
  call(short);
  return growthOf(short, unit.repeat(Math.ceil((4 * length) / unit.length)), call);
}
