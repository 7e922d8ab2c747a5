export { annotate } from './annotate.ts'
export { classifyDeed, type DeedClass } from './events/index.ts'
export { kindOfNoun, type ResolvedSpan, readSpans, resolveSpans } from './names/index.ts'
