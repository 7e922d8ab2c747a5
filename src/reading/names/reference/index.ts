export { resolveSpans } from './resolve-spans.ts'
