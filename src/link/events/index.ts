export * from './link-events.ts'
export { withTriggers } from './with-triggers.ts'
