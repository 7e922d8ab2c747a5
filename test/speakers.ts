import { readFileSync } from 'node:fs'
import type { Annotated } from '../src/document/index.ts'

/** One attribution by its cue: the name of who speaks, empty for an unnamed source, `null` where nobody could tell. */
interface GoldSpeaker {
  readonly cue: readonly [number, number]
  readonly name: string | null
}

interface Passage {
  readonly text: string
  readonly speakers: readonly GoldSpeaker[]
}

/** Counts over the invented passages, and the words around each wrong speaker. */
export interface SpeakerFigures {
  readonly attributions: number
  readonly precision: number
  readonly share: number
  readonly wrong: readonly string[]
}

const PASSAGES = new URL('../bench/gold/speakers-invented.jsonl', import.meta.url)

/** Precision of the speakers given and the share of attributions with one, on passages that we wrote. */
export function speakerFigures(read: (text: string) => Annotated): SpeakerFigures {
  const passages = readFileSync(PASSAGES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Passage => JSON.parse(line))
  let attributions = 0
  let given = 0
  const wrong: string[] = []
  for (const { text, speakers } of passages) {
    const doc = read(text)
    for (const { cue, name } of speakers) {
      attributions++
      const found = doc.attributions.filter((a) => a.cue.some((c) => c[0] < cue[1] && cue[0] < c[1]))
      const entity = found.find((a) => a.speaker !== null)?.speaker ?? null
      if (entity === null) continue
      given++
      const names = doc.entities.filter((m) => m.entity === entity && m.mention === 'name')
      const right =
        name === '' ? names.length === 0 : names.some((m) => text.slice(m.start, m.end).includes(name ?? '\n'))
      if (!right) wrong.push(text.slice(Math.max(0, cue[0] - 30), cue[1]))
    }
  }
  return { attributions, precision: 1 - wrong.length / given, share: given / attributions, wrong }
}
