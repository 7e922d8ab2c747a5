import type { Annotated, Status } from '../src/document/index.ts'
import { annotateText, type TextFacts } from '../src/engine/index.ts'
import { models } from './models.ts'

/** Reads an invented text as a document published on 14 June 2031 (a Saturday) unless the facts say otherwise. */
export function readText(text: string, facts: TextFacts = {}): Annotated {
  return annotateText(text, { published: '2031-06-14', language: 'en', ...facts }, models())
}

/** The status of the event whose trigger stands in brackets. */
export function statusOf(marked: string): Status | undefined {
  const [before = '', trigger = '', after = ''] = marked.split(/[[\]]/)
  const end = before.length + trigger.length
  const { events } = readText(before + trigger + after)
  return events.find((e) => e.trigger.some(([s, t]) => s < end && before.length < t))?.status
}
