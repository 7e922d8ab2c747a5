export * from './find-copies.ts'
export * from './numbers.ts'
export { shinglesOf } from './shingles.ts'
export * from './terms.ts'
