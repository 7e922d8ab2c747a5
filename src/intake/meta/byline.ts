import { westernDigits } from './parse-date.ts'

/** The writer's name in a byline: without the word before it, and what stands after it (a place, a date, who took the pictures). */
export function writerIn(byline: string): string {
  const bare = withoutByWord(byline.replace(/^(?:posted|published|submitted)\s(?=by\s)/i, ''))
  const name =
    bare.split(
      /\s?[|·•»–—]\s|\s(?:photos?|photographs?|pictures?|fotos?|bilder)\s|\son\s(?=.{0,20}\d)|\s(?:in|aus|à|en)\s(?=\p{Lu}[^|]{1,30}$)/iu,
    )[0] ?? ''
  return name
    .replace(/,\s(?:\p{L}{1,20}\s){0,3}(?:staff|reporter|correspondent|editor|writer)s?\b.{0,40}$/iu, '')
    .replace(/\s?[,;:]$/, '')
    .trim()
}

/** Words that stand before a writer's name. */
const BY_WORD =
  /^(?:(?:written |reported |story |words |text )?by|von|par|por|di|door|av|words|text|story|report|reporter|autore?|auteur|author|автор|текст|بقلم|كتب|מאת)\s{0,2}(?::\s{0,2}|\s)(?=\S)/iu

export function withoutByWord(words: string): string {
  return words.replace(BY_WORD, '')
}

const NAME_AND_DATE = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}?[\p{L}'’-]{0,20}\s?[|·•–—-]\s?(\S.{7,50})$/u

/** Whether a short line names the writer: by a word such as "by", or because it is the name that the page gives elsewhere. */
export function isByline(words: string, author: string | null): boolean {
  if (words.length > 120 || /[.!?]$/.test(words.replace(/\b\p{L}\.$/u, ''))) return false
  const bare = withoutByWord(words)
  const dated = NAME_AND_DATE.exec(words)?.[1]
  if (dated !== undefined && isLoneDate(dated)) return true
  const [name] = (author ?? '').toLowerCase().split(', ')
  if (name !== undefined && name !== '' && words.length < name.length + 60) {
    const lower = bare.toLowerCase()
    if (lower.startsWith(name) || words.toLowerCase().endsWith(` by ${name}`)) return true
  }
  return bare !== words && bare.length < 80 && /^\p{Lu}|^[\p{Lo}]/u.test(bare) && bare.split(/\s/).length <= 8
}

const NUMBER = /\d+/g

/** A date alone in any language: a year and a day in a short line with two or three words at most. */
export function isLoneDate(words: string): boolean {
  if (words.length > 60 || words.length < 8) return false
  const bare = westernDigits(words).replace(
    /^(?:date|datum|fecha|posted|published|on|stand|le|am|vom|data|дата|التاريخ)\s?:?\s/i,
    '',
  )
  const numbers = bare.match(NUMBER) ?? []
  const year = numbers.some((n) => /^(?:19|20)\d\d$/.test(n))
  const letters = bare.match(/\p{L}+/gu) ?? []
  const few = letters.filter(
    (w) => !/^(?:[ap]m|a|p|m|at|uhr|utc|gmt|c?est|cet|bst|st|nd|rd|th|de|la|um|à|t|z|год|г|שעה)$/iu.test(w),
  )
  const day = numbers.some((n) => Number(n) >= 1 && Number(n) <= 31)
  return year && day && numbers.length >= 2 && numbers.length <= 7 && few.length <= 2 && !/[!?%€$]/.test(bare)
}

/** A word between a writer, a date and a section, or before one of them, that says nothing without it. */
const LONE =
  /^(?:in|on|at|and|um|le|am|(?:date|published|posted|updated|author|datum|fecha|дата|التاريخ):?|[|·•/–—,:-])$/i

export function isLoneLabel(words: string): boolean {
  return LONE.test(words)
}
