export * from './link-statements.ts'
