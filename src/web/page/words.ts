import { visibleText } from '../../dossier/index.ts'

export { counted, grouped } from '../../dossier/index.ts'

/** A language by its name: `Norwegian` for `no`. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** A moment as the reader's clock shows it: `2031-06-14, 10:05`. */
export function minuteOf(when: string): string {
  const moment = new Date(when)
  if (Number.isNaN(moment.getTime())) return visibleText(when)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** The words, cut with an ellipsis when they run long. */
export function clipped(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 2).toWellFormed()}…`
}
