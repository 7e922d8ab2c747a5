export { findReferring, type PlacedName } from './find-referring.ts'
export { resolveSpans } from './resolve-spans.ts'
export { kindOfNoun } from './tables.ts'
