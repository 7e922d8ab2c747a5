export { findReferring, type PlacedName } from './find-mentions.ts'
export { resolveSpans } from './resolve-spans.ts'
export { kindOfNoun } from './tables.ts'
