import { getDocumentProxy } from 'unpdf'
import { cleanUnits, type Result } from '../../document/index.ts'
import { type Extracted, layOut, type MetaField, type Sourced } from '../extracted.ts'
import { MAX_PAGES, type Refusal } from '../input.ts'
import { joinLines } from './join-lines.ts'
import { type Line, layLines } from './lay-lines.ts'
import { runningHeads } from './running-heads.ts'
import { placed, upright } from './upright.ts'

/** The words of a PDF's text layer, and how many pages it has. */
export interface PdfFile {
  readonly article: Extracted
  readonly pages: number
}

/** Fewer characters than this on a page are a stamp or a number, not a text layer. */
const MIN_PAGE_CHARACTERS = 8

/**
 * Reads the text layer: columns in reading order, words parted at line ends joined, running heads and page numbers out,
 * the page kept for every stretch. A file without a text layer is refused as such; single pages without one are noted.
 */
export async function readPdf(bytes: Uint8Array, input: string): Promise<Result<PdfFile, Refusal>> {
  try {
    // pdf.js takes the buffer it is given for itself, and will have no Buffer of Node.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false })
    try {
      if (pdf.numPages > MAX_PAGES)
        return { ok: false, error: { reason: 'over-limit', input, cap: 'pages', limit: MAX_PAGES } }
      const pages: (readonly Line[])[] = []
      for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(pdf, n))
      return toFile(pages, await readInfo(pdf), input)
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return { ok: false, error: locked ? { reason: 'encrypted', input } : { reason: 'damaged', input, format: 'a PDF' } }
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** The lines of one page; a page that cannot be read has none, and is named with those that hold no text. */
async function readPage(pdf: Pdf, number: number): Promise<readonly Line[]> {
  try {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const content = await page.getTextContent({ disableNormalization: true })
    const runs = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      return placed(item.str, item.width, item.transform.map(Number), view.transform) ?? []
    })
    page.cleanup()
    return layLines(upright(runs, view.width, view.height), number)
  } catch {
    return []
  }
}

async function readInfo(pdf: Pdf): Promise<Extracted['meta']> {
  try {
    const { info } = await pdf.getMetadata()
    const given = new Map<string, unknown>(Object.entries(info))
    const out: (readonly [MetaField, Sourced])[] = []
    for (const [field, name] of [
      ['title', 'Title'],
      ['author', 'Author'],
    ] as const) {
      const value = given.get(name)
      // "Microsoft Word - draft3.doc" is the name of a file, not a title.
      if (typeof value !== 'string' || value.trim() === '' || /^microsoft |\.\w{3,4}$|^untitled/i.test(value)) continue
      out.push([field, { value: cleanUnits(value.trim()).text.slice(0, 500), from: 'file properties' }])
    }
    return out
  } catch {
    return []
  }
}

function toFile(pages: readonly (readonly Line[])[], meta: Extracted['meta'], input: string): Result<PdfFile, Refusal> {
  const empty = pages.flatMap((lines, i) => (characters(lines) < MIN_PAGE_CHARACTERS ? [i + 1] : []))
  if (empty.length === pages.length)
    return { ok: false, error: { reason: 'no-text-layer', input, pages: pages.length } }
  const heads = runningHeads(pages)
  const laid = layOut(joinLines(pages.flat().filter((line) => !heads.has(line))))
  if (laid.text === '') return { ok: false, error: { reason: 'no-text-layer', input, pages: pages.length } }
  const { text, replaced } = cleanUnits(laid.text)
  const missing =
    empty.length > 0 ? [`no text layer on ${empty.length} of ${pages.length} pages (${rangesOf(empty)})`] : []
  const notes = replaced > 0 ? [`${replaced} units that are no characters were replaced`] : []
  const running = [...new Set([...heads].map((line) => line.words.trim()))]
  const removed = [...laid.removed, ...running.map((words) => ({ text: words.slice(0, 300), reason: 'running head' }))]
  return {
    ok: true,
    value: {
      pages: pages.length,
      article: { part: '', id: null, ...laid, text, removed, meta, missing, notes, range: null },
    },
  }
}

function characters(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words.trim().length, 0)
}

/** `2, 5–7`. */
function rangesOf(numbers: readonly number[]): string {
  const out: [number, number][] = []
  for (const n of numbers) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === n - 1) last[1] = n
    else out.push([n, n])
  }
  const words = out.slice(0, 12).map(([a, b]) => (a === b ? String(a) : `${a}–${b}`))
  return words.join(', ') + (out.length > 12 ? ', …' : '')
}
