export * from './find-copies.ts'
export * from './numbers.ts'
export * from './terms.ts'
