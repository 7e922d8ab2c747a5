import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { models } from '../../../test/models.ts'
import type { Attribution, Document, Event, Mention } from '../../document/index.ts'
import { readWords } from '../../language/index.ts'
import { classifyDeed, findEvents } from './index.ts'

const MODELS = models()
const TYPES: ReadonlyMap<string, Mention['type']> = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
])

function documentOf(text: string, language: string | null = 'en'): Document {
  return {
    ...{ id: 'd', input: 'd', metaFrom: {}, sha256: '', bytesSha256: '', blocks: [], removed: [], notes: [], text },
    ...{ title: null, author: null, outlet: null, owner: null, published: null, updated: null, language, genre: null },
    ...{ url: null, page: null, captured: null, collector: null, translationOf: null },
  }
}

function read(
  source: string,
  language: string | null = 'en',
  claim: Partial<Attribution> | null = null,
): readonly Event[] {
  const { text, spans } = marked(source)
  const entities = spans.flatMap((s, i): Mention[] => {
    const type = TYPES.get(s.label)
    return type === undefined ? [] : [{ start: s.start, end: s.end, type, entity: `e${i + 1}`, mention: 'name' }]
  })
  const times = spans
    .filter((s) => s.label === 'DATE')
    .map((s) => ({
      start: s.start,
      end: s.end,
      type: 'DATE' as const,
      value: '2024-05-06',
      precision: 'day' as const,
      mod: null,
      basis: 'stated' as const,
    }))
  const content = spans.find((s) => s.label === 'CLAIM')
  const attributions: Attribution[] =
    content === undefined
      ? []
      : [
          {
            ...{
              id: 'a1',
              source: [],
              cue: [],
              content: [[content.start, content.end]],
              quoted: 'indirect',
              speaker: null,
            },
            ...{ named: true, to: [], medium: [], when: [], polarity: 'affirmed', inside: null },
            ...claim,
          },
        ]
  const words = readWords(text, [], MODELS)
  return findEvents({
    doc: documentOf(text, language),
    words,
    entities,
    times,
    quantities: [],
    attributions,
    quotes: [],
  })
}

/** `trigger TYPE/mode status: actors > recipients @ place` of each event. */
function lines(source: string): readonly string[] {
  const { text } = marked(source)
  const show = (pieces: Event['actors']): string => pieces.map(([s, e]) => text.slice(s, e)).join(' + ')
  return read(source).map((e) => {
    const type = [e.type ?? 'null', e.mode].filter((p) => p !== null).join('/')
    const at = e.place.length > 0 ? ` @ ${show(e.place)}` : ''
    return `${show(e.trigger)} ${type} ${e.status}: ${show(e.actors)} > ${show(e.recipients)}${at}`
  })
}

describe('what happened', () => {
  it.each([
    ['[Mara Ilves](PER) visited [Norvia](LOC) on Monday.', ['visited CONSULT/visit asserted: Mara Ilves > Norvia']],
    [
      '[Mara Ilves](PER) met with [Oren Tal](PER) and [Ada Brandt](PER) in [Calder](LOC).',
      ['met CONSULT asserted: Mara Ilves + Oren Tal + Ada Brandt >  @ Calder'],
    ],
    ['[Norvia](LOC) held talks with [Sestra](LOC).', ['talks CONSULT asserted: Norvia + Sestra > ']],
    [
      '[Oren Tal](PER) phoned [Ada Brandt](PER) on Tuesday.',
      ['phoned CONSULT/phone asserted: Oren Tal + Ada Brandt > '],
    ],
    ['[Norvia](LOC) and [Sestra](LOC) signed a trade deal.', ['deal SUPPORT asserted: Norvia + Sestra > ']],
    ['[Norvia](LOC) attacked [Sestra](LOC).', ['attacked ASSAULT asserted: Norvia > Sestra']],
    [
      'Three fishermen were arrested by the coast guard near [Port Calder](LOC).',
      ['arrested COERCE/arrest asserted: the coast guard > Three fishermen @ Port Calder'],
    ],
    ['Three fishermen were arrested.', ['arrested COERCE/arrest asserted:  > Three fishermen']],
    ['[Ilves](PER) died on Friday.', ['died null asserted: Ilves > ']],
    ['[Ilves](PER) was appointed director.', ['appointed null asserted:  > Ilves']],
    [
      '[Judge Tal](PER) sentenced [Brandt](PER) to four years in prison.',
      ['sentenced SANCTION/convict asserted: Judge Tal > Brandt'],
    ],
    [
      'Thousands protested in [Calder](LOC) against the government.',
      ['protested PROTEST/demo asserted: Thousands >  @ Calder'],
    ],
    ['[Norvia](LOC) sent food to [Sestra](LOC).', ['sent AID asserted: Norvia > Sestra']],
    ['[Sestra](LOC) imposed sanctions on [Norvia](LOC).', ['imposed SANCTION/discontinue asserted: Sestra > Norvia']],
    ['[Ilves](PER) resigned on Friday.', ['resigned RETREAT/resign asserted: Ilves > ']],
    ['[Norvia](LOC) released two prisoners.', ['released RETREAT/release asserted: Norvia > two prisoners']],
    [
      'A flood in [Calder](LOC) killed 12 people.',
      ['flood null asserted:  >  @ Calder', 'killed null asserted:  > 12 people @ Calder'],
    ],
    ['[Oren Tal](PER) paid a visit to [Sestra](LOC).', ['visit CONSULT/visit asserted: Oren Tal > Sestra']],
    [
      'Talks between [Norvia](LOC) and [Sestra](LOC) began in [Calder](LOC).',
      ['Talks CONSULT asserted: Norvia + Sestra >  @ Calder'],
    ],
    ['[Norvia](LOC) and [Sestra](LOC) reached a deal.', ['deal AGREE asserted: Norvia + Sestra > ']],
    ['[Norvia](LOC) fired two shells at [Sestra](LOC).', ['fired ASSAULT/heavy-weapons asserted: Norvia > Sestra']],
    ['Parliament elected [Ilves](PER) on Monday.', ['elected null asserted: Parliament > Ilves']],
    ['The court acquitted [Oren Tal](PER).', ['acquitted CONCEDE asserted: The court > Oren Tal']],
    ['Workers marched against [Halden Shipping](ORG).', ['marched PROTEST/demo asserted: Workers > Halden Shipping']],
    ['[Norvia](LOC) imposed an embargo on [Sestra](LOC).', ['embargo SANCTION/discontinue asserted: Norvia > Sestra']],
    ['[Norvia](LOC) imposes sanctions on [Sestra](LOC)', ['imposes SANCTION/discontinue asserted: Norvia > Sestra']],
    ['[Tal](PER) dies in [Norvia](LOC)', ['dies null asserted: Tal >  @ Norvia']],
    [
      'Three dead after a blast in [Calder](LOC)',
      ['dead null asserted:  > ', 'blast ASSAULT/explosives asserted:  >  @ Calder'],
    ],
    ['[Tal](PER) was struck by [Ilves](PER).', ['struck null asserted: Ilves > Tal']],
    ['[Tal](PER) checked into a clinic.', ['checked into null asserted: Tal > ']],
    ['Four miners rescued after six days', ['rescued AID asserted:  > Four miners']],
    ['[Oren Tal](PER) was found dead.', ['found null asserted:  > Oren Tal']],
  ])('reads %s', (source, expected) => {
    expect(lines(source)).toEqual(expected)
  })
})

describe('who takes part', () => {
  it.each([
    [
      'the envoys of both',
      'The envoys of [Norvia](LOC) and [Sestra](LOC) met in [Calder](LOC).',
      ['met CONSULT asserted: The envoys of Norvia + Sestra >  @ Calder'],
    ],
    [
      'the owner of the attack',
      "[Norvia](LOC)'s attack on [Sestra](LOC) killed 12 people.",
      ['attack ASSAULT asserted: Norvia > Sestra', 'killed ASSAULT asserted: Norvia > 12 people @ Sestra'],
    ],
    [
      'the agent of a passive',
      "The bridge was bombed by [Norvia](LOC)'s army.",
      ["bombed ASSAULT/explosives asserted: Norvia's army > The bridge"],
    ],
    [
      'the noun of a reduced relative clause',
      'Soldiers arrested on Sunday were freed.',
      ['arrested COERCE/arrest asserted:  > Soldiers', 'freed RETREAT/release asserted:  > Soldiers'],
    ],
    [
      'the shared subject of joined verbs',
      '[Ilves](PER) met [Oren Tal](PER) and left for [Norvia](LOC).',
      ['met CONSULT asserted: Ilves + Oren Tal > ', 'left CONSULT/visit asserted: Ilves > Norvia'],
    ],
    [
      'the object that an infinitive is asked of',
      'The union urged [Norvia](LOC) to release [Oren Tal](PER).',
      ['urged REQUEST asserted: The union > Norvia', 'release RETREAT/release hypothetical: Norvia > Oren Tal'],
    ],
    [
      'the subject that a possessive stands for',
      '[Norvia](LOC) and [Sestra](LOC) postponed their meeting.',
      ['postponed REJECT asserted: Norvia + Sestra > ', 'meeting CONSULT denied: Norvia + Sestra > '],
    ],
    [
      'the giver of what is received',
      '[Oren Tal](PER) received money from [Norvia](LOC).',
      ['received null asserted: Norvia > Oren Tal'],
    ],
    [
      'the parties inside the object',
      '[Norvia](LOC) restored full ties with [Sestra](LOC) and [Marn](LOC).',
      ['restored SUPPORT asserted: Norvia > Sestra + Marn'],
    ],
    ['nobody where nobody is named', 'Crowds trashed the embassy.', ['trashed null asserted:  > ']],
    [
      'not the verb of a relative clause',
      '[Ilves](PER), who leads the union, attacked [Oren Tal](PER).',
      ['attacked ASSAULT asserted: Ilves > Oren Tal'],
    ],
  ])('is %s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected)
  })
})

describe('status', () => {
  const statusOf = (source: string, claim: Partial<Attribution> | null = null): readonly string[] =>
    read(source, 'en', claim).map((e) => e.status)

  it.each([
    ['[Norvia](LOC) did not attack [Sestra](LOC).', ['denied']],
    ['The talks between [Norvia](LOC) and [Sestra](LOC) did not take place.', ['denied']],
    ['No talks were held.', ['denied']],
    ['[Norvia](LOC) will send aid to [Sestra](LOC).', ['planned']],
    ['[Norvia](LOC) plans to send aid to [Sestra](LOC).', ['planned']],
    ['[Norvia](LOC) may attack [Sestra](LOC).', ['hypothetical']],
    ['If [Norvia](LOC) attacks [Sestra](LOC), the army will leave.', ['hypothetical', 'hypothetical']],
    ['Did [Norvia](LOC) attack [Sestra](LOC)?', ['hypothetical']],
    ['[Ilves](PER) reportedly resigned on Friday.', ['claimed']],
    ['[Sestra](LOC) demanded that [Norvia](LOC) withdraw its troops.', ['asserted', 'hypothetical']],
    ['[Tal](PER) accused [Norvia](LOC) of killing two sailors.', ['asserted', 'claimed']],
    ['[Norvia](LOC) agreed to release two prisoners.', ['asserted', 'planned']],
    ['[Norvia](LOC) refused to release two prisoners.', ['asserted', 'denied']],
    ['The union said that [[Norvia](LOC) attacked [Sestra](LOC)](CLAIM).', ['claimed']],
    ['The union said that [[Norvia](LOC) did not attack [Sestra](LOC)](CLAIM).', ['denied']],
    ['[Norvia](LOC) attacked [Sestra](LOC).', ['asserted']],
    ['Officials feared that rebels attacked the village.', ['hypothetical']],
    ['There is no evidence that [Norvia](LOC) bombed the bridge.', ['hypothetical']],
    ['He believes [Norvia](LOC) killed his brother.', ['claimed']],
    ['Rumours that [Tal](PER) had been arrested spread.', ['claimed']],
    ['[Norvia](LOC) bombed the bridge, the union said.', ['claimed']],
    ['According to the union, [Norvia](LOC) bombed the bridge.', ['claimed']],
    ['Had [Norvia](LOC) attacked, the port would have closed.', ['hypothetical', 'hypothetical']],
    ['[Norvia](LOC) may attack and occupy [Sestra](LOC).', ['hypothetical', 'hypothetical']],
    ['The army failed to capture the town.', ['denied']],
    ['The army managed to capture the town.', ['asserted']],
    ['The mayor was able to meet [Tal](PER).', ['asserted']],
    ['Police prevented the crowd from entering the hall.', ['asserted', 'denied']],
    ['Nobody attacked [Sestra](LOC).', ['denied']],
    ['[Tal](PER) left without meeting [Ilves](PER).', ['asserted', 'denied']],
    ['[Norvia](LOC) has yet to attack.', ['denied']],
    ['[Tal](PER) is said to have attacked a guard.', ['claimed']],
    ['[Tal](PER), suspected of attacking a guard, fled.', ['asserted', 'claimed', 'asserted']],
    ['Police: soldiers attacked a guard', ['claimed']],
    ['The president said [Norvia](LOC) would attack.', ['planned']],
    ['[Norvia](LOC) would attack, if it could.', ['hypothetical']],
    ['The first woman to visit [Marn](LOC) was [Ilves](PER).', ['asserted']],
    ['Fears of an attack remain.', ['hypothetical']],
    ['A ceasefire is in force.', ['asserted']],
    ['[Ilves](PER) apologised for attacking [Tal](PER).', ['asserted', 'asserted']],
    ['The talks with [Norvia](LOC) broke down before they began.', ['asserted', 'asserted', 'denied']],
    ['[Tal](PER) was killed before he could flee.', ['asserted', 'denied']],
    ['[Halden](ORG) will be fined should it close the plant.', ['hypothetical', 'hypothetical']],
    ['In the event of an invasion, [Tal](PER) would leave.', ['hypothetical', 'hypothetical']],
    ['The party met in order to elect [Tal](PER).', ['asserted', 'planned']],
    ['President of [Norvia](LOC) to visit [Sestra](LOC)', ['planned']],
    ['[Tal](PER) nearly drowned.', ['denied']],
    ['The so-called massacre took place in [Calder](LOC).', ['claimed']],
    ['The attack did not stop [Tal](PER) from visiting [Marn](LOC).', ['asserted', 'hypothetical']],
    ['The merger of [Halden](ORG) and [Port Guild](ORG) fell through.', ['denied', 'asserted']],
    ['[Norvia](LOC) voted against sending troops to [Sestra](LOC).', ['asserted', 'denied']],
    ['[Tal](PER) was arrested for stealing a boat.', ['asserted', 'claimed']],
    ['The rumour that [Tal](PER) had resigned was untrue.', ['denied']],
    ['In the ministry’s version, [Tal](PER) attacked first.', ['claimed']],
    ['It seems that [Tal](PER) fled.', ['claimed']],
    ['An attack on [Sestra](LOC) is likely.', ['hypothetical']],
    ['The invasion of [Sestra](LOC) is imminent.', ['planned']],
    ['Once elected, [Tal](PER) would leave.', ['hypothetical', 'hypothetical']],
    ['Hardly anyone voted for [Tal](PER).', ['denied']],
    ['[Tal](PER) was acquitted of killing a guard.', ['asserted', 'denied']],
    ['Two men are feared drowned.', ['hypothetical']],
    ['[Tal](PER) died after the mine collapsed.', ['asserted', 'asserted']],
    ['[Tal](PER) left before the mine collapsed.', ['asserted', 'asserted']],
    ['[Tal](PER) recovered from being attacked.', ['asserted', 'asserted']],
    ['When the mine collapsed, [Tal](PER) died.', ['asserted', 'asserted']],
  ])('of %s', (source, expected) => {
    expect(statusOf(source)).toEqual(expected)
  })

  it('of a denied attribution is denied, and the attribution stays beside it', () => {
    const events = read('The union disputed that [[Norvia](LOC) attacked [Sestra](LOC)](CLAIM).', 'en', {
      polarity: 'denied',
    })
    expect(events.map((e) => [e.status, e.attribution])).toEqual([
      ['asserted', null],
      ['denied', 'a1'],
    ])
  })
})

describe('attitudes', () => {
  it('hold the deed that they are about', () => {
    const events = read('[Sestra](LOC) demanded that [Norvia](LOC) withdraw its troops.')
    expect(events.map((e) => [e.id, e.type, e.within])).toEqual([
      ['v1', 'REQUEST', null],
      ['v2', 'RETREAT', 'v1'],
    ])
  })

  it('do not hold what happened after them', () => {
    const events = read('[Sestra](LOC) condemned [Norvia](LOC) after troops shelled the port.')
    expect(events.map((e) => [e.type, e.within, e.status])).toEqual([
      ['ACCUSE', null, 'asserted'],
      ['ASSAULT', null, 'asserted'],
    ])
  })
})

describe('no events', () => {
  it.each([
    'Police usually arrest protesters.',
    'The harbour is old and the water is deep.',
    'Some people like tea.',
    '[Mara Ilves](PER) said so.',
    '[Mara Ilves](PER) is a teacher.',
    'Fishing has a long history here.',
    'The minister asked what happened.',
    'It allows a business to grow.',
    'Users can view the list.',
    'The law protects children.',
    'The talks usually fail.',
    '[Mara Ilves](PER) has a house in [Norvia](LOC).',
    'The report describes the town.',
    'Updated: 5 May, 3 pm',
    'Follow [Oren Tal](PER) on our page.',
    'Write to him at this address.',
    'The party is old.',
    'In March 2011 it was cold.',
    'It came to light by chance.',
    'Violence is wrong.',
    'You can only go so far.',
  ])('in %s', (source) => {
    expect(lines(source)).toEqual([])
  })

  it('in a language that is not read', () => {
    expect(read('[Norvia](LOC) attacked [Sestra](LOC).', 'fr')).toEqual([])
  })
})

describe('time', () => {
  it('is that of a date expression in the sentence, and null without one', () => {
    const dated = read('[Norvia](LOC) attacked [Sestra](LOC) on [6 May 2024](DATE).')
    expect(dated.map((e) => [e.time, e.basis])).toEqual([['2024-05-06', 'stated']])
    expect(read('[Norvia](LOC) attacked [Sestra](LOC).').map((e) => [e.time, e.basis])).toEqual([[null, null]])
  })

  it.each([
    ['[Tal](PER), who has led the union since [2027](DATE), rejected the plan.', { led: null, rejected: null }],
    [
      '[Norvia](LOC) attacked [Sestra](LOC) on [6 May 2024](DATE), killing two men.',
      { attacked: '2024-05-06', killing: '2024-05-06' },
    ],
    ['Soldiers arrested on [6 May 2024](DATE) attacked [Tal](PER).', { arrested: '2024-05-06', attacked: null }],
    ['The attack on [6 May 2024](DATE) killed two men.', { attack: '2024-05-06', killed: null }],
  ])('belongs to its own verb: %s', (source, expected) => {
    const { text } = marked(source)
    const found = read(source).map((e) => [e.trigger.map(([s, t]) => text.slice(s, t)).join(' '), e.time])
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

describe('a given dyad', () => {
  it.each([
    ['[Norvia](A) accused [Sestra](B) of theft.', 'ACCUSE'],
    ['[Sestra](B) was bombed by [Norvia](A).', 'ASSAULT'],
    ['[Norvia](A) will send food to [Sestra](B).', 'AGREE'],
    ['[Norvia](A) resembles [Sestra](B).', null],
  ])('is classified: %s', (source, type) => {
    const { text, spans } = marked(source)
    const actor = spans.find((s) => s.label === 'A')
    const recipient = spans.find((s) => s.label === 'B')
    if (actor === undefined || recipient === undefined) throw new RangeError(source)
    expect(classifyDeed(readWords(text, [], MODELS), actor, recipient).type).toBe(type)
  })
})
