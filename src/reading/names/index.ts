export * from './gazetteer.ts'
export { nameFeatures } from './name-features.ts'
export * from './tag-names.ts'
