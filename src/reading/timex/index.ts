export { findTimes } from './find-times.ts'
