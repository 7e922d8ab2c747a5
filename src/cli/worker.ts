import { parentPort } from 'node:worker_threads'
import { annotateItem, conlluItem, type Job, type JobResult, loadModels, printAnnotated } from '../engine/index.ts'
import { sentenceReader } from '../language/index.ts'
import { READY } from './worker-ready.ts'

const models = await loadModels()
const reader = sentenceReader(models)

/** A job without its item's bytes, as JSON, and the bytes. */
interface Message {
  readonly job: string
  readonly bytes: Uint8Array
}

parentPort?.on('message', (message: Message) => {
  parentPort?.postMessage(JSON.stringify(answer(message)))
})
parentPort?.postMessage(READY)

function answer(message: Message): JobResult {
  const { item, ...job }: Job = JSON.parse(message.job)
  const whole = { ...item, bytes: message.bytes }
  try {
    if (job.form === 'conllu') {
      const read = conlluItem(whole, job.meta, models, reader)
      return read.ok
        ? { kind: 'read', printed: read.value, input: item.input, characters: read.value.length }
        : { kind: 'refused', refusal: read.error }
    }
    const read = annotateItem(whole, job.meta, models, job.references, reader)
    return read.ok
      ? {
          kind: 'read',
          printed: printAnnotated(read.value),
          input: read.value.input,
          characters: read.value.text.length,
        }
      : { kind: 'refused', refusal: read.error }
  } catch (error) {
    // The stage is a class name, never a message: messages can carry words of the document.
    const stage = error instanceof Error ? error.constructor.name : 'unknown'
    return { kind: 'refused', refusal: { reason: 'failed', input: item.input, stage } }
  }
}
