/** Why a case file cannot be opened or written to. */
export type CaseFault =
  | { readonly reason: 'missing'; readonly path: string }
  | { readonly reason: 'not-a-case'; readonly path: string }
  | { readonly reason: 'newer'; readonly path: string; readonly version: number; readonly known: number }
  | { readonly reason: 'older'; readonly path: string }
  | { readonly reason: 'damaged'; readonly path: string }
  | { readonly reason: 'open-elsewhere'; readonly path: string; readonly pid: number | null }
  | { readonly reason: 'disk-full'; readonly path: string }
  | { readonly reason: 'read-only'; readonly path: string }
  | { readonly reason: 'input-output'; readonly path: string; readonly code: string }

/** A fault of the case file as an exception: thrown by a store that was opened well, when a later call fails. */
export class CaseFileError extends Error {
  readonly fault: CaseFault
  constructor(fault: CaseFault) {
    super(explainCaseFault(fault))
    this.fault = fault
  }
}

/** What a fault means and what to do, in one or two sentences. */
export function explainCaseFault(fault: CaseFault): string {
  const { path } = fault
  switch (fault.reason) {
    case 'missing':
      return `there is no case file at ${path}. The first "crossread add ${path} INPUT…" makes one.`
    case 'not-a-case':
      return `${path} is no case file of Crossread, or somebody changed its tables: it was not opened.`
    case 'newer':
      return `${path} comes from a newer Crossread (tables ${fault.version}, this one knows ${fault.known}). Update Crossread.`
    case 'older':
      return `${path} comes from an older Crossread. Any command that writes to it, such as "crossread add ${path}", brings it up to date.`
    case 'damaged':
      return `${path} is damaged. Use your last copy; decisions can be brought over with "crossread export" and "crossread review --decisions".`
    case 'open-elsewhere':
      return `${path} is open in ${fault.pid === null ? 'another process' : `process ${fault.pid}`}. Only one writes to a case at a time; reading is possible meanwhile.`
    case 'disk-full':
      return `the disk that holds ${path} is full. What was committed is kept; free some space and give the same command again.`
    case 'read-only':
      return `${path} or its folder cannot be written to. Nothing was changed.`
    case 'input-output':
      return `${path} could not be read or written (${fault.code}). What was committed is kept.`
  }
}

/** The fault behind an error of SQLite or of the file system; `null`: it is something else. */
export function caseFaultOf(error: unknown, path: string): CaseFault | null {
  if (error instanceof CaseFileError) return error.fault
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return { reason: 'disk-full', path }
  if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') return { reason: 'read-only', path }
  if (error.code === 'ENOENT' || error.code === 'EIO' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
    return { reason: 'input-output', path, code: error.code }
  if (error.code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return null
  // No room for the index of the write-ahead log (SQLITE_IOERR_SHMSIZE).
  if (error.errcode === 4874) return { reason: 'disk-full', path }
  // The lower byte is SQLite's primary result code: https://sqlite.org/rescode.html
  const code = Number(error.errcode)
  switch (code & 0xff) {
    case 1:
      // The word index tells of its own damage as of an error in the statement: "invalid fts5 file format".
      return /\bfts5\b.*\brebuild\b/.test(error.message) ? { reason: 'damaged', path } : null
    case 5:
    case 6:
      return { reason: 'open-elsewhere', path, pid: null }
    case 8:
      return { reason: 'read-only', path }
    case 10:
    case 14:
      return { reason: 'input-output', path, code: `SQLite ${code}` }
    case 11:
    case 26:
      return { reason: 'damaged', path }
    case 13:
      return { reason: 'disk-full', path }
    default:
      return null
  }
}
