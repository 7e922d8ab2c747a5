export * from './find-wording.ts'
export type { GroupWords } from './group-words.ts'
