import { type CommandLine, choice } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { readInputs, reportRefusal, watchForStop } from './read-inputs.ts'

/** `crossread annotate`: one document at a time, printed in input order. Returns the exit status. */
export async function annotateCommand(line: CommandLine): Promise<number> {
  const form = choice(line, 'format', ['jsonl', 'conllu'], 'jsonl')
  const stopped = watchForStop()
  const texts = new Map<string, string>()
  let read = 0
  let refused = 0
  await readInputs(line, form === 'conllu' ? 'conllu' : 'json', {
    stopped,
    take: async (result) => {
      if (result.kind === 'refused') {
        refused++
        return reportRefusal(result.refusal)
      }
      if (form === 'jsonl') {
        const { id, sha256 } = identity(result.printed)
        const held = texts.get(id)
        if (held === sha256) {
          process.stderr.write(`${printable(result.input)}: the same as one already read\n`)
          return
        }
        if (held !== undefined) {
          refused++
          return reportRefusal({ reason: 'same-id', input: result.input, id })
        }
        texts.set(id, sha256)
      }
      read++
      await print(form === 'jsonl' ? `${result.printed}\n` : result.printed)
    },
  })
  if (stopped()) return 130
  if (read === 0) return 1
  return refused > 0 ? 3 : 0
}

function identity(printed: string): { readonly id: string; readonly sha256: string } {
  const { id, sha256 }: { id: unknown; sha256: unknown } = JSON.parse(printed)
  return { id: String(id), sha256: String(sha256) }
}

function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', () => done())
  })
}
