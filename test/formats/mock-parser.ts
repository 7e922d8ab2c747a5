import { frameReader, packFrame } from '../../src/cli/parser-frames.ts'

/** A parsing process that misbehaves on demand: the words of the file say how. */
const article = (text: string, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  part: '',
  id: null,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  removed: [],
  places: [],
  meta: [],
  missing: [],
  notes: [],
  range: null,
  ...more,
})
const whole = (articles: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): unknown => ({
  ok: true,
  value: { articles, refused: [], expected: null, pages: null, missing: [], notes: [], attached: [], ...more },
})

const LIES: Readonly<Record<string, unknown>> = {
  'lie: nothing': null,
  'lie: another shape': { ok: true, value: 'all is well' },
  'lie: no text': whole([article(' ')]),
  'lie: lone surrogate': whole([article('a \ud800 b')]),
  'lie: NUL': whole([article('a \0 b')]),
  'lie: block outside': whole([article('words', { blocks: [{ start: 0, end: 99, kind: 'paragraph' }] })]),
  'lie: blocks overlap': whole([
    article('words', {
      blocks: [
        { start: 0, end: 4, kind: 'paragraph' },
        { start: 2, end: 5, kind: 'paragraph' },
      ],
    }),
  ]),
  'lie: cut pair': whole([article('😀 words', { blocks: [{ start: 1, end: 5, kind: 'paragraph' }] })]),
  'lie: unknown kind': whole([article('words', { blocks: [{ start: 0, end: 5, kind: 'verdict' }] })]),
  'lie: name with a path': whole([article('words', { part: '#../../etc' })]),
  'lie: name with a line break': whole([article('words', { part: '#1\nb.txt' })]),
  'lie: two of a name': whole([article('words'), article('other')]),
  'lie: script address': whole([article('words', { meta: [['url', { value: 'javascript:alert(1)', from: 'x' }]] })]),
  'lie: unknown field': whole([article('words', { meta: [['owner', { value: 'me', from: 'x' }]] })]),
  'lie: no date': whole([article('words', { meta: [['published', { value: 'soon', from: 'x' }]] })]),
  'lie: range outside': whole([article('words', { part: '#1', range: [0, 1_000_000] })]),
  'lie: another file': { ok: false, error: { reason: 'empty', input: 'other.pdf' } },
  'lie: reason of the parent': { ok: false, error: { reason: 'time-budget', input: 'x.pdf', seconds: 1 } },
  'lie: many articles': whole(Array.from({ length: 60_000 }, (_, i) => article('w', { part: `#${i}` }))),
  'lie: negative count': whole([article('words')], { pages: -1 }),
}

const send = (value: unknown): void => {
  for (const part of packFrame(JSON.stringify(value), new Uint8Array())) process.stdout.write(part)
}

function misbehave(how: string): void {
  switch (how) {
    case 'hang':
      for (;;) Math.sqrt(2)
    case 'wait':
      return
    case 'eat objects': {
      const held: unknown[] = []
      for (;;) held.push(new Array(1000).fill({}))
    }
    case 'eat buffers': {
      const held: Uint8Array[] = []
      const more = (): void => {
        held.push(new Uint8Array(16 << 20).fill(1))
        setTimeout(more, 5)
      }
      more()
      return
    }
    case 'exit 0':
    case 'exit 7':
      process.exit(Number(how.slice(5)))
      break
    case 'reject':
      void Promise.reject(new Error('nobody waits'))
      return
    case 'kill':
      process.kill(process.pid, 'SIGKILL')
      return
    case 'garbage':
      process.stdout.write('this is no frame at all, only words, and more words')
      return
    case 'flood':
      process.stdout.write(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1]))
      return
    default:
      send(how in LIES ? LIES[how] : whole([article(how)]))
  }
}

export const LIE_NAMES: readonly string[] = Object.keys(LIES)

if (process.argv[1]?.endsWith('mock-parser.ts') === true) {
  const read = frameReader(Number.POSITIVE_INFINITY, ({ bytes }) => misbehave(Buffer.from(bytes).toString('utf8')))
  process.stdin.on('data', (chunk: Uint8Array) => void read(chunk))
}
