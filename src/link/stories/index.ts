export * from './find-stories.ts'
export { type CountedWords, countWords } from './profile.ts'
export { wordWeight } from './word-weights.ts'
