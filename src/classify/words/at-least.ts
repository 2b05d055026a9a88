/** Numbers in a row, of which there may be ever more. */

/** Returns the numbers, with room for so many at the least. */
export function atLeast(numbers: Int32Array, length: number): Int32Array {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(2 * length);
  larger.set(numbers);
  return larger;
}
