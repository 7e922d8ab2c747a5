export * from './find-relations.ts'
