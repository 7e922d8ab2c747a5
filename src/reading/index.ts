export { annotate } from './annotate.ts'
export { classifyDeed, type DeedClass } from './events/index.ts'
export { resolveSpans } from './names/index.ts'
