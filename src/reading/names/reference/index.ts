export { findReferring, type PlacedName } from './find-referring.ts'
export { type ResolvedSpan, readSpans, resolveSpans } from './resolve-spans.ts'
export { kindOfNoun } from './tables.ts'
