import { slicePieces } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { foldWords } from '../entities/index.ts'
import type { Item } from './items.ts'

/** Who and what takes part in an account, by case id, and the deed that its words name. */
export interface Party extends Pick<Item, 'stem' | 'particle' | 'deeds' | 'story' | 'words'> {
  readonly account: EventAccount
  readonly actors: ReadonlySet<string>
  readonly recipients: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** The last words of what it was done to ("the ferry"), as far as no entity bears them. */
  readonly things: ReadonlySet<string>
}

/** Words that stand for somebody and name no thing. */
const STANDING_FOR: ReadonlySet<string> = new Set(
  'he she it they him her them i you we me us who which that'.split(' '),
)

export function partyOf(ctx: LinkContext, { account, participants, ...item }: Item): Party {
  const { doc, recipients, others, status, claimedBy } = account
  const text = ctx.byId.get(doc)?.text ?? ''
  const of = (role: string): ReadonlySet<string> =>
    new Set([...participants].flatMap(([who, own]) => (own === role ? [who] : [])))
  // "Tal denied the meeting" is about a meeting of Tal.
  const denier = status === 'denied' && claimedBy !== null ? [claimedBy] : []
  const all = new Set([...participants.keys(), ...denier])
  const borne = new Set([...all].flatMap((who) => foldWords(ctx.entities.get(who)?.name ?? '')))
  const last = [...recipients, ...others].flatMap((piece) => foldWords(slicePieces(text, [piece])).slice(-1))
  return {
    account,
    actors: of('actor'),
    recipients: of('recipient'),
    all,
    things: new Set(last.filter((word) => !borne.has(word) && !STANDING_FOR.has(word))),
    stem: item.stem,
    particle: item.particle,
    deeds: item.deeds,
    story: item.story,
    words: item.words,
  }
}

/** What an account tells as done, be it in its own voice or as a claim. */
export function isTold({ status, withdrawn }: EventAccount): boolean {
  return !withdrawn && (status === 'asserted' || status === 'claimed')
}
