export * from './classify-deed.ts'
export * from './find-events.ts'
