export { FORESEEING } from './cue-rows.ts'
export { findAttributions } from './find-attributions.ts'
export { findQuotes } from './find-quotes.ts'
export type { SpeechInput } from './input.ts'
