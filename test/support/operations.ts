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

/**
 * The number of times that a block of the product's code was entered while `call` ran.
 *
 * @param call runs product code, and gives its result back at once (no promise)
 */
export function operationsOf(call: () => void): number {
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    post('Profiler.takePreciseCoverage');
    call();
    const { result } = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
    let operations = 0;
    for (const script of result) {
      if (!PRODUCT.test(script.url)) continue;
      for (const { ranges } of script.functions) for (const { count } of ranges) operations += count;
    }
    return operations;
  } finally {
    post('Profiler.stopPreciseCoverage');
    post('Profiler.disable');
  }
}

/** In proportion to its length a text four times as long takes four times the operations, with the square of it sixteen. */
export const MOST_GROWTH = 5;

/**
 * How many times as many operations a call takes on a text four times as long.
 *
 * @param unit what the texts repeat
 * @param length the shorter text's length, in UTF-16 code units
 */
export function growthOverFourfold(unit: string, length: number, call: (text: string) => void): number {
  const short = unit.repeat(Math.ceil(length / unit.length));
  const long = unit.repeat(Math.ceil((4 * length) / unit.length));
  // Once before, for what is built at the first call.
  call(short);
  return operationsOf(() => call(long)) / Math.max(operationsOf(() => call(short)), length);
}
