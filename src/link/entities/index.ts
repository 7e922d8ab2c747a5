export * from './case-entities.ts'
export { foldWords, isMixedScript } from './fold-name.ts'
export * from './link-entities.ts'
export { localKey } from './local-entities.ts'
