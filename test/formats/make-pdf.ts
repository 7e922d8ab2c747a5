import { strToU8 } from 'fflate'

/** Words on a page: left edge and baseline in points from the lower left corner. */
export interface PdfWords {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly words: string
}

/** A PDF to be made; a page without words is a picture of nothing. */
export interface PdfParts {
  readonly pages: readonly (readonly PdfWords[])[]
  readonly title?: string
  readonly author?: string
  /** Words set on edge, running up the page; or `rotated page`: the page is turned so that they are shown upright. */
  readonly onEdge?: 'rotated page' | 'as it is'
  /** Adds an encryption dictionary that no empty password opens. */
  readonly locked?: boolean
}

/** A PDF 1.4 file with Helvetica in WinAnsi, 612 × 792 points a page, uncompressed. */
export function makePdf(parts: PdfParts): Uint8Array<ArrayBuffer> {
  const objects: string[] = []
  const kids = parts.pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${parts.pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  parts.pages.forEach((page, i) => {
    const at = (w: PdfWords): string =>
      parts.onEdge === undefined ? `${w.x} ${w.y} Td` : `0 1 -1 0 ${792 - w.y} ${w.x} Tm`
    const rotate = parts.onEdge === 'rotated page' ? '/Rotate 90 ' : ''
    const stream = page.map((w) => `BT /F1 ${w.size ?? 10} Tf ${at(w)} (${literal(w.words)}) Tj ET`).join('\n')
    objects.push(
      `<< /Type /Page ${rotate}/Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  })
  const info = objects.push(`<< /Title (${literal(parts.title ?? '')}) /Author (${literal(parts.author ?? '')}) >>`)
  const key = 'x'.repeat(32)
  const lock =
    parts.locked === true ? objects.push(`<< /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -4 >>`) : 0
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = out.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const id = lock > 0 ? ` /Encrypt ${lock} 0 R /ID [(${key}) (${key})]` : ''
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${id} >>\nstartxref\n${xref}\n%%EOF\n`
  return strToU8(out, true)
}

/** Lines of one column, downwards from `top`. */
export function column(lines: readonly string[], x: number, top: number, size = 10): readonly PdfWords[] {
  return lines.map((words, i) => ({ x, y: top - i * size * 1.2, size, words }))
}

const WIN: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '—': 0x97 }

function literal(words: string): string {
  return [...words]
    .map((c) => (WIN[c] === undefined ? c : String.fromCharCode(WIN[c])))
    .join('')
    .replace(/[\\()]/g, '\\$&')
}
