export * from './find-stories.ts'
