/** Adds a value to the list that a map keeps under a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const before = map.get(key)
  if (before === undefined) map.set(key, [value])
  else before.push(value)
}
