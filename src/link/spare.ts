/**
 * Large lists of numbers that one linking is done with and the next takes again, by what they are for: such lists lie outside
 * the heap, and where a linking asks for many new ones the collector goes through all objects of the process.
 */
export type Spare = Map<string, Int32Array>

/** A spare list of that many places or more, with whatever it held; it is spare no longer. */
export function taken(spare: Spare, what: string, least: number): Int32Array {
  const list = spare.get(what)
  spare.delete(what)
  return list !== undefined && list.length >= least ? list : new Int32Array(least + (least >> 3))
}
