export * from './find-stories.ts'
export { wordWeight } from './word-weights.ts'
