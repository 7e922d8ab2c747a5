import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { readText } from '../../../test/read-text.ts'

/** `[16](minor)` marks the words that call for care, `[Tarmo Vane](*)` the person they speak of. */
function check(source: string): void {
  const { text, spans } = marked(source)
  const doc = readText(text)
  const found = doc.care.map((c) => `${c.kind}: ${text.slice(c.start, c.end)}`)
  const wanted = spans.filter((s) => s.label !== '*')
  expect(found).toEqual(wanted.map((s) => `${s.label}: ${text.slice(s.start, s.end)}`))
  const people = doc.entities.filter((m) =>
    spans.some((s) => s.label === '*' && s.start === m.start && s.end === m.end),
  )
  expect(new Set(doc.care.map((c) => c.entity))).toEqual(new Set(people.map((m) => m.entity)))
}

describe('people who may be harmed by being named', () => {
  it.each([
    '[Tarmo Vane](*), [16](minor), was arrested on Tuesday.',
    'A [16-year-old](minor) boy, [Tarmo Vane](*), was arrested.',
    '[Peter Maar](*), [17 years old](minor), died in the fire.',
    'A [schoolgirl](minor), [Ann Poll](*), went missing.',
    'The [infant](minor), [Leo Rand](*), survived.',
    'The victim, [14-year-old](minor) [Lisa Moor](*), [was raped](victim) in the park.',
    '[Lisa Moor](*), who [was sexually assaulted](victim) in 2019, spoke to the court.',
    'Ivo Tamm [raped](victim) [Lisa Moor](*) in 2019, the court heard.',
    '[Mara Ilves](*), a [witness](witness) to the shooting, told police about the car.',
    'The [witness](witness), [Karl Ott](*), spoke on Monday.',
    '[Karl Ott](*) [witnessed the](witness) crash from his window.',
    'The [prosecution witness](witness) [Dan Rehe](*) was attacked.',
    '[Mara Ilves](*), a [patient at](patient) Orvalle Hospital, died on Friday.',
    '[Hanna Lill](*) [is being treated for](patient) cancer.',
    '[Ilves](*) [suffers from leukaemia](patient).',
    '[Nele Kask](*), [not her real name](anonymity), was there.',
    '[An official](*), speaking [on condition of anonymity](anonymity), said the deal was dead.',
    '“They are angry,” said [one officer](*) who opposed Ivo Tamm, who [requested anonymity](anonymity) to speak freely.',
    'Ivo Tamm put the question to him, according to [three people](*) who described it [on condition of anonymity](anonymity).',
    '“He hit me,” said the aunt, [Anna Poll](*), who [asked that her name not be used](anonymity).',
  ])('flags %s', check)

  it.each([
    'Tarmo Vane, 46, was arrested on Tuesday.',
    'Tarmo Vane, 7 others and a dog were found.',
    'Tarmo Vane won 6-3, 6-4 on Sunday.',
    'The 16-year-old truce held, Mara Ilves said.',
    'Mara Ilves is the mother of a 14-year-old girl.',
    'Mara Ilves met a 14-year-old pupil in the hall.',
    'Mara Ilves was 12 when the war began.',
    'Mara Ilves won the under-17 title.',
    'Ivo Tamm was convicted of raping a woman.',
    'Police said Ivo Tamm raped a woman.',
    'Mayor Mara Ilves met victims of sexual abuse.',
    'Mara Ilves spoke for victims of rape.',
    'Mara Ilves said the report bears witness to the crime.',
    'Dr Hanna Lill treats patients at the clinic.',
    'Mara Ilves was patient in the talks.',
    'Karl Ott suffered from a lack of money.',
    'Mara Ilves asked not to be named chairman.',
    'Police named Mara Ilves on Monday.',
    'An aide to Mara Ilves, who spoke on condition of anonymity, said so.',
  ])('flags nobody in %s', check)
})
