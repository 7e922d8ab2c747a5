export * from './find-wording.ts'
