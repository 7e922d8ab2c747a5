/** Words of another writer inside a message, and who that is as far as the lines above them say. */
export interface QuotedWords {
  readonly words: string
  readonly author: string | null
  readonly sent: string | null
}

/** A message's own words, and those it only repeats. */
export interface SplitMessage {
  readonly own: string
  readonly quoted: readonly QuotedWords[]
  readonly signature: string | null
}

/** Who wrote: a name has no digits, so that it does not begin within the date before it; or an address. */
const WRITER = String.raw`(?<author>[^,\d\n]{2,120}?|[^\s,]{1,80}@[^\s,]{1,80})\s?(?:<[^>\n]{0,120}>)?`
const SENT = String.raw`(?<sent>.{4,120}?(?:\s[AP]\.?M\.?)?)`
const ATTRIBUTION: readonly RegExp[] = [
  new RegExp(`^On ${SENT},? ${WRITER}\\s?wrote:$`),
  /^Am (?<sent>.{4,120}?) schrieb (?<author>.{2,120}?)\s?(?:<[^>\n]{0,120}>)?:$/,
  new RegExp(`^Le ${SENT},? ${WRITER}\\s?a écrit\\s?:$`),
  new RegExp(`^El ${SENT},? ${WRITER}\\s?escribió:$`),
  /^(?<sent>\d{1,4}.{4,60}?),? (?<author>[^,\n<]{2,120}?)\s?<[^>\n]{0,120}>\s?(?:пишет|написал\(?а?\)?|wrote):$/,
]
const DIVIDER =
  /^(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|исходное сообщение)\s?-{2,}|begin forwarded message:|_{20,})$/i
const HEADER =
  /^\*?(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado|para|asunto|от|отправлено|дата|кому|тема):\*?\s/i

/**
 * Parts a message's own words from the history below or between them: lines marked with ">", the words after "On …,
 * N. N. wrote:", and all that follows a divider with a header of its own. What somebody else wrote is never the sender's.
 */
export function splitQuoted(text: string): SplitMessage {
  return split(text, MAX_QUOTED_DEPTH)
}

/** History within history within history: below this depth all marks go at once. */
const MAX_QUOTED_DEPTH = 12

function split(text: string, depth: number): SplitMessage {
  if (depth === 0) return { own: text.replace(/^[> \t]{1,1000}/gm, '').trim(), quoted: [], signature: null }
  const lines = text.split('\n')
  const own: string[] = []
  const quoted: QuotedWords[] = []
  let signature: string | null = null
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? ''
    const trimmed = line.trim()
    const divided = headerBlock(lines, i)
    if (divided !== null) {
      // All below is one older message; its own history is parted in turn, by the marks inside it.
      const inner = split(lines.slice(divided.next).map(unmarked).join('\n'), depth - 1)
      quoted.push({ words: inner.own, author: divided.author, sent: divided.sent }, ...inner.quoted)
      break
    }
    if (/^-- ?$/.test(line) && !lines.slice(i + 1).some((l) => l.startsWith('>'))) {
      signature = lines
        .slice(i + 1)
        .join('\n')
        .trim()
      break
    }
    const named = attributionAt(lines, i)
    if (named !== null || trimmed.startsWith('>')) {
      const from = named?.next ?? i
      let to = from
      while (to < lines.length && isQuoted(lines, to)) to++
      const inner = split(lines.slice(from, to).map(unmarked).join('\n'), depth - 1)
      quoted.push({ words: inner.own, author: named?.author ?? null, sent: named?.sent ?? null }, ...inner.quoted)
      i = Math.max(to, i + 1)
      continue
    }
    own.push(line)
    i++
  }
  return { own: own.join('\n').trim(), quoted: quoted.filter((q) => q.words.trim() !== ''), signature }
}

/** A line of a quotation: marked, or empty between two marked ones. */
function isQuoted(lines: readonly string[], i: number): boolean {
  const line = lines[i]?.trim() ?? ''
  return line.startsWith('>') || (line === '' && (lines[i + 1]?.trim().startsWith('>') ?? false))
}

function unmarked(line: string): string {
  return line.replace(/^\s{0,3}> ?/, '')
}

/** "On 14 June 2031, Mara Ilves wrote:", on one line or broken over two or three, before marked lines. */
function attributionAt(
  lines: readonly string[],
  i: number,
): { readonly author: string | null; readonly sent: string | null; readonly next: number } | null {
  for (let count = 1; count <= 3; count++) {
    const last = lines[i + count - 1]?.trim() ?? ''
    if (!last.endsWith(':')) continue
    const joined = lines
      .slice(i, i + count)
      .map((l) => l.trim())
      .join(' ')
      .slice(0, 400)
    let next = i + count
    while (next < lines.length && lines[next]?.trim() === '') next++
    if (!(lines[next]?.trim().startsWith('>') ?? false)) continue
    for (const pattern of ATTRIBUTION) {
      const found = pattern.exec(joined)?.groups
      if (found !== undefined)
        return { author: found.author?.replaceAll('"', '').trim() ?? null, sent: found.sent ?? null, next }
    }
  }
  return null
}

/** A divider followed by at least two header lines, or three header lines that open with the sender. */
function headerBlock(
  lines: readonly string[],
  i: number,
): { readonly author: string | null; readonly sent: string | null; readonly next: number } | null {
  const divider = DIVIDER.test(lines[i]?.trim() ?? '')
  if (!divider && !/^\*?(?:from|von|de|от):\*?\s/i.test(lines[i]?.trim() ?? '')) return null
  let at = divider ? i + 1 : i
  while (at < lines.length && lines[at]?.trim() === '' && at < i + 3) at++
  let author: string | null = null
  let sent: string | null = null
  let headers = 0
  for (; at < lines.length && HEADER.test(lines[at]?.trim() ?? ''); at++) {
    headers++
    const [, name = '', value = ''] = /^\*?([^:]{1,20}):\*?\s(.{0,300})/.exec(lines[at]?.trim() ?? '') ?? []
    if (/^(?:from|von|de|от)$/i.test(name))
      author = value.replace(/<[^>]{0,200}>|\[mailto:[^\]]{0,200}\]|"/g, '').trim()
    if (/^(?:sent|date|gesendet|datum|envoyé|enviado|отправлено|дата)$/i.test(name)) sent = value
  }
  return headers >= (divider ? 2 : 3) ? { author, sent, next: at } : null
}
