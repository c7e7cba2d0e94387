/** Texts whose names are all different. */

/** How many pieces the shorter text has. */
export const FEW = 150;

const SYLLABLES = [...'가나다도라미바새소아연예은재지하해현희민서수영준람래르율름린안오솔윤호숙온로늘누내달참샘너들물길벗터울마보'];

/** A name of two syllables or three, another one for each number. */
function nameOf(number: number): string {
  const { length } = SYLLABLES;
  const last = number < length * length ? '' : SYLLABLES[Math.floor(number / (length * length)) % length]!;
  return `${SYLLABLES[Math.floor(number / length) % length]!}${SYLLABLES[number % length]!}${last}`;
}

/**
 * One piece over and over, each time with another name.
 *
 * @param piece with ◯ in the place of the name
 * @param first the number of the first name
 */
export function differing(piece: string, count: number, first = 0): string {
  return Array.from({ length: count }, (_, number) => piece.replaceAll('◯', nameOf(first + number))).join('');
}
