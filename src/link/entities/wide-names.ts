/** Stands before a name that more than three stories share: one such name tells little of its company, several much. */
export const WIDE = '~'
