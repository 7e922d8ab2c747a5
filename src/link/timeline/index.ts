export * from './make-timeline.ts'
