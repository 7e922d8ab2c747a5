/** Penn tags of verbs with a tense. */
export const TENSED: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])

/** Penn tags of finite verbs: those with a tense, and modal verbs. */
export const FINITE: ReadonlySet<string> = new Set([...TENSED, 'MD'])
