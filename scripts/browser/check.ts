/** Checks one after another, each with its line. */

/** Something that has to hold; it throws where it does not. */
export interface Check {
  name: string;
  run: () => Promise<void>;
}

/** Runs checks in order and prints a line for each. @returns the names of those that failed */
export async function runChecks(checks: readonly Check[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of checks) {
    try {
      await run();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed.push(name);
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

/** Expects two values to be the same, as JSON. */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}`);
}

/** Expects something to hold. */
export function holds(what: string, value: boolean, found: unknown = value): void {
  if (!value) throw new Error(`${what}: ${JSON.stringify(found)}`);
}
