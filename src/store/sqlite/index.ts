export * from './case-fault.ts'
export { openCase, readCase } from './sqlite-store.ts'
