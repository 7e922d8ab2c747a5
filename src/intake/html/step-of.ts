/** Which of the steps between these bounds an amount falls into, from 0: as many as it exceeds. */
export function stepOf(amount: number, bounds: readonly number[]): number {
  let step = 0
  for (const bound of bounds) if (amount > bound) step++
  return step
}
