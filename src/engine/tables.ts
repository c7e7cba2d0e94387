/** Sets that hot loops ask, as one array read each. */

/** One flag per code unit: 1 for the characters given. */
export function characterFlags(characters: Iterable<string>): Uint8Array {
  const flags = new Uint8Array(65536);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}

/** One flag per number up to the largest given: for sets of contexts and of features. A larger number reads `undefined`. */
export function numberFlags(numbers: Iterable<number>): Uint8Array {
  const list = [...numbers];
  const flags = new Uint8Array(Math.max(-1, ...list) + 1);
  for (const number of list) flags[number] = 1;
  return flags;
}
