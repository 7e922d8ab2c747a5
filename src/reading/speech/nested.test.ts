import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import type { Pieces } from '../../document/index.ts'

/**
 * Sentences with their chains, written and labelled before any rule for chains: `inner < outer`, each as its source and
 * its cue's main word; `-` stands for no source. A row without chains holds none.
 */
const ROWS: readonly (readonly [text: string, ...chains: string[]])[] = [
  ['Mara Ilves said that Tomas Renn had told the council that the crane was broken.', 'Tomas Renn told < Mara Ilves said'],
  ['The harbour union said the mayor had promised to keep the quay open.', 'the mayor promised < The harbour union said'],
  ['Jon Tarr told reporters that the company had denied that any oil was lost.', 'the company denied < Jon Tarr told'],
  ['According to the Alma Gazette, Renn told friends that he would resign.', 'Renn told < the Alma Gazette according'],
  ['Renn would resign in May, the mayor told the council, the Alma Gazette reported.', 'the mayor told < the Alma Gazette reported'],
  ['A spokesman said the minister believes that the bridge is safe.', 'the minister believes < A spokesman said'],
  ['Ilves insisted that she had never said the port would close.', 'she said < Ilves insisted'],
  ['“Renn told me the crane was broken,” Ilves said.', 'Renn told < Ilves said'],
  ['“The captain said we should wait,” one sailor recalled.', 'The captain said < one sailor recalled'],
  ['Ilves said: “The union claims that the pier is unsafe, and it is wrong.”', 'The union claims < Ilves said'],
  ['The report states that two engineers had warned that the wall could fall.', 'two engineers warned < The report states'],
  ['The court heard that Tarr had told his brother that he feared for his life.', 'Tarr told < The court heard', 'he feared < Tarr told'],
  ['Witnesses said the guard shouted that nobody could leave.', 'the guard shouted < Witnesses said'],
  ['The minister acknowledged that experts had advised against the dam.', 'experts advised < The minister acknowledged'],
  ['Renn wrote that Ilves, who had said the quay was sound, knew of the cracks.', 'who said < Renn wrote'],
  ['The Orvik Courier reported that police believe the fire was set.', 'police believe < The Orvik Courier reported'],
  ['Officials say the rebels have claimed that they hold the town.', 'the rebels claimed < Officials say'],
  ['The lawyer argued that his client had only said what everyone was thinking.', 'his client said < The lawyer argued'],
  ['Two aides said Ilves had accused the board of hiding the figures.', 'Ilves accused < Two aides said'],
  ['The envoy told Alma Radio that both sides had agreed to meet in Orvik.', 'both sides agreed < The envoy told'],
  ['Tarr said he had heard that the union wanted to strike.', 'he heard < Tarr said', 'the union wanted < he heard'],
  ['The mayor complained that the Gazette had reported that she was ill.', 'the Gazette reported < The mayor complained'],
  ['A senior official said the president had decided to send the fleet.', 'the president decided < A senior official said'],
  ['The study says that most fishermen think the stock will recover.', 'most fishermen think < The study says'],
  ['Renn said on Friday that the board expects to sell the yard.', 'the board expects < Renn said'],
  ['Ilves added that Renn had vowed to fight the order in court.', 'Renn vowed < Ilves added'],
  ['State media quoted the general as saying that the strait was open.', 'the general saying < State media quoted'],
  ['The agency said its inspectors had found that the valve was closed by hand.', 'its inspectors found < The agency said'],
  ['“She said she would come back,” the child’s father told the Gazette.', 'She said < father told'],
  ['Tarr recalled that his mother used to say the sea gives nothing back.', 'his mother say < Tarr recalled'],
  ['The spokeswoman confirmed that the bank had warned that the loan was at risk.', 'the bank warned < The spokeswoman confirmed'],
  ['Ilves suggested the critics were wrong to claim that the tax would rise.', 'the critics claim < Ilves suggested'],
  ['Prosecutors said Renn admitted that he had signed the letter.', 'Renn admitted < Prosecutors said'],
  ['The Gazette said that, according to the mayor, the pier would close.', 'the mayor according < The Gazette said'],
  ['Neighbours told the court that the couple had argued that the wall was theirs.', 'the couple argued < Neighbours told'],
  ['The general said his men reported that the road was mined.', 'his men reported < The general said'],
  ['The union chief said: “They promised us that no one would lose a job.”', 'They promised < The union chief said'],
  ['“The doctor says I can row,” Tarr joked.', 'The doctor says < Tarr joked'],
  ['Renn denied that he had told the divers to go down.', 'he told < Renn denied'],
  ['The inquiry concluded that the captain had ignored what the pilot said.', 'the pilot said < The inquiry concluded'],
  ['An aide noted that Ilves had called the plan a mistake.', 'Ilves called < An aide noted'],
  ['The paper claimed that Tarr rejected the offer because he hoped for more.', 'Tarr rejected < The paper claimed'],
  ['People close to the talks say the ministry fears that the deal will leak.', 'the ministry fears < People close to the talks say'],
  ['Orvik police said a woman told officers that she had seen the boat at dawn.', 'a woman told < Orvik police said'],
  ['The bishop said that he believes that the truth will be known.', 'he believes < The bishop said'],
  // No chains from here on.
  ['Mara Ilves said the quay would close.'],
  ['Mara Ilves said the quay would close, and Tomas Renn said it would not.'],
  ['“The quay is shut,” Ilves said. “We have no choice,” Renn added.'],
  ['Ilves said the crane was broken. Renn told the council that it was not.'],
  ['Ilves, who said the quay was safe, believes that it will open in May.'],
  ['Renn criticized the plan and praised the crew.'],
  ['The mayor said the gate had been closed by the storm.'],
  ['The mayor, Tarr said, had left the hall before noon.'],
  ['According to the council, the pier is closed.'],
  ['Ilves left early, saying that her train was about to leave.'],
  ['Tarr told Ilves that the quay was shut while Renn told her that it was open.'],
  ['After the vote Renn said nothing, but Ilves insisted that the count was fair.'],
  ['Ilves denied the charge; Renn confirmed it.'],
  ['The union wants higher pay, and the yard says it has no money.'],
  ['The headline of the Gazette was short, and nobody commented on it.'],
]

const WORD = /[\p{L}’]+/gu

describe('chains', () => {
  it(`finds who reports whose words in ${ROWS.length} sentences`, () => {
    const right: string[] = []
    const wrong: string[] = []
    const missed: string[] = []
    for (const [text, ...chains] of ROWS) {
      const doc = readText(text)
      const words = (pieces: Pieces): string => pieces.map(([start, end]) => text.slice(start, end)).join(' ')
      const found = doc.attributions.flatMap((inner) => {
        const outer = doc.attributions.find((a) => a.id === inner.inside)
        return outer === undefined ? [] : [{ inner, outer }]
      })
      const matches = (link: string, a: { source: Pieces; cue: Pieces }): boolean => {
        const parts = link.split(' ')
        const cue = parts.pop() ?? ''
        const head = parts.at(-1) ?? '-'
        const source = words(a.source).match(WORD) ?? []
        return (words(a.cue).toLowerCase().match(WORD) ?? []).includes(cue) && (head === '-' || source.includes(head))
      }
      const wanted = [...chains]
      for (const { inner, outer } of found) {
        const at = wanted.findIndex((chain) => {
          const [low = '', high = ''] = chain.split(' < ')
          return matches(low, inner) && matches(high, outer)
        })
        if (at >= 0) right.push(...wanted.splice(at, 1))
        else wrong.push(`${words(inner.source)} ${words(inner.cue)} < ${words(outer.source)} ${words(outer.cue)}`)
      }
      missed.push(...wanted)
    }
    const precision = right.length / Math.max(1, right.length + wrong.length)
    const recall = right.length / (right.length + missed.length)
    console.log(`chains: precision ${(100 * precision).toFixed(1)}, recall ${(100 * recall).toFixed(1)}, of ${right.length + missed.length}`)
    if (process.env['CHAINS']) console.log(missed.join('\n'))
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.85)
    expect(recall, missed.join('\n')).toBeGreaterThan(0.8)
  })
})
