/** SHA-256 of a string in UTF-8, as 64 hexadecimal digits. It comes in as a value, so that the pure floors stay pure. */
export type Digest = (text: string) => string

/** An id of a letter and 12 hexadecimal digits that depends on nothing but the given evidence. */
export function evidenceId(letter: string, digest: Digest, evidence: readonly (string | number)[]): string {
  return letter + digest(JSON.stringify(evidence)).slice(0, 12)
}
