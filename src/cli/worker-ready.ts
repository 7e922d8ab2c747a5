/** What a reading thread says when it has loaded what it reads with: the time of a document counts from then on. */
export const READY: string = 'ready'
