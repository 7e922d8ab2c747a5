export * from './find-times.ts'
export * from './number-table.ts'
export * from './read-number.ts'
export { withoutNames } from './within-names.ts'
