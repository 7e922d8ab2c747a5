export * from './link-events.ts'
