import { gzipSync, strToU8 } from 'fflate'
import { joinBytes } from './make-zip.ts'

/** One record of a web archive to be made. */
export interface WarcParts {
  readonly type: 'response' | 'revisit' | 'request' | 'warcinfo' | 'resource'
  readonly url?: string
  readonly date?: string
  readonly block: string | Uint8Array
}

/** A WARC 1.1 file; gzipped with one member a record where asked. */
export function makeWarc(records: readonly WarcParts[], gzip = false): Uint8Array<ArrayBuffer> {
  return joinBytes(
    records.map((record, i) => {
      const block = typeof record.block === 'string' ? strToU8(record.block) : record.block
      const head = `WARC/1.1\r\nWARC-Type: ${record.type}\r\nWARC-Record-ID: <urn:uuid:${i + 1}>\r\nWARC-Date: ${record.date ?? '2031-07-02T10:00:00Z'}\r\n${record.url === undefined ? '' : `WARC-Target-URI: ${record.url}\r\n`}Content-Length: ${block.length}\r\n\r\n`
      const whole = joinBytes([head, block, '\r\n\r\n'])
      return gzip ? gzipSync(whole, { mtime: 0 }) : whole
    }),
  )
}

/** An HTTP answer. */
export function httpAnswer(body: string | Uint8Array, headers: readonly string[] = [], status = '200 OK'): Uint8Array {
  return joinBytes([
    `HTTP/1.1 ${status}\r\n${['Content-Type: text/html; charset=utf-8', ...headers].join('\r\n')}\r\n\r\n`,
    body,
  ])
}
