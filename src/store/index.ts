export * from './find-phrases.ts'
export { type JournalFile, type JournalStore, journalStore, openJournal } from './journal/journal-store.ts'
export * from './memory-store.ts'
export * from './store.ts'
