export * from './decode-models.ts'
export * from './hash.ts'
export * from './linear-model.ts'
export * from './models.ts'
