export * from './case.ts'
export * from './context.ts'
