export * from './find-phrases.ts'
export * from './memory-store.ts'
export * from './store.ts'
