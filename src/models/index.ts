export * from './hash.ts'
export * from './linear-model.ts'
export * from './models.ts'
export * from './decode-models.ts'
