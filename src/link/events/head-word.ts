import { stemWord } from './trigger-stem.ts'

/** The word that names the deed of a trigger, as a stem, and with the particle or object that gives it its sense. */
export interface Head {
  readonly stem: string
  /** `check-into`, `open-fire`; the stem itself where nothing follows that matters. */
  readonly phrase: string
}

const WORDS = /[\p{L}\p{M}\p{N}]{1,40}(?:[-'’.][\p{L}\p{M}\p{N}]{1,40}){0,3}/gu
const PARTICLES = new Set('into in out up off down over away on back through'.split(' '))
const JOINTS = new Set('of under by with for to from at as against between upon about into in on over'.split(' '))
const EMPTY = new Set(
  'a an the his her its their our my your himself herself itself themselves him them it at least'.split(' '),
)
/** Verbs that leave the naming of the deed to their object. */
const LIGHT = new Set('be have do make take give get go put hold'.split(' '))
const OBJECTS = new Set(
  'fire ways advantage life lives trigger office aim door alive rest missing dead custody'.split(' '),
)

/** The head of a trigger's words; `following` is what the text goes on with, where a particle may stand. */
export function headOf(trigger: string, following = ''): Head {
  const words = (trigger.toLowerCase().match(WORDS) ?? []).filter((w) => !EMPTY.has(w))
  const next = /^\s+(\p{L}+)/u.exec(following)?.[1]?.toLowerCase() ?? ''
  const [first = trigger.toLowerCase()] = words
  if (words.length < 2) return withParticle(stemWord(first), next)
  const second = words[1] ?? ''
  if (PARTICLES.has(second)) return withParticle(stemWord(first), second)
  if (OBJECTS.has(second)) return { stem: stemWord(first), phrase: `${stemWord(first)}-${singular(second)}` }
  const content = LIGHT.has(stemWord(first)) ? words.slice(1) : words
  const joint = content.findIndex((w, i) => i > 0 && JOINTS.has(w))
  const phrase = joint < 0 ? content : content.slice(0, joint)
  const bare = phrase.filter((w) => !PARTICLES.has(w) && !JOINTS.has(w))
  const head = stemWord(bare.at(-1) ?? first)
  const before = bare.at(-2)
  return { stem: head, phrase: before === undefined ? head : `${stemWord(before)}-${bare.at(-1) ?? ''}` }
}

function withParticle(stem: string, next: string): Head {
  return { stem, phrase: PARTICLES.has(next) || OBJECTS.has(next) ? `${stem}-${singular(next)}` : stem }
}

/** Particles that open a place or time as often as they change a deed: "met in Veck", "left on Monday". */
const OPENING: ReadonlySet<string> = new Set(['in', 'into', 'on'])

/** The particle or object that gives the deed its sense (`down` of "turned down"); empty where there is none. */
export function particleOf({ stem, phrase }: Head): string {
  const rest = phrase.startsWith(`${stem}-`) ? phrase.slice(stem.length + 1) : ''
  return OPENING.has(rest) ? '' : rest
}

function singular(word: string): string {
  return word === 'lives' ? 'life' : word
}
