export * from './credits.ts'
export * from './find-origins.ts'
