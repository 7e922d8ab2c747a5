import type { Annotated, Mention } from '../../document/index.ts'

/** Units behind a name in which it is told who bears it. */
const BEHIND = 80

/** What stands beside the names of a person and tells father and son apart: "the younger Ilves", "Ivo Tarn the elder". */
export function generationWords({ text }: Annotated, names: readonly Mention[]): readonly string[] {
  return names.flatMap(({ start, end }) => {
    const before = /\b(younger|elder) $/.exec(text.slice(Math.max(0, start - 9), start))?.[1]
    const behind = /^ the (younger|elder)\b/.exec(text.slice(end, end + 13))?.[1]
    return before ?? behind ?? []
  })
}

/** An age between commas: "Ivo Tarn, 31, …". */
const AGE = /^, (?:aged )?(?<age>\d{1,3})(?=[,.])/

/** The ages that stand behind the names. */
export function agesBehind({ text }: Annotated, names: readonly Mention[]): readonly number[] {
  return names.flatMap(({ end }) => {
    const found = text[end] === ',' ? AGE.exec(text.slice(end, end + BEHIND))?.groups?.age : undefined
    return found === undefined ? [] : [Number(found)]
  })
}

/**
 * What somebody is called behind the name: "Ivo Tarn, a boat dealer in Lom", "Ivo Tarn, 68, who was harbour master of Lom".
 * Two words in small letters at least, since "a man" says nothing.
 */
const CALLING =
  /^, (?:\d{1,3}, )?(?:who (?:is|was|has been) )?(?:(?:an?|the) )?(?:former )?(?<calling>[a-z]+(?:[ -][a-z]+)+?)(?= (?:of|in|at|from|for|who|accused|charged|arrested|with|near)\b|[,.;])/

/** The callings that stand behind the names. */
export function callingsBehind({ text }: Annotated, names: readonly Mention[]): readonly string[] {
  return names.flatMap(({ end }) => {
    const found = text[end] === ',' ? CALLING.exec(text.slice(end, end + BEHIND))?.groups?.calling : undefined
    return found ?? []
  })
}
