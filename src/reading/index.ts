export { annotate } from './annotate.ts'
export { classifyDeed, type DeedClass } from './events/index.ts'
export { isPeople, kindOfNoun, type ResolvedSpan, readSpans, resolveSpans } from './names/index.ts'
